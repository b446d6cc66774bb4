//! Hand-written sources of a new crate.

use heck::ToSnakeCase as _;

use super::naming::{crate_name, handle, title};
use crate::emit::{Check, GenerateOptions, OptionalModule, Prose, has_fields, recursion_limit};
use crate::ir::Document;

/// Returns `src/client.rs`.
pub(super) fn client(document: &Document, options: &GenerateOptions) -> String {
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

/// Returns `src/blocking.rs`.
pub(super) fn blocking(document: &Document, options: &GenerateOptions) -> String {
    let handle = handle(options);
    let module = crate_name(&options.api).to_snake_case();
    let title = Prose::new(&title(document)).inline();
    format!(
        "//! The handle for programs without an async runtime. Add the methods of `client.rs` here.\n\
         //!\n\
         //! ```no_run\n\
         //! use {module}::blocking::{handle};\n\
         //! use orange_core::blocking::Client;\n\
         //!\n\
         //! # fn run() -> orange_core::Result<()> {{\n\
         //! let api = {handle}::new(&Client::from_env()?);\n\
         //! # Ok(()) }}\n\
         //! ```\n\n\
         use orange_core::Result;\n\
         use orange_core::blocking::List;\n\
         use orange_core::operation::{{ListOperation, Operation}};\n\n\
         orange_core::blocking_handle! {{\n    \
             /// Client for {title}. Cheap to clone.\n    \
             #[derive(Clone)]\n    \
             pub struct {handle} = crate::{handle} {{\n        \
                 api;\n        \
                 async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output>;\n        \
                 fn list<L: ListOperation>(&self, operation: L) -> List<L>;\n    \
             }}\n\
         }}\n"
    )
}

/// Returns `src/lib.rs`.
pub(super) fn crate_root(document: &Document, checks: &[Check], options: &GenerateOptions) -> String {
    let handle = handle(options);
    let has_fields = !options.without.contains(&OptionalModule::Fields) && has_fields(document);
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
    let limit = recursion_limit(document).map_or_else(String::new, |limit| {
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

/// Returns `src/checks.rs` with an empty implementation of each hand-written rule.
pub(super) fn checks(checks: &[Check]) -> String {
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

/// Returns `build.rs`, a build script for types nested too deeply for the default stack of the compiler.
pub(super) fn build_script(bytes: usize) -> String {
    format!(
        "//! The types are nested more deeply than the default stack of the compiler allows.\n\n\
         fn main() {{\n    \
             println!(\"cargo::rerun-if-changed=build.rs\");\n    \
             println!(\"cargo::rustc-env=RUST_MIN_STACK={bytes}\");\n\
         }}\n"
    )
}
