//! Initial Rust sources of a new crate, edited by hand afterwards.

use heck::ToSnakeCase as _;

use super::naming::{crate_name, handle, title};
use crate::emit::{Check, GenerateOptions, OptionalModule, has_fields, inline_markdown, recursion_limit};
use crate::ir::Document;

/// Returns `src/client.rs`.
pub(super) fn client(document: &Document, options: &GenerateOptions) -> String {
    handle_module(include_str!("templates/client.rs.txt"), document, options)
}

/// Returns `src/blocking.rs`.
pub(super) fn blocking(document: &Document, options: &GenerateOptions) -> String {
    handle_module(include_str!("templates/blocking.rs.txt"), document, options)
}

/// Returns the module of a handle.
fn handle_module(template: &str, document: &Document, options: &GenerateOptions) -> String {
    let module = crate_name(&options.api).to_snake_case();
    // The title comes last, because it may contain a placeholder.
    template
        .replace("{{handle}}", &handle(options))
        .replace("{{module}}", &module)
        .replace("{{title}}", &inline_markdown(&title(document)))
}

/// Returns `src/lib.rs`.
pub(super) fn crate_root(document: &Document, checks: &[Check], options: &GenerateOptions) -> String {
    let (mut optional_modules, mut exports) = (String::new(), String::new());
    if !document.events.is_empty() {
        exports.push_str("events, ");
    }
    if !options.without.contains(&OptionalModule::Fields) && has_fields(document) {
        optional_modules.push_str("//! - [`fields`] — typed paths for filters and sorting.\n");
        exports.push_str("fields, ");
    }
    if !document.events.is_empty() {
        optional_modules
            .push_str("//! - [`events`] — requests that the server sends, and the types of their bodies.\n");
    }
    let recursion_limit = recursion_limit(document).map_or_else(String::new, |limit| {
        format!(
            "// The types are nested more deeply than the default recursion limit.\n\
             #![recursion_limit = \"{limit}\"]\n\n"
        )
    });
    include_str!("templates/lib.rs.txt")
        .replace("{{handle}}", &handle(options))
        .replace("{{optional_modules}}", &optional_modules)
        .replace("{{recursion_limit}}", &recursion_limit)
        .replace("{{checks}}", if checks.is_empty() { "" } else { "mod checks;\n" })
        .replace("{{exports}}", &exports)
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
