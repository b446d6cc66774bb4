//! Every public method of an asynchronous type is a method of its blocking form. The compiler compares the signatures.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{ImplItem, Item, ItemImpl, ItemMacro, Visibility};

const CRATES: [&str; 6] = [
    "orange-anomalie-adresse",
    "orange-core",
    "orange-core-information",
    "orange-cri",
    "orange-eligibility",
    "orange-incident",
];

/// Methods without a blocking form, and the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("Bulk", "new", "the handles create it"),
    ("Client", "builder", "the settings are those of the asynchronous client"),
    ("FilePart", "checked", "`blocking::Service::checked`"),
    ("FilePart", "open", "`FilePart::open_blocking`"),
    ("Items", "collect", "`take` and `collect` of the iterator"),
    ("Journal", "append", "`blocking::Bulk::record_to`"),
    ("Journal", "open", "`blocking::Client::block_on`"),
    ("Journal", "outcomes", "`blocking::Client::block_on`"),
    ("JsonLines", "open", "`blocking::Client::block_on`"),
    ("KeyedItems", "collect", "`take` and `collect` of the iterator"),
    ("List", "new", "`blocking::Service::list`"),
    ("Pages", "new", "`blocking::Service::list`"),
    ("Recording", "drift", "`blocking::Client::block_on`"),
    ("Wait", "new", "the handles create it"),
];

/// Public methods by type.
#[derive(Default)]
struct Methods(BTreeMap<String, BTreeSet<String>>);

impl Methods {
    fn add(&mut self, of: &str, method: impl Into<String>) {
        self.0.entry(of.to_owned()).or_default().insert(method.into());
    }
}

/// The types of one crate.
#[derive(Default)]
struct Api {
    asynchronous: Methods,
    /// The methods of types that need a blocking form: `async fn`s, and `new` of handles.
    waiting: Methods,
    blocking: Methods,
    in_blocking: bool,
}

impl Visit<'_> for Api {
    fn visit_item(&mut self, item: &Item) {
        let attributes = match item {
            Item::Mod(it) => &it.attrs,
            Item::Impl(it) => &it.attrs,
            _ => &Vec::new(),
        };
        let is_test = attributes.iter().any(|it| it.to_token_stream().to_string().contains("cfg (test)"));
        if !is_test {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_impl(&mut self, block: &ItemImpl) {
        let of = name_of(&block.self_ty);
        if let Some((of_trait, _)) = &block.trait_ {
            let is_iterator = of_trait.segments.last().is_some_and(|last| last.ident == "Iterator");
            if self.in_blocking && is_iterator {
                self.blocking.add(&of, "next");
            }
            return;
        }
        for item in &block.items {
            let ImplItem::Fn(function) = item else { continue };
            if !matches!(function.vis, Visibility::Public(_)) {
                continue;
            }
            let name = function.sig.ident.to_string();
            let is_hidden =
                function.attrs.iter().any(|it| it.to_token_stream().to_string().contains("hidden"));
            match self.in_blocking {
                true => self.blocking.add(&of, name),
                false if is_hidden => {}
                false => {
                    if function.sig.asyncness.is_some() {
                        self.waiting.add(&of, name.clone());
                    }
                    self.asynchronous.add(&of, name);
                }
            }
        }
    }

    fn visit_item_macro(&mut self, it: &ItemMacro) {
        let Some(name) = it.mac.path.segments.last().map(|last| last.ident.to_string()) else { return };
        let tokens: Vec<TokenTree> = it.mac.tokens.clone().into_iter().collect();
        match name.as_str() {
            "api_handle" => {
                let handle = tokens[0].to_string();
                // `api_handle!(Handle, API)`, where a part of an API has generics, a language or nothing.
                let mut rest = tokens[1..].iter().map(ToString::to_string);
                let is_api =
                    rest.next().as_deref() == Some(",") && rest.next().is_some_and(|it| it != "language");
                let shared = shared_methods("client/handle.rs", "api_handle", is_api);
                shared.into_iter().for_each(|method| self.asynchronous.add(&handle, method));
                self.waiting.add(&handle, "new");
            }
            "blocking_handle" => {
                let at = tokens.iter().position(|it| it.to_string() == "struct").expect("a struct");
                let of = tokens[at + 1].to_string();
                let Some(TokenTree::Group(methods)) = tokens.last() else { panic!("{of} has no methods") };
                self.blocking.add(&of, "as_async");
                functions(methods.stream()).into_iter().for_each(|method| self.blocking.add(&of, method));
                let first = methods.stream().into_iter().next().map(|it| it.to_string());
                if let Some(first @ ("api" | "options")) = first.as_deref() {
                    let shared = shared_methods("blocking/derive.rs", "__blocking_methods", first == "api");
                    shared.into_iter().for_each(|method| self.blocking.add(&of, method));
                }
            }
            _ => {}
        }
    }
}

/// The last segment of the path of a type.
fn name_of(of: &syn::Type) -> String {
    match of {
        syn::Type::Path(path) => {
            path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Names of the functions in `tokens`.
fn functions(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_function = |pair: &&[TokenTree]| pair[0].to_string() == "fn";
    tokens.windows(2).filter(is_function).map(|pair| pair[1].to_string()).collect()
}

/// The methods that a macro of orange-core gives to each API handle, or to each part of an API.
fn shared_methods(file: &str, of: &str, is_api: bool) -> BTreeSet<String> {
    let text = std::fs::read_to_string(sources("orange-core").join(file)).expect("a file");
    let parsed = syn::parse_file(&text).expect("Rust");
    let definition = parsed.items.iter().find_map(|item| match item {
        Item::Macro(it) if it.ident.as_ref().is_some_and(|name| name == of) => Some(it.mac.tokens.clone()),
        _ => None,
    });
    let mut found = BTreeSet::new();
    collect(definition.expect("the macro"), &mut found);
    let only_of_apis = ["new", "service", "with_base_path", "with_path"];
    found.retain(|name| is_api || !only_of_apis.contains(&name.as_str()));
    found
}

/// `fn name(` in a definition, and `name(argument: Type) = value` in the options of `api_handle!`.
fn collect(tokens: TokenStream, into: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let name = at.checked_sub(1).map(|before| tokens[before].to_string()).unwrap_or_default();
            let is_function = at >= 2 && tokens[at - 2].to_string() == "fn";
            let is_option = tokens.get(at + 1).is_some_and(|it| it.to_string() == "=")
                && tokens.get(at + 2).is_some_and(|it| it.to_string() != ">");
            let is_name = name.chars().all(|it| it.is_ascii_lowercase() || it == '_') && name != "fn";
            if group.delimiter() == Delimiter::Parenthesis && (is_function || is_option) && is_name {
                // `$method:ident(` is no name.
                let is_variable = at >= 2 && ["$", ":"].contains(&tokens[at - 2].to_string().as_str());
                if !is_variable && !name.is_empty() {
                    into.insert(name);
                }
            }
            collect(group.stream(), into);
        }
    }
}

fn sources(package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates").join(package).join("src")
}

fn read(package: &str) -> Api {
    let mut api = Api::default();
    let mut folders = vec![sources(package)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            match path.is_dir() {
                true if name != "generated" => folders.push(path),
                false if name.ends_with(".rs") && name != "tests.rs" => {
                    let text = std::fs::read_to_string(&path).expect("a text file");
                    let of_upload = path.ends_with("upload/blocking.rs");
                    let parts = path.strip_prefix(sources(package)).expect("below the sources");
                    api.in_blocking = parts.to_string_lossy().starts_with("blocking") && !of_upload;
                    api.visit_file(&syn::parse_file(&text).expect("Rust"));
                }
                _ => {}
            }
        }
    }
    api
}

#[test]
fn the_blocking_form_of_a_type_has_all_its_methods() {
    let (mut missing, mut compared) = (Vec::new(), 0);
    for package in CRATES {
        let api = read(package);
        for (of, methods) in &api.asynchronous.0 {
            let is_exception =
                |method: &str| EXCEPTIONS.iter().any(|(on, name, _)| on == of && *name == method);
            let Some(blocking) = api.blocking.0.get(of) else {
                let waits = api.waiting.0.get(of).into_iter().flatten();
                missing.extend(
                    waits
                        .filter(|method| !is_exception(method))
                        .map(|method| format!("{package}: no blocking {of}::{method}")),
                );
                continue;
            };
            compared += methods.len();
            for method in methods.iter().filter(|method| !blocking.contains(*method) && !is_exception(method))
            {
                missing.push(format!("{package}: no blocking {of}::{method}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(compared > 150, "{compared} methods");
}

#[test]
fn the_methods_of_macros_are_found() {
    let options = shared_methods("client/handle.rs", "api_handle", false);
    assert!(options.contains("with_timeout") && options.contains("with_retry"), "{options:?}");
    let all = shared_methods("client/handle.rs", "api_handle", true);
    assert!(all.contains("new") && all.contains("with_base_path") && all.contains("service"), "{all:?}");
    let api = read("orange-incident");
    let (asynchronous, blocking) = (&api.asynchronous.0["Incidents"], &api.blocking.0["Incidents"]);
    for method in ["aggregate", "freeze_periods", "with_language", "new", "list"] {
        assert!(asynchronous.contains(method) && blocking.contains(method), "{method}");
    }
    assert!(api.waiting.0.contains_key("NoteAttachments") && !blocking.contains("none"));
}
