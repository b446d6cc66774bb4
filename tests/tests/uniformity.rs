//! The handles of the five API crates are uniform: a method name means the same arguments and the same result everywhere.
//! `docs/methods.md` shows the methods side by side; `INSTA_UPDATE=always` writes it. The methods are those of the snapshots
//! of `public_api.rs`, which are compared with the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{FnArg, Generics, ImplItem, Item, ReturnType, Signature};

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

/// Methods that send requests later, by the types that they return.
const SENDS_LATER: [&str; 4] = ["-> Bulk<", "-> Download<", "-> List<", "-> Wait<"];

/// A public method.
struct Method {
    api: &'static str,
    /// Type with the method.
    owner: String,
    name: String,
    /// Names and types of the arguments, without the receiver.
    arguments: Vec<(String, String)>,
    /// The signature without argument names, in which types of one API are placeholders.
    shape: String,
    /// The signature as it is written.
    signature: String,
}

/// The public API of a crate, without generated code and blocking forms.
struct PublicApi {
    /// Types to which `api_handle!` adds the options of a call.
    handles: BTreeSet<String>,
    /// Methods of all types.
    methods: Vec<Method>,
}

impl PublicApi {
    fn read(api: &'static str) -> Self {
        let (mut handles, mut methods) = (BTreeSet::new(), Vec::new());
        for item in snapshot(&format!("orange-{api}")) {
            match item {
                Item::Macro(it) if it.mac.path.segments.last().is_some_and(|it| it.ident == "api_handle") => {
                    handles.extend(first_token(it.mac.tokens));
                }
                Item::Impl(block) if block.trait_.is_none() => {
                    let owner = first_token(block.self_ty.to_token_stream()).unwrap_or_default();
                    for item in &block.items {
                        if let ImplItem::Fn(function) = item {
                            methods.push(method(api, &owner, &function.sig));
                        }
                    }
                }
                _ => {}
            }
        }
        Self { handles, methods }
    }

    fn has_method(&self, owner: &str, name: &str) -> bool {
        self.methods.iter().any(|method| method.owner == owner && method.name == name)
    }
}

fn handle_methods() -> Vec<Method> {
    let methods = |api| {
        let PublicApi { handles, methods } = PublicApi::read(api);
        methods.into_iter().filter(move |method| handles.contains(&method.owner))
    };
    APIS.into_iter().flat_map(methods).collect()
}

/// The items in the public-API snapshot of a crate.
fn snapshot(package: &str) -> Vec<Item> {
    let path = format!("{}/tests/snapshots/public_api__{package}.snap", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let files = text.split("\n// ").skip(1).filter(|file| !file.starts_with("blocking"));
    let items = files.flat_map(|file| {
        let (_, code) = file.split_once('\n').unwrap();
        syn::parse_file(code).unwrap().items
    });
    items.collect()
}

fn first_token(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().next().map(|token| token.to_string())
}

#[test]
fn a_name_means_the_same_arguments_and_result() {
    let methods = handle_methods();
    assert!(methods.len() > 50, "{} methods", methods.len());
    let differences = differences(&methods);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_type_that_sends_requests_has_call_options() {
    for api in APIS {
        let PublicApi { handles, methods } = PublicApi::read(api);
        for Method { owner, name, shape, .. } in &methods {
            let sends =
                shape.starts_with("async ") || SENDS_LATER.iter().any(|result| shape.contains(result));
            assert!(!sends || handles.contains(owner), "{api}: {owner}::{name} has no call options");
        }
    }
}

#[test]
fn every_handle_has_the_methods_that_belong_together() {
    let mut violations = Vec::new();
    for api in APIS {
        let public = PublicApi::read(api);
        for method in public.methods.iter().filter(|method| public.handles.contains(&method.owner)) {
            let Method { owner, name, shape, .. } = method;
            let path = format!("{api}: {owner}::{name}");
            for (first, second) in [
                ("list", "count"),
                ("get", "get_opt"),
                ("download", "download_by_id"),
                ("upload", "download"),
                ("upload", "list"),
            ] {
                if name == first && !public.has_method(owner, second) {
                    violations.push(format!("{path} without {second}"));
                }
            }
            let ids = method.arguments.iter().filter(|(name, _)| name == "id" || name.ends_with("_id"));
            let other_types = ids.filter(|(_, ty)| ty != "& str");
            violations.extend(other_types.map(|(name, ty)| format!("{path}: {name} is {ty}")));
            let is_local = ["download_link", "with_link_origin"].contains(&name.as_str());
            if shape.contains("-> Result<") && !is_local && !shape.starts_with("async ") {
                violations.push(format!("{path} is not `async`: {shape}"));
            }
            let returns_resource = ["get", "create", "patch", "replace", "upload"].contains(&name.as_str());
            if returns_resource && !shape.ends_with("-> Result<Tagged<T>>") {
                violations.push(format!("{path} returns no `Tagged` value: {shape}"));
            }
        }
    }
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}

#[test]
fn the_table_of_methods_is_current() {
    let page = page(&handle_methods(), &call_options());
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(PAGE, &page).unwrap();
    }
    let current = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(current == page, "docs/methods.md is out of date: INSTA_UPDATE=always writes it\n{page}");
}

#[test]
fn other_arguments_or_another_result_are_a_difference() {
    let method = |owner: &str, signature: &str| {
        let signature: Signature = syn::parse_str(signature).unwrap();
        method("incident", owner, &signature)
    };
    let get = method("A", "async fn get(&self, id: &str) -> Result<Tagged<Ticket>>");
    assert_eq!(get.shape, "async (&self, &str) -> Result<Tagged<T>>");
    assert_eq!(get.arguments, [("id".to_owned(), "& str".to_owned())]);
    let equivalent = method("B", "async fn get(&self, number: &str) -> Result<Tagged<Incident>>");
    assert!(differences(&[get, equivalent]).is_empty());
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
    let create = method("A", "async fn create(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>>");
    assert_eq!(create.shape, "async (&self, impl Into<TCreate>) -> Result<Tagged<T>>");
    let list = method("A", "fn list(&self) -> List<T::List>");
    assert_eq!(list.shape, "(&self) -> List<T>");
}

fn method(api: &'static str, owner: &str, signature: &Signature) -> Method {
    let mut arguments = Vec::new();
    let mut shapes = Vec::new();
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(receiver) => shapes.push(compact(receiver.to_token_stream())),
            FnArg::Typed(argument) => {
                let ty = argument.ty.to_token_stream();
                arguments.push((argument.pat.to_token_stream().to_string(), ty.to_string()));
                shapes.push(compact(placeholders(ty)));
            }
        }
    }
    let result = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", compact(placeholders(ty.to_token_stream()))),
    };
    let asynchronous = if signature.asyncness.is_some() { "async " } else { "" };
    Method {
        api,
        owner: owner.to_owned(),
        name: signature.ident.to_string(),
        arguments,
        shape: format!("{asynchronous}({}){result}", shapes.join(", ")),
        signature: compact(
            Signature { generics: Generics::default(), ..signature.clone() }.to_token_stream(),
        ),
    }
}

/// Replaces the types of one API: `TicketCreate` by `TCreate`, `TicketPatch` by `TPatch`, `T::List` and others by `T`.
fn placeholders(tokens: TokenStream) -> TokenStream {
    let mut replaced: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                replaced.push(Group::new(group.delimiter(), placeholders(group.stream())).into());
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
                replaced.push(Ident::new(&placeholder, ident.span()).into());
                // An associated type stands for a type of the API as well.
                while is_type && tokens.peek().is_some_and(|next| next.to_string() == ":") {
                    tokens.next();
                    tokens.next_if(|next| next.to_string() == ":");
                    tokens.next();
                }
            }
            token => replaced.push(token),
        }
    }
    replaced.into_iter().collect()
}

/// The text of tokens with the spaces that rustfmt writes.
fn compact(tokens: TokenStream) -> String {
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
        let owners = shapes.entry(&method.name).or_default().entry(&method.shape).or_default();
        owners.push(format!("{}::{}", method.api, method.owner));
    }
    let ambiguous = shapes.into_iter().filter(|(_, shapes)| shapes.len() > 1);
    ambiguous.map(|(name, shapes)| format!("{name}: {shapes:?}")).collect()
}

/// The methods that `api_handle!` adds to every handle.
fn call_options() -> BTreeSet<String> {
    let definition = snapshot("orange-core").into_iter().find_map(|item| match item {
        Item::Macro(it) if it.ident.as_ref().is_some_and(|name| name == "api_handle") => Some(it.mac.tokens),
        _ => None,
    });
    let mut options = BTreeSet::new();
    collect_options(definition.unwrap(), &mut options);
    options
}

/// Collects the names of `with_name(argument: Type) = setting` in the definition of `api_handle!`.
fn collect_options(tokens: TokenStream, options: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for window in tokens.windows(3) {
        if let [TokenTree::Ident(name), TokenTree::Group(_), TokenTree::Punct(sign)] = window
            && sign.as_char() == '='
            && name.to_string().starts_with("with_")
        {
            options.insert(name.to_string());
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            collect_options(group.stream(), options);
        }
    }
}

const HEAD: &str = "\
# Methods of the handles

The public methods of the handles of the five API crates, side by side. A cell names the handles that have the method.
`INSTA_UPDATE=always cargo test -p orange-journeys --test uniformity` writes this page from the
snapshots of the public API.

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
    let mut rows: BTreeMap<&str, Row<'_>> = BTreeMap::new();
    for method in methods {
        let row = rows.entry(&method.name).or_insert(Row { method, handles: BTreeMap::new() });
        row.handles.entry(method.api).or_default().insert(&method.owner);
    }
    let names: Vec<String> = options.iter().map(|name| format!("`{name}`")).collect();
    let mut page = HEAD.to_owned();
    _ = writeln!(page, "## Options of a call\n\nEvery handle of every API: {}.\n", names.join(", "));
    let (shared, single): (Vec<_>, Vec<_>) = rows.into_values().partition(Row::is_shared);
    for (title, rows) in [("Methods of several handles", shared), ("Methods of one handle", single)] {
        let header = format!("| method | {} |\n|{}", APIS.join(" | "), "---|".repeat(APIS.len() + 1));
        _ = writeln!(page, "## {title}\n\n{header}");
        for row in rows {
            _ = writeln!(page, "{row}");
        }
        page.push('\n');
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

/// Row of a method name in the tables.
struct Row<'a> {
    /// One of the methods with the name.
    method: &'a Method,
    /// Handles with the method, by API.
    handles: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl Row<'_> {
    /// Whether several handles have the method.
    fn is_shared(&self) -> bool {
        self.handles.values().map(BTreeSet::len).sum::<usize>() > 1
    }
}

impl std::fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Method { name, shape, signature, .. } = self.method;
        match self.is_shared() {
            true => write!(f, "| `{name}{}` |", shape.replace("async (", "("))?,
            false => write!(f, "| `{}` |", signature.replace("async fn ", "").replacen("fn ", "", 1))?,
        }
        for api in APIS {
            let handles = self.handles.get(api).into_iter().flatten();
            let handles: Vec<String> = handles.map(|name| format!("`{name}`")).collect();
            write!(f, " {} |", handles.join(", "))?;
        }
        Ok(())
    }
}
