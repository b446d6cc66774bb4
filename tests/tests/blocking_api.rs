//! Every public method of an asynchronous type is a method of its blocking form. The compiler compares the signatures.

use std::collections::{BTreeMap, BTreeSet};

use orange_journeys::repository::{crate_folder, rust_files_below};
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
    ("Items", "collect_up_to", "`take` and `collect` of the iterator"),
    ("Journal", "append", "`blocking::Bulk::record_to`"),
    ("Journal", "open", "`blocking::Client::block_on`"),
    ("Journal", "outcomes", "`blocking::Client::block_on`"),
    ("JsonLines", "open", "`blocking::Client::block_on`"),
    ("KeyedItems", "collect_up_to", "`take` and `collect` of the iterator"),
    ("List", "new", "`blocking::Service::list`"),
    ("Pages", "new", "`blocking::Service::list`"),
    ("Recording", "drift", "`blocking::Client::block_on`"),
    ("Wait", "new", "the handles create it"),
];

/// Public methods by type.
#[derive(Default)]
struct Methods(BTreeMap<String, BTreeSet<String>>);

impl Methods {
    fn add(&mut self, owner: &str, method: impl Into<String>) {
        self.0.entry(owner.to_owned()).or_default().insert(method.into());
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
        let owner = type_name(&block.self_ty);
        if let Some((trait_path, _)) = &block.trait_ {
            let is_iterator = trait_path.segments.last().is_some_and(|last| last.ident == "Iterator");
            if self.in_blocking && is_iterator {
                self.blocking.add(&owner, "next");
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
                true => self.blocking.add(&owner, name),
                false if is_hidden => {}
                false => {
                    if function.sig.asyncness.is_some() {
                        self.waiting.add(&owner, name.clone());
                    }
                    self.asynchronous.add(&owner, name);
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
                // The handle of an API is `api_handle!(Handle, API)`; that of a part of it is `api_handle!(Handle)`,
                // `api_handle!(Handle<T: Trait>)` or `api_handle!(Handle, language: Language)`.
                let mut after_name = tokens[1..].iter().map(ToString::to_string);
                let is_api = after_name.next().as_deref() == Some(",")
                    && after_name.next().is_some_and(|it| it != "language");
                let shared = shared_methods("client/handle.rs", "api_handle", Handle::new(is_api));
                shared.into_iter().for_each(|method| self.asynchronous.add(&handle, method));
                self.waiting.add(&handle, "new");
            }
            "blocking_handle" => {
                let at = tokens.iter().position(|it| it.to_string() == "struct").expect("a struct");
                let owner = tokens[at + 1].to_string();
                let Some(TokenTree::Group(methods)) = tokens.last() else { panic!("{owner} has no methods") };
                self.blocking.add(&owner, "as_async");
                functions(methods.stream()).into_iter().for_each(|method| self.blocking.add(&owner, method));
                let first = methods.stream().into_iter().next().map(|it| it.to_string());
                if let Some(first @ ("api" | "options")) = first.as_deref() {
                    let shared = shared_methods(
                        "blocking/derive.rs",
                        "__blocking_methods",
                        Handle::new(first == "api"),
                    );
                    shared.into_iter().for_each(|method| self.blocking.add(&owner, method));
                }
            }
            _ => {}
        }
    }
}

/// The last segment of the path of a type.
fn type_name(ty: &syn::Type) -> String {
    match ty {
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

/// The handle of an API, or of a part of it such as the notes of a ticket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handle {
    Api,
    Part,
}

impl Handle {
    fn new(is_api: bool) -> Self {
        if is_api { Self::Api } else { Self::Part }
    }
}

/// The methods that a macro of orange-core adds to a handle.
fn shared_methods(file: &str, macro_name: &str, handle: Handle) -> BTreeSet<String> {
    let text = std::fs::read_to_string(crate_folder("orange-core").join("src").join(file)).expect("a file");
    let parsed = syn::parse_file(&text).expect("Rust");
    let definition = parsed.items.iter().find_map(|item| match item {
        Item::Macro(it) if it.ident.as_ref().is_some_and(|name| name == macro_name) => {
            Some(it.mac.tokens.clone())
        }
        _ => None,
    });
    let mut found = BTreeSet::new();
    collect(definition.expect("the macro"), &mut found);
    let only_of_apis = ["new", "service", "with_base_path", "with_path"];
    found.retain(|name| handle == Handle::Api || !only_of_apis.contains(&name.as_str()));
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
                // `$method:ident(` is a variable of a macro.
                let is_variable = at >= 2 && ["$", ":"].contains(&tokens[at - 2].to_string().as_str());
                if !is_variable && !name.is_empty() {
                    into.insert(name);
                }
            }
            collect(group.stream(), into);
        }
    }
}

fn read(package: &str) -> Api {
    let mut api = Api::default();
    let source = crate_folder(package).join("src");
    for path in rust_files_below(&source, &["generated", "tests.rs"]) {
        let text = std::fs::read_to_string(&path).expect("a text file");
        let relative = path.strip_prefix(&source).expect("below the sources");
        api.in_blocking = relative.to_string_lossy().starts_with("blocking");
        api.visit_file(&syn::parse_file(&text).expect("Rust"));
    }
    api
}

#[test]
fn the_blocking_form_of_a_type_has_all_its_methods() {
    let (mut missing, mut compared) = (Vec::new(), 0);
    for package in CRATES {
        let api = read(package);
        for (owner, methods) in &api.asynchronous.0 {
            let is_exception =
                |method: &str| EXCEPTIONS.iter().any(|(on, name, _)| on == owner && *name == method);
            let Some(blocking) = api.blocking.0.get(owner) else {
                let waits = api.waiting.0.get(owner).into_iter().flatten();
                missing.extend(
                    waits
                        .filter(|method| !is_exception(method))
                        .map(|method| format!("{package}: no blocking {owner}::{method}")),
                );
                continue;
            };
            compared += methods.len();
            for method in methods.iter().filter(|method| !blocking.contains(*method) && !is_exception(method))
            {
                missing.push(format!("{package}: no blocking {owner}::{method}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(compared > 150, "{compared} methods");
}

#[test]
fn the_methods_of_macros_are_found() {
    let options = shared_methods("client/handle.rs", "api_handle", Handle::Part);
    assert!(options.contains("with_timeout") && options.contains("with_retry"), "{options:?}");
    let all = shared_methods("client/handle.rs", "api_handle", Handle::Api);
    assert!(all.contains("new") && all.contains("with_base_path") && all.contains("service"), "{all:?}");
    let api = read("orange-incident");
    let (asynchronous, blocking) = (&api.asynchronous.0["Incidents"], &api.blocking.0["Incidents"]);
    for method in ["aggregate", "freeze_periods", "with_language", "new", "list"] {
        assert!(asynchronous.contains(method) && blocking.contains(method), "{method}");
    }
    assert!(api.waiting.0.contains_key("NoteAttachments") && !blocking.contains("none"));
}
