//! Writes JSON values as YAML in block style.

use serde_json::Value;

use super::scalar::scalar_value;

/// Writes a value as a YAML document that [`load`](crate::load::load) reads as the same value.
pub(crate) fn to_yaml(value: &Value) -> String {
    let lines = lines(value);
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn lines(value: &Value) -> Vec<String> {
    match value {
        Value::Object(entries) if !entries.is_empty() => entries.iter().flat_map(entry_lines).collect(),
        Value::Array(items) if !items.is_empty() => items.iter().flat_map(item_lines).collect(),
        Value::String(text) => vec![scalar(text)],
        other => vec![other.to_string()],
    }
}

fn entry_lines((key, value): (&String, &Value)) -> Vec<String> {
    let (key, lines) = (scalar(key), lines(value));
    let is_block = match value {
        Value::Object(entries) => !entries.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    };
    match is_block {
        true => {
            std::iter::once(format!("{key}:")).chain(lines.iter().map(|line| format!("  {line}"))).collect()
        }
        false => vec![format!("{key}: {}", lines.concat())],
    }
}

fn item_lines(item: &Value) -> Vec<String> {
    let starts = std::iter::once("- ").chain(std::iter::repeat("  "));
    starts.zip(lines(item)).map(|(start, line)| format!("{start}{line}")).collect()
}

/// Formats a string as YAML: plain if no YAML version reads it as another type, otherwise quoted.
fn scalar(text: &str) -> String {
    let booleans = ["y", "n", "yes", "no", "on", "off"];
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "._-/:".contains(c))
        && !text.ends_with(':')
        && scalar_value(text, true, None).is_string()
        && !booleans.iter().any(|boolean| text.eq_ignore_ascii_case(boolean))
        // Checksums are always quoted, because some of them are numbers.
        && !text.chars().all(|c| c.is_ascii_hexdigit());
    if is_plain { text.to_owned() } else { Value::from(text).to_string() }
}
