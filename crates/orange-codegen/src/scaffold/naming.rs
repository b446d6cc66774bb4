//! Names of a new crate.

use heck::ToUpperCamelCase as _;

use crate::emit::GenerateOptions;
use crate::ir::Document;

/// The name of the crate for an API.
pub(crate) fn crate_name(api: &str) -> String {
    if api.starts_with("orange-") { api.to_owned() } else { format!("orange-{api}") }
}

/// The name of the handle: `Parking`.
pub(super) fn handle(options: &GenerateOptions) -> String {
    let name = options.api.trim_start_matches("orange-").to_upper_camel_case();
    // Names that its own file imports.
    if matches!(name.as_str(), "Client" | "Service" | "Result" | "List" | "") {
        format!("{name}Api")
    } else {
        name
    }
}

/// A title in one line, fit for a string in TOML.
pub(super) fn title(document: &Document) -> String {
    // Controls stand in no string of TOML, and what turns the direction of text in no Markdown.
    let hostile = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let words = document.title.split(|c: char| c.is_whitespace() || hostile(c));
    let title = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if title.is_empty() { "An API of Orange".to_owned() } else { title }
}
