//! The table of schemas for validation and for the choice of union variants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::context::{Context, SourceFile};

/// Writes `schemas.rs` with the definitions that the other files refer to; `None` if there are none.
pub(super) fn emit(context: &Context<'_>) -> Option<SourceFile> {
    let table = reachable(&context.document.definitions, &context.definitions);
    if table.is_empty() {
        return None;
    }
    let mut text = context.options.header();
    text.push_str("//! The schemas of the API, used by `validate()` and by unions.\n\n");
    text.push_str("use orange_core::model::schema::Definition;\n\n");
    text.push_str("/// The schemas, sorted by pointer.\n");
    text.push_str(&format!("pub(super) static DEFINITIONS: [Definition; {}] = [\n", table.len()));
    for (key, schema) in table {
        let schema = schema.to_string();
        text.push_str(&format!("    Definition::new({}, {}),\n", literal(key), literal(&schema)));
    }
    text.push_str("];\n");
    Some(SourceFile { path: "schemas.rs".to_owned(), text })
}

/// Returns the definitions that generated code names, and those that these refer to.
fn reachable<'a>(
    definitions: &'a BTreeMap<String, Value>,
    used: &BTreeSet<String>,
) -> BTreeMap<&'a str, &'a Value> {
    let mut found = BTreeMap::new();
    let mut queue: Vec<&str> = used.iter().map(String::as_str).collect();
    while let Some(key) = queue.pop() {
        let Some((key, schema)) = definitions.get_key_value(key) else { continue };
        if found.insert(key.as_str(), schema).is_none() {
            add_references(schema, &mut queue);
        }
    }
    found
}

/// Adds the keys of the definitions that a schema refers to. A false positive only adds an unused definition.
fn add_references<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| add_references(item, found)),
        Value::Object(properties) => {
            for (key, property) in properties {
                match (key.as_str(), property) {
                    ("$ref", Value::String(pointer)) => found.push(pointer),
                    ("mapping", Value::Object(mapping)) => {
                        found.extend(mapping.values().filter_map(Value::as_str))
                    }
                    _ => {}
                }
                add_references(property, found);
            }
        }
        _ => {}
    }
}

/// Returns a string literal, a raw one if the text has quotes or backslashes.
pub(super) fn literal(text: &str) -> String {
    let is_printable = |c: char| matches!(c, '"' | '\\') || c.escape_debug().count() == 1;
    let is_raw = text.contains(['"', '\\']) && text.chars().all(is_printable);
    if !is_raw {
        return format!("{text:?}");
    }
    let hashes = |after_quote: &str| after_quote.bytes().take_while(|&byte| byte == b'#').count();
    let marks = text.split('"').skip(1).map(hashes).max().map_or(0, |longest| longest + 1);
    let marks = "#".repeat(marks);
    format!("r{marks}\"{text}\"{marks}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literal_evaluates_to_the_text() {
        for text in ["a", "\"", "a\"#b", "\\d\"##", "\r", "\u{2028}", "é\u{0}\"", "\u{202E}\""] {
            let parsed: syn::LitStr = syn::parse_str(&literal(text)).expect("a literal");
            assert_eq!(parsed.value(), text);
        }
    }
}
