//! Writes the journeys of `tests/journeys` for the blocking client, so that both clients pass the same tests, and for
//! clients whose responses are recorded and replayed.
//!
//! The blocking client has the methods of the asynchronous one, so a journey for it is the same code without `await`. The
//! remaining differences are rewritten here: the creation of handles, the collection of items, the end of waits, spawned
//! tasks, and functions of the tests that stay asynchronous.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use quote::quote;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, ExprCall, ExprClosure, ExprMethodCall, File, Ident, Item, ItemUse, Macro, PathSegment,
    Signature, Stmt, Token, UseTree, parse_quote,
};

/// Types whose blocking form has the same name, and the module of that form.
const BLOCKING_TYPES: [(&str, &str); 11] = [
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

/// Functions of the sandbox, of sinks and of the tests that have no blocking form.
const ASYNC_FUNCTIONS: [&str; 6] = ["deliver_events", "drift", "open", "serve_events", "start", "stop"];

/// Methods that return a `Wait`. Its blocking form is awaited by the method `wait`.
const WAIT_METHODS: [&str; 2] = ["wait_for_status", "wait_until"];

/// Files of `tests/journeys` without journeys.
const SUPPORT_FILES: [&str; 2] = ["event_receiver", "main"];

fn main() -> Result<(), Box<dyn error::Error>> {
    write("blocking_journeys.rs", journeys()?.into_iter().map(|(name, file)| blocking_module(&name, file)))?;
    let recorded = journeys()?.into_iter().filter(|(name, _)| name != "replay");
    write("recorded_journeys.rs", recorded.map(|(name, file)| recorded_module(&name, file)))
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
        if !SUPPORT_FILES.contains(&name) {
            files.push((syn::parse_str(name)?, syn::parse_file(&fs::read_to_string(&path)?)?));
        }
    }
    Ok(files)
}

fn write(file: &str, modules: impl Iterator<Item = Item>) -> Result<(), Box<dyn error::Error>> {
    let text = prettyplease::unparse(&parse_quote!(#(#modules)*));
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join(file), text)?;
    Ok(())
}

/// The journeys of a file with the blocking client.
fn blocking_module(name: &Ident, mut file: File) -> Item {
    let mut rewriter = BlockingRewriter::default();
    rewriter.visit_file_mut(&mut file);
    let (imports, items) = (rewriter.imports, file.items);
    // Clippy checks the original file.
    parse_quote!(#[allow(clippy::all)] mod #name { #(#imports)* #(#items)* })
}

/// The journeys of a file with clients whose responses are recorded and replayed. `replay.rs` does so itself.
fn recorded_module(name: &Ident, mut file: File) -> Item {
    RecordedClientRewriter.visit_file_mut(&mut file);
    let items = file.items;
    parse_quote!(mod #name { #[allow(unused_imports)] use crate::RecordedClient as _; #(#items)* })
}

/// Replaces `sandbox.client()` by `sandbox.recorded_client()`.
struct RecordedClientRewriter;

impl VisitMut for RecordedClientRewriter {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "client" && call.args.is_empty() {
            call.method = Ident::new("recorded_client", call.method.span());
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }

    fn visit_macro_mut(&mut self, invocation: &mut Macro) {
        visit_arguments(self, invocation);
    }
}

/// Visits the arguments of a macro invocation if they are expressions, as those of `assert!` are.
fn visit_arguments(visitor: &mut impl VisitMut, invocation: &mut Macro) {
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(invocation.tokens.clone());
    let Ok(mut arguments) = arguments else { return };
    arguments.iter_mut().for_each(|argument| visitor.visit_expr_mut(argument));
    invocation.tokens = quote!(#arguments);
}

/// Rewrites one file for the blocking client.
#[derive(Default)]
struct BlockingRewriter {
    /// Imports of blocking types.
    imports: Vec<ItemUse>,
}

impl BlockingRewriter {
    /// Removes the types with a blocking form from an import, and imports the blocking form. Returns the remaining import.
    fn replace_imports(&mut self, tree: UseTree) -> Option<UseTree> {
        match tree {
            UseTree::Name(name) => {
                let blocking_type = BLOCKING_TYPES.iter().find(|(blocking, _)| name.ident == blocking);
                let Some((_, module)) = blocking_type else { return Some(UseTree::Name(name)) };
                let (name, module) = (name.ident, syn::parse_str::<syn::Path>(module).ok()?);
                self.imports.push(parse_quote!(use #module::#name;));
                None
            }
            UseTree::Path(mut path) => {
                *path.tree = self.replace_imports(*path.tree)?;
                Some(UseTree::Path(path))
            }
            UseTree::Group(mut group) => {
                group.items = group.items.into_iter().filter_map(|tree| self.replace_imports(tree)).collect();
                (!group.items.is_empty()).then_some(UseTree::Group(group))
            }
            tree => Some(tree),
        }
    }
}

impl VisitMut for BlockingRewriter {
    fn visit_item_mut(&mut self, item: &mut Item) {
        match item {
            // Transports are asynchronous.
            Item::Impl(block) if block.attrs.iter().any(|it| ends_with(it.path(), "async_trait")) => {}
            Item::Use(import) => match self.replace_imports(import.tree.clone()) {
                Some(tree) => import.tree = tree,
                None => *item = Item::Verbatim(Default::default()),
            },
            item => visit_mut::visit_item_mut(self, item),
        }
    }

    fn visit_signature_mut(&mut self, signature: &mut Signature) {
        signature.asyncness = None;
        visit_mut::visit_signature_mut(self, signature);
    }

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

    fn visit_macro_mut(&mut self, invocation: &mut Macro) {
        visit_arguments(self, invocation);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        // The operand of an `await` is recognized before its parts are rewritten.
        if let Expr::Await(awaited) = expression {
            *expression = without_await(&awaited.base);
        }
        if let Expr::Async(task) = expression {
            let block = &task.block;
            *expression = match &block.stmts[..] {
                [Stmt::Expr(only, None)] => only.clone(),
                _ => parse_quote!(#block),
            };
        }
        if let Expr::Call(call) = expression
            && let Some(rewritten) = blocking_call(call)
        {
            *expression = rewritten;
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// The blocking form of a function call, if it differs: the creation of a handle, and functions of tokio.
fn blocking_call(call: &ExprCall) -> Option<Expr> {
    let Expr::Path(function) = &*call.func else { return None };
    let path = &function.path;
    let mut segments = path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (name, owner) = (segments.next()?, segments.next()?);
    let is_handle = BLOCKING_TYPES.iter().any(|(name, module)| *name == owner && !module.contains("core::"));
    let arguments = &call.args;
    match (owner.as_str(), name.as_str()) {
        (_, "new" | "dev") if is_handle => Some(parse_quote!(#path(&crate::blocking_client(#arguments)))),
        ("tokio", "spawn") => Some(parse_quote!(std::thread::spawn(move || #arguments))),
        ("task", "yield_now") => Some(parse_quote!(std::thread::yield_now())),
        _ => None,
    }
}

/// The blocking form of `operand.await`.
fn without_await(operand: &Expr) -> Expr {
    match operand {
        Expr::MethodCall(call) if ASYNC_FUNCTIONS.iter().any(|name| call.method == name) => {
            parse_quote!(crate::wait_for(#operand))
        }
        Expr::Call(call) if calls_one_of(call, &ASYNC_FUNCTIONS) => parse_quote!(crate::wait_for(#operand)),
        Expr::Call(call) if calls_one_of(call, &["timeout"]) => {
            let arguments = &call.args;
            parse_quote!(crate::without_limit(#arguments))
        }
        Expr::MethodCall(call) if is_wait(call) => parse_quote!(#operand.wait()),
        Expr::MethodCall(call) if call.method == "collect_up_to" => {
            let (items, max) = (&call.receiver, &call.args);
            parse_quote!(#items.take(#max).collect::<orange_core::Result<Vec<_>>>())
        }
        // A spawned task.
        Expr::Path(task) => parse_quote!(#task.join()),
        operand => operand.clone(),
    }
}

/// Whether a chain of method calls creates a `Wait`.
fn is_wait(call: &ExprMethodCall) -> bool {
    WAIT_METHODS.iter().any(|name| call.method == name)
        || matches!(&*call.receiver, Expr::MethodCall(inner) if is_wait(inner))
}

fn ends_with(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

fn calls_one_of(call: &ExprCall, names: &[&str]) -> bool {
    matches!(&*call.func, Expr::Path(function) if names.iter().any(|name| ends_with(&function.path, name)))
}
