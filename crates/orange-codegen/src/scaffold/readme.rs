//! `README.md` of a new crate.

use heck::ToSnakeCase as _;

use super::naming::{crate_name, handle, title};
use crate::emit::{Call, Check, GenerateOptions, first_paragraph, inline_markdown};
use crate::ir::Document;

/// Maximum number of operations that a README lists.
pub(super) const MAX_LISTED: usize = 60;

/// Returns `README.md`.
pub(super) fn readme(
    document: &Document,
    calls: &[Call],
    checks: &[Check],
    options: &GenerateOptions,
) -> String {
    let name = crate_name(&options.api);
    let description = document.description.as_deref().and_then(|text| {
        let first = first_paragraph(text);
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
        inline_markdown(&title(document)),
        example(calls, options),
        operations(calls),
    )
}

/// Returns the first example: a list operation if there is one, otherwise a GET operation, otherwise the handle alone.
pub(super) fn example(calls: &[Call], options: &GenerateOptions) -> String {
    let module = crate_name(&options.api).to_snake_case();
    let handle = handle(options);
    let constructible = || calls.iter().filter(|call| call.constructor.is_some());
    let list = constructible().find(|call| call.is_page);
    let call = list.or_else(|| constructible().find(|call| call.method == "GET"));
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

/// Returns the list of operations with their requests, in the order of the interface file.
pub(super) fn operations(calls: &[Call]) -> String {
    let mut text = String::new();
    for Call { name, method, path, summary, .. } in calls.iter().take(MAX_LISTED) {
        let path = path.replace('`', "'");
        text.push_str(&format!("- `{name}`: `{method} {path}`"));
        match summary.as_deref().filter(|summary| !summary.contains("```")) {
            Some(summary) => text.push_str(&format!(" — {}\n", summary.trim_start_matches("- "))),
            None => text.push('\n'),
        }
    }
    match calls.len().checked_sub(MAX_LISTED) {
        Some(more @ 1..) => text.push_str(&format!("- and {more} more, in `operations`\n\n")),
        _ if calls.is_empty() => {}
        _ => text.push('\n'),
    }
    text
}
