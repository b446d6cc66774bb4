//! Values of YAML scalars.

use granit_parser::Tag;
use serde_json::{Number, Value};

/// Returns the value of a scalar by the YAML 1.2 core schema. `yes`, `no` and dates are strings.
pub(super) fn typed(text: &str, is_plain: bool, tag: Option<&Tag>) -> Value {
    match tag.and_then(Tag::core_suffix) {
        Some("str" | "binary") => return Value::String(text.to_owned()),
        Some("float") => {
            return text
                .parse()
                .ok()
                .and_then(Number::from_f64)
                .map_or_else(|| Value::String(text.to_owned()), Value::Number);
        }
        Some("int" | "bool" | "null") => {}
        _ if !is_plain => return Value::String(text.to_owned()),
        _ => {}
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).unwrap_or_else(|| Value::String(text.to_owned())),
    }
}

/// Returns the value of a plain scalar that is a number.
pub(super) fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if let Some(hex) = text.strip_prefix("0x") {
        return u64::from_str_radix(hex, 16).ok().filter(|_| !hex.starts_with('+')).map(Value::from);
    }
    if let Some(octal) = text.strip_prefix("0o") {
        return u64::from_str_radix(octal, 8).ok().filter(|_| !octal.starts_with('+')).map(Value::from);
    }
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        if let Ok(value) = unsigned.parse::<i64>() {
            return Some(Value::from(value));
        }
        if let Ok(value) = unsigned.parse::<u64>() {
            return Some(Value::from(value));
        }
    }
    let float =
        digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'-' | b'+'))
            && digits.bytes().any(|byte| byte.is_ascii_digit());
    float.then(|| unsigned.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number)).flatten()
}
