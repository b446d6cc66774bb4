//! Names of a new crate.

use heck::ToUpperCamelCase as _;

use crate::emit::GenerateOptions;
use crate::ir::Document;

/// Returns the name of the crate for an API.
pub(crate) fn crate_name(api: &str) -> String {
    if api.starts_with("orange-") { api.to_owned() } else { format!("orange-{api}") }
}

/// Returns the name of the handle, such as `Parking`.
pub(super) fn handle(options: &GenerateOptions) -> String {
    let name = options.api.trim_start_matches("orange-").to_upper_camel_case();
    // The file of the handle imports these names.
    if matches!(name.as_str(), "Client" | "Service" | "Result" | "List" | "") {
        format!("{name}Api")
    } else {
        name
    }
}

/// Returns the title of the API in one line, without control characters and changes of direction.
pub(super) fn title(document: &Document) -> String {
    let is_forbidden =
        |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let words = document.title.split(|c: char| c.is_whitespace() || is_forbidden(c));
    let title = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if title.is_empty() { "An Orange API".to_owned() } else { title }
}
