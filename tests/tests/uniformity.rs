//! The handles of the five API crates have one way to do each thing: a method name means the same arguments and the same
//! result everywhere. `docs/methods.md` shows the methods side by side; `INSTA_UPDATE=always` writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{FnArg, Generics, ImplItem, Item, ReturnType, Signature, Visibility};

const APIS: [&str; 5] = ["anomalie-adresse", "core-information", "cri", "eligibility", "incident"];

/// Types with the same meaning in every crate. All others belong to one API.
const SHARED_TYPES: [&str; 23] = [
    "AsRef",
    "Client",
    "Cow",
    "Download",
    "FilePart",
    "Filter",
    "Fn",
    "FnMut",
    "Into",
    "IntoIterator",
    "Item",
    "Json",
    "List",
    "Method",
    "Option",
    "Result",
    "Self",
    "Send",
    "Service",
    "String",
    "Tagged",
    "Vec",
    "Wait",
];

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/methods.md");

/// A public method of a handle.
struct Method {
    api: &'static str,
    handle: String,
    name: String,
    /// Names and types of the arguments, without the receiver.
    arguments: Vec<(String, String)>,
    /// The signature without argument names, in which types of one API are placeholders.
    shape: String,
    /// The signature as it is written.
    signature: String,
}

/// The handles of an API: the structs that `api_handle!` gives the options of a call.
struct Handles {
    names: BTreeSet<String>,
    /// Structs that have a service, which makes them handles.
    with_service: BTreeSet<String>,
    methods: Vec<Method>,
}

#[test]
fn a_name_means_the_same_arguments_and_result() {
    let methods: Vec<Method> = APIS.into_iter().flat_map(|api| read(api).methods).collect();
    assert!(methods.len() > 50, "{} methods", methods.len());
    let differences = differences(&methods);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_handle_has_the_methods_that_belong_together() {
    let mut wrong = Vec::new();
    for api in APIS {
        let Handles { names, with_service, methods } = read(api);
        wrong
            .extend(with_service.difference(&names).map(|name| format!("{api}: {name} has no call options")));
        let has =
            |handle: &str, name: &str| methods.iter().any(|one| one.handle == handle && one.name == name);
        for method in &methods {
            let place = format!("{api}: {}::{}", method.handle, method.name);
            for (name, companion) in [
                ("list", "count"),
                ("get", "get_opt"),
                ("download", "download_by_id"),
                ("upload", "download"),
                ("upload", "list"),
            ] {
                if method.name == name && !has(&method.handle, companion) {
                    wrong.push(format!("{place} without {companion}"));
                }
            }
            let ids = method.arguments.iter().filter(|(name, _)| name == "id" || name.ends_with("_id"));
            wrong.extend(
                ids.filter(|(_, ty)| ty != "& str").map(|(name, ty)| format!("{place}: {name} is {ty}")),
            );
            let is_result = method.shape.contains("-> Result<");
            let is_local = ["download_link", "with_link_origin"].contains(&&*method.name);
            if is_result && !is_local && !method.shape.starts_with("async ") {
                wrong.push(format!("{place} is not `async`: {}", method.shape));
            }
            let returns_resource = ["get", "create", "patch", "replace", "upload"].contains(&&*method.name);
            if returns_resource && !method.shape.ends_with("-> Result<Tagged<T>>") {
                wrong.push(format!("{place} returns no `Tagged` value: {}", method.shape));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_methods_is_current() {
    let methods: Vec<Method> = APIS.into_iter().flat_map(|api| read(api).methods).collect();
    let page = page(&methods, &options());
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(PAGE, &page).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(written == page, "docs/methods.md is out of date: INSTA_UPDATE=always writes it\n{page}");
}

#[test]
fn other_arguments_or_another_result_are_a_difference() {
    let method = |handle: &str, signature: &str| {
        let function: Signature = syn::parse_str(signature).unwrap();
        method("incident", handle, &function)
    };
    let get = method("A", "async fn get(&self, id: &str) -> Result<Tagged<Ticket>>");
    assert_eq!(get.shape, "async (&self, &str) -> Result<Tagged<T>>");
    assert_eq!(get.arguments, [("id".to_owned(), "& str".to_owned())]);
    let same = method("B", "async fn get(&self, number: &str) -> Result<Tagged<Incident>>");
    assert!(differences(&[get, same]).is_empty());
    for other in [
        "async fn get(&self, id: String) -> Result<Tagged<Ticket>>",
        "async fn get(&self, id: &str) -> Result<Ticket>",
        "fn get(&self, id: &str) -> Result<Tagged<Ticket>>",
        "async fn get(self, id: &str) -> Result<Tagged<Ticket>>",
        "async fn get(&self) -> Result<Tagged<Ticket>>",
    ] {
        let get = method("A", "async fn get(&self, id: &str) -> Result<Tagged<Ticket>>");
        assert_eq!(differences(&[get, method("B", other)]).len(), 1, "{other}");
    }
    let created = method("A", "async fn create(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>>");
    assert_eq!(created.shape, "async (&self, impl Into<TCreate>) -> Result<Tagged<T>>");
    let listed = method("A", "fn list(&self) -> List<T::List>");
    assert_eq!(listed.shape, "(&self) -> List<T>");
}

/// Reads the handles of a crate from its sources, without generated code and blocking forms.
fn read(api: &'static str) -> Handles {
    let mut handles = Handles { names: BTreeSet::new(), with_service: BTreeSet::new(), methods: Vec::new() };
    let mut methods = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates").join(format!("orange-{api}/src"));
    for file in files(&folder) {
        let parsed = syn::parse_file(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for item in parsed.items {
            match item {
                Item::Macro(it)
                    if it.mac.path.segments.last().is_some_and(|last| last.ident == "api_handle") =>
                {
                    handles.names.extend(it.mac.tokens.into_iter().next().map(|name| name.to_string()));
                }
                Item::Struct(it) if it.fields.iter().any(|field| is_service(&field.ty)) => {
                    handles.with_service.insert(it.ident.to_string());
                }
                Item::Impl(it) if it.trait_.is_none() => {
                    let handle = it.self_ty.to_token_stream().into_iter().next().map(|name| name.to_string());
                    for item in it.items {
                        if let ImplItem::Fn(function) = item
                            && matches!(function.vis, Visibility::Public(_))
                        {
                            methods.push(method(api, handle.as_deref().unwrap_or_default(), &function.sig));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    handles.methods = methods.into_iter().filter(|method| handles.names.contains(&method.handle)).collect();
    handles
}

fn is_service(ty: &syn::Type) -> bool {
    ty.to_token_stream().to_string() == "Service"
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        match path.is_dir() {
            true if !["generated", "tests"].contains(&name.as_str()) => found.extend(files(&path)),
            false if name.ends_with(".rs") && name != "blocking.rs" && name != "tests.rs" => found.push(path),
            _ => {}
        }
    }
    found.sort();
    found
}

fn method(api: &'static str, handle: &str, signature: &Signature) -> Method {
    let mut arguments = Vec::new();
    let mut shapes = Vec::new();
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(receiver) => shapes.push(spelled(receiver.to_token_stream())),
            FnArg::Typed(argument) => {
                let ty = argument.ty.to_token_stream();
                arguments.push((argument.pat.to_token_stream().to_string(), ty.to_string()));
                shapes.push(spelled(placeholders(ty)));
            }
        }
    }
    let result = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", spelled(placeholders(ty.to_token_stream()))),
    };
    let asynchronous = if signature.asyncness.is_some() { "async " } else { "" };
    Method {
        api,
        handle: handle.to_owned(),
        name: signature.ident.to_string(),
        arguments,
        shape: format!("{asynchronous}({}){result}", shapes.join(", ")),
        signature: spelled(
            Signature { generics: Generics::default(), ..signature.clone() }.to_token_stream(),
        ),
    }
}

/// Replaces the types of one API: `TicketCreate` by `TCreate`, `TicketPatch` by `TPatch`, `T::List` and others by `T`.
fn placeholders(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                out.push(Group::new(group.delimiter(), placeholders(group.stream())).into());
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                let is_type = name.starts_with(|first: char| first.is_ascii_uppercase());
                let placeholder = match &*name {
                    name if !is_type || SHARED_TYPES.contains(&name) => name.to_owned(),
                    name if name.ends_with("Create") => "TCreate".to_owned(),
                    name if name.ends_with("Patch") => "TPatch".to_owned(),
                    _ => "T".to_owned(),
                };
                out.push(Ident::new(&placeholder, ident.span()).into());
                // An associated type stands for a type of the API as well.
                while is_type && tokens.peek().is_some_and(|next| next.to_string() == ":") {
                    tokens.next();
                    tokens.next_if(|next| next.to_string() == ":");
                    tokens.next();
                }
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

/// The text of a type without the blanks of its tokens.
fn spelled(tokens: TokenStream) -> String {
    let text = tokens.to_string();
    let mut text = text.replace(" < ", "<").replace(" >", ">").replace("& ", "&").replace(" ,", ",");
    for (from, to) in [("> ,", ">,"), (" :: ", "::"), (" : ", ": "), (",)", ")"), (" (", "("), ("' ", "'")] {
        text = text.replace(from, to);
    }
    text
}

/// Methods with one name and several shapes.
fn differences(methods: &[Method]) -> Vec<String> {
    let mut shapes: BTreeMap<&str, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for method in methods {
        let shape = shapes.entry(&method.name).or_default().entry(&method.shape).or_default();
        shape.push(format!("{}::{}", method.api, method.handle));
    }
    let several = shapes.into_iter().filter(|(_, shapes)| shapes.len() > 1);
    several.map(|(name, shapes)| format!("{name}: {shapes:?}")).collect()
}

/// The methods that `api_handle!` gives every handle.
fn options() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/orange-core/src/client/handle.rs");
    let text = std::fs::read_to_string(file).unwrap();
    let words = text.lines().filter_map(|line| line.trim().strip_prefix("with_")?.split_once('('));
    words.map(|(name, _)| format!("with_{name}")).collect()
}

const HEAD: &str = "\
# Methods of the handles

The public methods of the handles of the five API crates, side by side. A cell names the handles that have the method.
`INSTA_UPDATE=always cargo test -p orange-journeys --test uniformity` writes this page from the sources.

Rules, which that test checks:

- A name has the same arguments and the same result everywhere. `T` stands for a type of the API.
- Ids are `&str`. Bodies are `impl Into<…Create>` or `impl Into<…Patch>`. Filters are `impl IntoIterator<Item = Filter>`.
- `get`, `create`, `patch`, `replace` and `upload` return `Tagged<T>`: the value with its `ETag`, if the server sent one.
  `get_opt` returns `None` for a resource that does not exist.
- A handle that lists also counts. One that downloads does so by attachment and by id.
- A method that returns a `Result`, other than `download_link` and `with_link_origin`, is `async`.

`id()` of a resource is `&str`. A struct is read by its public fields, and an enum such as `Ticket` by a method for each field
that its variants share.

The handle of each API also has `new`, `with_base_path`, `with_path` and `service`.

";

/// The page with the methods side by side.
fn page(methods: &[Method], options: &BTreeSet<String>) -> String {
    let mut page = HEAD.to_owned();
    let mut rows: BTreeMap<&str, (&Method, BTreeMap<&str, Vec<&str>>)> = BTreeMap::new();
    for method in methods {
        let (_, cells) = rows.entry(&method.name).or_insert((method, BTreeMap::new()));
        cells.entry(method.api).or_default().push(&method.handle);
    }
    let shared =
        |cells: &BTreeMap<&str, Vec<&str>>| cells.len() > 1 || cells.values().any(|one| one.len() > 1);
    let (common, own): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, (_, cells))| shared(cells));
    let names: Vec<String> = options.iter().map(|name| format!("`{name}`")).collect();
    _ = writeln!(page, "## Options of a call\n\nEvery handle of every API: {}.\n", names.join(", "));
    for (title, rows) in [("Methods of several handles", common), ("Methods of one handle", own)] {
        _ = writeln!(
            page,
            "## {title}\n\n| method | {} |\n|{}",
            APIS.join(" | "),
            "---|".repeat(APIS.len() + 1)
        );
        for (name, (method, cells)) in rows {
            let shown = match shared(&cells) {
                true => format!("{name}{}", method.shape.replace("async (", "(")),
                false => method.signature.replace("async fn ", "").replacen("fn ", "", 1),
            };
            _ = write!(page, "| `{shown}` |");
            for api in APIS {
                let mut handles: Vec<&str> = cells.get(api).cloned().unwrap_or_default();
                handles.sort_unstable();
                let shown: Vec<String> = handles.into_iter().map(|name| format!("`{name}`")).collect();
                _ = write!(page, " {} |", shown.join(", "));
            }
            page.push('\n');
        }
        page.push('\n');
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}
