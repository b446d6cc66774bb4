//! The hand-written part of a new crate: manifest, README, crate documentation and handle. Written once; later runs
//! leave these files unchanged.

mod blocking;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use crate::emit::{Call, Check, GenerateOptions, OptionalModule, Prose, SourceFile};
use crate::ir::Document;

/// Where a new crate finds `orange-core`.
///
/// See [`GeneratedCode`](crate::GeneratedCode) for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrangeCore {
    /// The crate is a member of a workspace that has `orange-core` among its dependencies.
    Workspace,
    /// The crate stands alone; the folder of `orange-core`, absolute or relative to the crate.
    Path(String),
    /// The crate stands alone; the version requirement of `orange-core`.
    Version(String),
}

impl OrangeCore {
    /// The dependency of a crate that stands alone, in TOML.
    fn dependency(&self) -> Option<String> {
        let (key, value) = match self {
            Self::Workspace => return None,
            Self::Path(path) => ("path", path),
            Self::Version(version) => ("version", version),
        };
        Some(format!("{{ {key} = {}, default-features = false }}", toml_string(value)))
    }
}

/// The name of the crate for an API.
pub(crate) fn crate_name(api: &str) -> String {
    if api.starts_with("orange-") { api.to_owned() } else { format!("orange-{api}") }
}

/// All files except the interface file and `src/generated`, relative to the folder of the crate.
pub(crate) fn files(
    document: &Document,
    calls: &[Call],
    checks: &[Check],
    options: &GenerateOptions,
    core: &OrangeCore,
) -> Vec<SourceFile> {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), text };
    let mut files = vec![
        file("Cargo.toml", manifest(document, options, core)),
        file("README.md", readme(document, calls, checks, options)),
        file("src/blocking.rs", blocking::blocking(&title(document), &handle(options), options)),
        file("src/client.rs", client(document, options)),
        file("src/lib.rs", front_page(document, checks, options)),
    ];
    if *core != OrangeCore::Workspace {
        // The templates are formatted with this configuration.
        files.push(file("rustfmt.toml", include_str!("rustfmt.toml").to_owned()));
    }
    if !checks.is_empty() {
        files.push(file("src/checks.rs", rules(checks)));
    }
    files.extend(crate::emit::compiler_stack(document).map(|bytes| file("build.rs", build_script(bytes))));
    files
}

/// A build script for types nested too deeply for the default stack of the compiler.
fn build_script(bytes: usize) -> String {
    format!(
        "//! The types are nested more deeply than the default stack of the compiler allows.\n\n\
         fn main() {{\n    \
             println!(\"cargo::rerun-if-changed=build.rs\");\n    \
             println!(\"cargo::rustc-env=RUST_MIN_STACK={bytes}\");\n\
         }}\n"
    )
}

/// A title in one line, fit for a string in TOML.
fn title(document: &Document) -> String {
    // Controls stand in no string of TOML, and what turns the direction of text in no Markdown.
    let hostile = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let words = document.title.split(|c: char| c.is_whitespace() || hostile(c));
    let title = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if title.is_empty() { "An API of Orange".to_owned() } else { title }
}

fn manifest(document: &Document, options: &GenerateOptions, core: &OrangeCore) -> String {
    let name = crate_name(&options.api);
    let description = title(document).replace('\\', "\\\\").replace('"', "\\\"");
    let features = "[features]\n\
         default = [\"rustls-tls\", \"time\"]\n\
         blocking = [\"orange-core/blocking\"]\n\
         rustls-tls = [\"orange-core/rustls-tls\"]\n\
         rustls-no-provider = [\"orange-core/rustls-no-provider\"]\n\
         native-tls = [\"orange-core/native-tls\"]\n\
         time = [\"orange-core/time\"]\n\
         chrono = [\"orange-core/chrono\"]\n\
         jiff = [\"orange-core/jiff\"]\n";
    match core.dependency() {
        None => format!(
            "[package]\n\
             name = \"{name}\"\n\
             description = \"{description}\"\n\
             version.workspace = true\n\
             edition.workspace = true\n\
             rust-version.workspace = true\n\
             license.workspace = true\n\
             repository.workspace = true\n\
             publish.workspace = true\n\n\
             {features}\n\
             [dependencies]\n\
             orange-core = {{ workspace = true }}\n\n\
             [lints]\n\
             workspace = true\n"
        ),
        Some(dependency) => {
            format!(
                "[package]\n\
                 name = \"{name}\"\n\
                 description = \"{description}\"\n\
                 version = \"0.1.0\"\n\
                 edition = \"2024\"\n\
                 rust-version = \"1.88\"\n\
                 publish = false\n\n\
                 {features}\n\
                 [dependencies]\n\
                 orange-core = {dependency}\n\n\
                 [lints.rust]\n\
                 unsafe_code = \"forbid\"\n\
                 missing_docs = \"deny\"\n\n\
                 # A workspace of its own, wherever it stands.\n\
                 [workspace]\n"
            )
        }
    }
}

/// A basic string of TOML. JSON escapes the same characters in the same way, but for DEL.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// The name of the handle: `Parking`.
fn handle(options: &GenerateOptions) -> String {
    let name = options.api.trim_start_matches("orange-").to_upper_camel_case();
    // Names that its own file imports.
    if matches!(name.as_str(), "Client" | "Service" | "Result" | "List" | "") {
        format!("{name}Api")
    } else {
        name
    }
}

/// Maximum number of operations that a README lists.
const LISTED: usize = 60;

fn readme(document: &Document, calls: &[Call], checks: &[Check], options: &GenerateOptions) -> String {
    let name = crate_name(&options.api);
    let description = document.description.as_deref().and_then(|text| {
        let first = Prose::new(text).first_paragraph();
        (!first.is_empty()).then(|| format!("{first}\n\n"))
    });
    let description = description.unwrap_or_default();
    let (interface_file, command) = (options.source_name(), &options.command);
    let rules = if checks.is_empty() { "" } else { " and `src/checks.rs`" };
    format!(
        "# {name}\n\n\
         {}: Rust client.\n\n\
         {description}\
         {}\n\
         `operations` has a type for each operation. Create it with its required parameters, set optional ones, \
         and pass it\nto `send`, or to `list` if it returns pages.\n\n\
         {}\
         `src/generated` is generated from `{interface_file}` with\n\n\
         ```sh\n\
         {command}\n\
         ```\n\n\
         Do not edit it. Its tests send no requests. Hand-written code is in `src/client.rs`{rules}.\n",
        Prose::new(&title(document)).inline(),
        example(calls, options),
        operations(calls),
    )
}

/// The first example: iteration over a list operation if there is one, otherwise a GET operation.
fn example(calls: &[Call], options: &GenerateOptions) -> String {
    let module = crate_name(&options.api).to_snake_case();
    let handle = handle(options);
    let ready = |call: &&Call| call.constructor.is_some();
    let paged = calls.iter().filter(ready).find(|call| call.is_page);
    let call = paged.or_else(|| calls.iter().filter(ready).find(|call| call.method == "GET"));
    let (import, steps) = match call {
        Some(Call { constructor, is_page, .. }) => {
            let operation = constructor.as_deref().unwrap_or_default();
            let steps = if *is_page {
                format!(
                    "    let mut items = api.list({operation}).items();\n    \
                         while let Some(item) = items.next().await {{\n        \
                             println!(\"{{:?}}\", item?);\n    \
                         }}\n"
                )
            } else {
                format!("    let _response = api.send(&{operation}).await?;\n")
            };
            (format!("use {module}::{{{handle}, operations}};\n"), steps)
        }
        None => (
            format!("use {module}::{handle};\n"),
            "    println!(\"base URL: {}\", api.service().base());\n".to_owned(),
        ),
    };
    let function = if call.is_some() { "async fn run" } else { "fn run" };
    format!(
        "```rust,no_run\n\
         use orange_core::Client;\n\
         {import}\n\
         {function}() -> orange_core::Result<()> {{\n    \
             // Reads ORANGE_CLIENT_ID, ORANGE_CLIENT_SECRET and, if the API requires one, ORANGE_API_KEY.\n    \
             let api = {handle}::new(&Client::from_env()?);\n\
         {steps}    \
             Ok(())\n\
         }}\n\
         ```\n"
    )
}

/// The operations with their requests, in the order of the interface file.
fn operations(calls: &[Call]) -> String {
    let mut text = String::new();
    for Call { name, method, path, summary, .. } in calls.iter().take(LISTED) {
        let path = path.replace('`', "'");
        text.push_str(&format!("- `{name}`: `{method} {path}`"));
        match summary.as_deref().filter(|summary| !summary.contains("```")) {
            Some(summary) => text.push_str(&format!(" — {}\n", summary.trim_start_matches("- "))),
            None => text.push('\n'),
        }
    }
    match calls.len().checked_sub(LISTED) {
        Some(more @ 1..) => text.push_str(&format!("- and {more} more, in `operations`\n\n")),
        _ if calls.is_empty() => {}
        _ => text.push('\n'),
    }
    text
}

fn client(document: &Document, options: &GenerateOptions) -> String {
    let handle = handle(options);
    let module = crate_name(&options.api).to_snake_case();
    let title = Prose::new(&title(document)).inline();
    format!(
        "//! API client. Add convenience methods here.\n\n\
         use orange_core::operation::{{ListOperation, Operation}};\n\
         use orange_core::pagination::List;\n\
         use orange_core::{{Result, Service}};\n\n\
         use crate::generated::API;\n\n\
         /// Client for {title}. Cheap to clone.\n\
         ///\n\
         /// ```no_run\n\
         /// use orange_core::Client;\n\
         /// use {module}::{handle};\n\
         ///\n\
         /// # fn run() -> orange_core::Result<()> {{\n\
         /// let api = {handle}::new(&Client::from_env()?);\n\
         /// # Ok(()) }}\n\
         /// ```\n\
         #[derive(Clone, Debug)]\n\
         pub struct {handle} {{\n    \
             service: Service,\n\
         }}\n\n\
         orange_core::api_handle!({handle}, API);\n\n\
         impl {handle} {{\n    \
             /// Sends an operation and reads its response.\n    \
             ///\n    \
             /// # Errors\n    \
             /// See [`Service::send`].\n    \
             pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output> {{\n        \
                 self.service.send(operation).await\n    \
             }}\n\n    \
             /// Lists resources. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.\n    \
             pub fn list<L: ListOperation>(&self, operation: L) -> List<L> {{\n        \
                 self.service.list(operation)\n    \
             }}\n\
         }}\n"
    )
}

fn front_page(document: &Document, checks: &[Check], options: &GenerateOptions) -> String {
    let handle = handle(options);
    let has_fields = !options.without.contains(&OptionalModule::Fields) && crate::emit::has_fields(document);
    let (fields_line, fields) = if has_fields {
        ("//! - [`fields`] — typed paths for filters and sorting.\n", "fields, ")
    } else {
        ("", "")
    };
    let (events_line, events) = if document.events.is_empty() {
        ("", "")
    } else {
        ("//! - [`events`] — requests that the server sends, and the types of their bodies.\n", "events, ")
    };
    let limit = crate::emit::recursion_limit(document).map_or_else(String::new, |limit| {
        format!(
            "// The types are nested more deeply than the default recursion limit.\n\
             #![recursion_limit = \"{limit}\"]\n\n"
        )
    });
    let checks = if checks.is_empty() { "" } else { "mod checks;\n" };
    format!(
        "#![doc = include_str!(\"../README.md\")]\n\
         //!\n\
         //! # Modules\n\
         //!\n\
         //! - [`{handle}`] — API client, created from a [`Client`](orange_core::Client).\n\
         //! - [`operations`] — a type for each operation.\n\
         //! - [`models`] — types of request and response bodies.\n\
         {fields_line}\
         {events_line}\
         //!\n\
         //! # Tests\n\
         //!\n\
         //! The feature `test-util` of `orange-core` tests functions that take the handle, without a server:\n\
         //! `FakeTransport::new().on_operation(&operation).returns(&output)` prepares a response.\n\
         //!\n\
         //! # Features\n\
         //!\n\
         //! | feature | default | adds |\n\
         //! |---|---|---|\n\
         //! | `rustls-tls` | yes | the reqwest transport with rustls |\n\
         //! | `rustls-no-provider` | no | the same; the application installs the crypto provider |\n\
         //! | `native-tls` | no | the reqwest transport with the TLS of the operating system |\n\
         //! | `blocking` | no | the module `blocking`: the handle for programs without an async runtime |\n\
         //! | `time` | yes | conversions of dates, and filters with types of the `time` crate |\n\
         //! | `chrono` | no | the same for the `chrono` crate |\n\
         //! | `jiff` | no | the same for the `jiff` crate |\n\n\
         {limit}\
         #[cfg(feature = \"blocking\")]\n\
         pub mod blocking;\n\
         {checks}\
         mod client;\n\
         #[rustfmt::skip]\n\
         mod generated;\n\n\
         pub use client::{handle};\n\
         pub use generated::{{API, {events}{fields}models, operations}};\n"
    )
}

/// `src/checks.rs`: an empty implementation for each hand-written rule.
fn rules(checks: &[Check]) -> String {
    let mut text = "//! Validation rules that no schema can express, named by `x-orange-rules`. The generated `validate()` calls\n\
                    //! them.\n\nuse orange_core::model::{Violations, HandWrittenRules};\n\nuse crate::models;\n"
        .to_owned();
    for Check { rule, ty } in checks {
        text.push_str(&format!(
            "\n/// The rule `{rule}`.\n///\n\
             /// Not implemented yet. Report a violation with\n\
             /// `violations.enter(\"property\").report(\"must be …\")`.\n\
             impl HandWrittenRules for models::{ty} {{\n    \
             fn check_rules(&self, _violations: &mut Violations) {{}}\n}}\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> GenerateOptions {
        GenerateOptions::new("parking").command("cargo xtask codegen parking")
    }

    fn document() -> Document {
        Document {
            title: "Parking \"A\"\n[x]".to_owned(),
            description: Some("Cars <b>everywhere</b>.\n\nMore.".to_owned()),
            ..Document::default()
        }
    }

    /// Calls of every form: one with a body, one to read, one that lists.
    fn calls() -> Vec<Call> {
        let call = |name: &str, method: &str, path: &str| Call {
            name: name.to_owned(),
            method: method.to_owned(),
            path: path.to_owned(),
            summary: None,
            constructor: None,
            is_page: false,
        };
        vec![
            Call { summary: Some("Opens a bay.".to_owned()), ..call("OpenBay", "POST", "/bays") },
            Call {
                constructor: Some("operations::GetBay::new(\"7\")".to_owned()),
                ..call("GetBay", "GET", "/bays/{id}")
            },
            Call {
                constructor: Some("operations::ListBays::new()".to_owned()),
                is_page: true,
                ..call("ListBays", "GET", "/bays")
            },
        ]
    }

    #[test]
    fn readme_shows_a_list_a_read_or_no_example() {
        let options = options();
        let all = calls();
        let shown = |calls: &[Call]| example(calls, &options);
        assert!(shown(&all).contains("api.list(operations::ListBays::new()).items()"), "{}", shown(&all));
        assert!(shown(&all[..2]).contains("api.send(&operations::GetBay::new(\"7\")).await?"));
        assert!(shown(&all[..1]).contains("api.service().base()") && !shown(&all[..1]).contains("async"));
    }

    #[test]
    fn long_list_of_operations_is_truncated() {
        let many = vec![calls().remove(0); LISTED + 2];
        let text = operations(&many);
        assert_eq!(text.matches("`OpenBay`").count(), LISTED);
        assert!(text.ends_with("- and 2 more, in `operations`\n\n"));
        assert_eq!(operations(&[]), "");
    }

    fn text(core: OrangeCore, path: &str) -> String {
        let files = files(&document(), &calls(), &[], &options(), &core);
        files.into_iter().find(|file| file.path == path).map(|file| file.text).unwrap_or_default()
    }

    #[test]
    fn hostile_title_is_escaped_in_every_file() {
        let document =
            Document { title: "A\rB\u{0}C\u{202E}D\u{7F}\"E\\\u{2028}F".to_owned(), ..Document::default() };
        let files = files(&document, &[], &[], &options(), &OrangeCore::Workspace);
        let text = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| &file.text);
        assert!(text("Cargo.toml").contains(r#"description = "A B C D \"E\\ F""#), "{}", text("Cargo.toml"));
        for file in &files {
            let harmless = |c: char| c == '\n' || !c.is_control() && c != '\u{202E}' && c != '\u{2028}';
            assert!(file.text.chars().all(harmless), "{}", file.path);
        }
    }

    #[test]
    fn workspace_crate_inherits_workspace_settings() {
        insta::assert_snapshot!(text(OrangeCore::Workspace, "Cargo.toml"));
    }

    #[test]
    fn standalone_crate_has_a_complete_manifest() {
        insta::assert_snapshot!(text(OrangeCore::Path("../sdk/crates/orange-core".to_owned()), "Cargo.toml"));
    }

    #[test]
    fn readme_is_valid_rustdoc() {
        insta::assert_snapshot!(text(OrangeCore::Workspace, "README.md"));
    }

    #[test]
    fn sources_are_formatted_by_rustfmt() {
        for path in ["src/lib.rs", "src/client.rs", "src/blocking.rs"] {
            let text = text(OrangeCore::Workspace, path);
            assert!(syn::parse_file(&text).is_ok(), "{text}");
            assert!(text.lines().all(|line| line.len() <= 110 && line.trim_end() == line), "{text}");
        }
        insta::assert_snapshot!(text(OrangeCore::Workspace, "src/lib.rs"));
        insta::assert_snapshot!(text(OrangeCore::Workspace, "src/client.rs"));
        insta::assert_snapshot!(text(OrangeCore::Workspace, "src/blocking.rs"));
    }

    #[test]
    fn handwritten_rules_have_one_implementation_each() {
        let check = |rule: &str, ty: &str| Check { rule: rule.to_owned(), ty: ty.to_owned() };
        let checks = [check("luhn", "Siren"), check("period", "BayCreate"), check("period", "LotCreate")];
        let files = files(&document(), &calls(), &checks, &options(), &OrangeCore::Workspace);
        let text = |path: &str| files.iter().find(|file| file.path == path).unwrap().text.clone();
        insta::assert_snapshot!(text("src/checks.rs"));
        assert!(text("src/lib.rs").contains("\nmod checks;\nmod client;\n"));
        assert!(text("README.md").ends_with("in `src/client.rs` and `src/checks.rs`.\n"));
        let none = super::files(&document(), &calls(), &[], &options(), &OrangeCore::Workspace);
        assert!(none.iter().all(|file| file.path != "src/checks.rs" && !file.text.contains("checks")));
    }

    /// A document of schemas that each hold the next one.
    fn chain(length: usize) -> Document {
        use crate::resolve::{self, Location, Sources};
        let mut text = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n".to_owned();
        for level in 0..length {
            let next = format!("{{$ref: '#/components/schemas/A{}'}}", (level + 1) % length);
            text.push_str(&format!("    A{level}: {{type: object, properties: {{next: {next}}}}}\n"));
        }
        let (location, options) = (Location::Local("a.yaml".to_owned()), resolve::Options::default());
        let sources = Sources::from_bytes(location, text.into_bytes(), &options).unwrap();
        crate::lower::lower(&sources, crate::lower::Options::default()).unwrap().document
    }

    #[test]
    fn build_script_raises_stack_for_deep_types() {
        let build = |length: usize| {
            let files = files(&chain(length), &[], &[], &options(), &OrangeCore::Workspace);
            files.into_iter().find(|file| file.path == "build.rs").map(|file| file.text)
        };
        assert_eq!(build(64), None);
        insta::assert_snapshot!(build(500).unwrap(), @r#"
        //! The types are nested more deeply than the default stack of the compiler allows.

        fn main() {
            println!("cargo::rerun-if-changed=build.rs");
            println!("cargo::rustc-env=RUST_MIN_STACK=268435456");
        }
        "#);
    }

    #[test]
    fn name_reserved_by_the_shell_is_changed() {
        assert_eq!(handle(&GenerateOptions::new("client")), "ClientApi");
        assert_eq!(crate_name("orange-x"), "orange-x");
    }
}
