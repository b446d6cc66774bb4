//! Writes the journeys of `tests/journeys` for the blocking client, so that both clients pass the same tests, and for
//! clients whose responses are recorded and replayed.
//!
//! The blocking client has the methods of the asynchronous one, so a journey without its `await`s is a journey of a plain
//! thread. What differs otherwise is listed here: how a handle is created, how items are collected, how a task is
//! spawned, and which functions of the tests stay asynchronous.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use quote::quote;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, ExprClosure, ExprMethodCall, File, Ident, Item, ItemUse, Macro, PathSegment, Signature,
    Stmt, Token, UseTree, parse_quote,
};

/// Types whose blocking form has the same name, and the module of that form.
const BLOCKING: [(&str, &str); 11] = [
    ("AnomalieAdresses", "orange_anomalie_adresse::blocking"),
    ("CoreInformation", "orange_core_information::blocking"),
    ("Cri", "orange_cri::blocking"),
    ("Eligibility", "orange_eligibility::blocking"),
    ("Incidents", "orange_incident::blocking"),
    ("Items", "orange_core::blocking"),
    ("KeyedItems", "orange_core::blocking"),
    ("List", "orange_core::blocking"),
    ("ListSync", "orange_core::blocking"),
    ("Pages", "orange_core::blocking"),
    ("Service", "orange_core::blocking"),
];

/// Functions of the sandbox, of sinks and of the tests that are asynchronous.
const ASYNCHRONOUS: [&str; 6] = ["deliver_events", "drift", "open", "serve_events", "start", "stop"];

/// Methods that return a `Wait`, which a plain thread calls `wait` on.
const WAITS: [&str; 2] = ["wait_for_status", "wait_until"];

/// Tests whose tasks run in turn, which threads do not. `tests/blocking_journeys.rs` has the same for threads.
const OF_TASKS: [&str; 2] =
    ["a_ticket_is_awaited_by_polling_and_by_events", "a_wait_for_an_incident_covers_the_delay_of_orange"];

/// Tests with thousands of requests that differ in a value only, which take too long with a file for each.
const OF_MANY_REQUESTS: [&str; 2] =
    ["a_correctly_filtered_list_is_accepted", "keyed_pagination_of_a_changing_list_is_complete"];

/// Files of `tests/journeys` that are not journeys.
const SHARED: [&str; 2] = ["event_receiver", "main"];

fn main() -> Result<(), Box<dyn error::Error>> {
    write("blocking_journeys.rs", journeys()?.into_iter().map(|(name, file)| blocking_module(name, file)))?;
    write(
        "recorded_journeys.rs",
        journeys()?.into_iter().filter_map(|(name, file)| recorded_module(name, file)),
    )
}

/// The names and contents of the journeys.
fn journeys() -> Result<Vec<(Ident, File)>, Box<dyn error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if !SHARED.contains(&name) {
            files.push((syn::parse_str(name)?, syn::parse_file(&fs::read_to_string(&path)?)?));
        }
    }
    Ok(files)
}

fn write(name: &str, modules: impl Iterator<Item = Item>) -> Result<(), Box<dyn error::Error>> {
    let written = prettyplease::unparse(&parse_quote!(#(#modules)*));
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join(name), written)?;
    Ok(())
}

/// Removes tests. Only they need some imports, which the returned attribute allows.
fn remove(file: &mut File, tests: &[&str]) -> Option<Attribute> {
    let before = file.items.len();
    let is_removed =
        |item: &Item| matches!(item, Item::Fn(it) if tests.iter().any(|name| it.sig.ident == name));
    file.items.retain(|item| !is_removed(item));
    (file.items.len() < before).then(|| parse_quote!(#[allow(dead_code, unused_imports)]))
}

fn blocking_module(name: Ident, mut file: File) -> Item {
    let mut blocking = Blocking::default();
    let unused = remove(&mut file, &OF_TASKS);
    blocking.visit_file_mut(&mut file);
    let (imports, written) = (blocking.imports, file.items);
    // Clippy judges the journeys as they are written.
    parse_quote!(#[allow(clippy::all)] #unused mod #name { #(#imports)* #(#written)* })
}

/// The journeys with clients whose responses are recorded and replayed; `None` for those that do so themselves.
fn recorded_module(name: Ident, mut file: File) -> Option<Item> {
    if name == "replay" {
        return None;
    }
    let unused = remove(&mut file, &OF_MANY_REQUESTS);
    Recorded.visit_file_mut(&mut file);
    let items = file.items;
    Some(
        parse_quote!(#unused mod #name { #[allow(unused_imports)] use crate::RecordedClient as _; #(#items)* }),
    )
}

/// Replaces `sandbox.client()` by `sandbox.recorded_client()`.
struct Recorded;

impl VisitMut for Recorded {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "client" && call.args.is_empty() {
            call.method = Ident::new("recorded_client", call.method.span());
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }

    fn visit_macro_mut(&mut self, it: &mut Macro) {
        visit_arguments(self, it);
    }
}

/// Visits the arguments of `assert!` and the like, which are expressions.
fn visit_arguments(visitor: &mut impl VisitMut, it: &mut Macro) {
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(it.tokens.clone());
    let Ok(mut arguments) = arguments else { return };
    arguments.iter_mut().for_each(|argument| visitor.visit_expr_mut(argument));
    it.tokens = quote!(#arguments);
}

/// Rewrites one file for the blocking client.
#[derive(Default)]
struct Blocking {
    imports: Vec<ItemUse>,
}

impl Blocking {
    /// Removes the types with a blocking form from an import, and imports that form.
    fn import(&mut self, tree: UseTree) -> Option<UseTree> {
        match tree {
            UseTree::Name(name) => {
                let Some((_, module)) = BLOCKING.iter().find(|(known, _)| name.ident == known) else {
                    return Some(UseTree::Name(name));
                };
                let (name, module) = (name.ident, syn::parse_str::<syn::Path>(module).ok()?);
                self.imports.push(parse_quote!(use #module::#name;));
                None
            }
            UseTree::Path(mut path) => {
                *path.tree = self.import(*path.tree)?;
                Some(UseTree::Path(path))
            }
            UseTree::Group(mut group) => {
                group.items = group.items.into_iter().filter_map(|tree| self.import(tree)).collect();
                (!group.items.is_empty()).then_some(UseTree::Group(group))
            }
            tree => Some(tree),
        }
    }
}

impl VisitMut for Blocking {
    fn visit_item_mut(&mut self, item: &mut Item) {
        match item {
            // A transport of the tests is asynchronous.
            Item::Impl(it) if it.attrs.iter().any(|it| ends_with(it.path(), "async_trait")) => return,
            Item::Use(import) => {
                let kept = self.import(import.tree.clone());
                match kept {
                    Some(tree) => import.tree = tree,
                    None => *item = Item::Verbatim(Default::default()),
                }
                return;
            }
            _ => {}
        }
        visit_mut::visit_item_mut(self, item);
    }

    fn visit_signature_mut(&mut self, signature: &mut Signature) {
        signature.asyncness = None;
        visit_mut::visit_signature_mut(self, signature);
    }

    /// A journey that is an argument.
    fn visit_expr_closure_mut(&mut self, closure: &mut ExprClosure) {
        closure.asyncness = None;
        visit_mut::visit_expr_closure_mut(self, closure);
    }

    fn visit_path_segment_mut(&mut self, segment: &mut PathSegment) {
        if segment.ident == "AsyncFn" {
            segment.ident = Ident::new("Fn", segment.ident.span());
        }
        visit_mut::visit_path_segment_mut(self, segment);
    }

    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if ends_with(attribute.path(), "test") {
            *attribute = parse_quote!(#[test]);
        }
    }

    fn visit_macro_mut(&mut self, it: &mut Macro) {
        visit_arguments(self, it);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        // A pattern that is no longer awaited must be recognised before its parts are rewritten.
        if let Expr::Await(awaited) = expression {
            *expression = without_await(&awaited.base);
        }
        if let Expr::Async(task) = expression {
            *expression = match &task.block.stmts[..] {
                [Stmt::Expr(only, None)] => only.clone(),
                _ => {
                    let block = &task.block;
                    parse_quote!(#block)
                }
            };
        }
        if let Expr::Call(call) = expression
            && let Expr::Path(function) = &*call.func
        {
            let path = function.path.clone();
            let mut segments = path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let (method, of) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
            let is_handle = BLOCKING.iter().any(|(name, module)| *name == of && !module.contains("core::"));
            match (of.as_str(), method.as_str()) {
                (_, "new" | "dev") if is_handle => {
                    let arguments = &call.args;
                    *expression = parse_quote!(#path(&crate::blocking_client(#arguments)));
                }
                ("tokio", "spawn") => {
                    let task = call.args.first();
                    *expression = parse_quote!(std::thread::spawn(move || #task));
                }
                ("task", "yield_now") => *expression = parse_quote!(std::thread::yield_now()),
                _ => {}
            }
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// The code of a plain thread in place of `base.await`.
fn without_await(base: &Expr) -> Expr {
    match base {
        Expr::MethodCall(call) if ASYNCHRONOUS.iter().any(|name| call.method == name) => {
            parse_quote!(crate::wait_for(#base))
        }
        Expr::Call(call) if ends_with_any(&call.func, &ASYNCHRONOUS) => parse_quote!(crate::wait_for(#base)),
        Expr::Call(call) if ends_with_any(&call.func, &["timeout"]) => {
            let arguments = &call.args;
            parse_quote!(crate::without_limit(#arguments))
        }
        Expr::MethodCall(call) if WAITS.iter().any(|name| call.method == name) => parse_quote!(#base.wait()),
        Expr::MethodCall(call) if call.method == "collect" && call.args.len() == 1 => {
            let (items, max) = (&call.receiver, &call.args);
            parse_quote!(#items.take(#max).collect::<orange_core::Result<Vec<_>>>())
        }
        // A task that was spawned.
        Expr::Path(task) => parse_quote!(#task.join()),
        base => base.clone(),
    }
}

fn ends_with(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

fn ends_with_any(function: &Expr, names: &[&str]) -> bool {
    matches!(function, Expr::Path(it) if names.iter().any(|name| ends_with(&it.path, name)))
}
