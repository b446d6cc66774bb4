//! Values of YAML scalars.

use granit_parser::Tag;
use serde_json::{Number, Value};

/// Returns the value of a scalar by the YAML 1.2 core schema and its tag. Text that is not a value of the tag is a string,
/// and so are `yes`, `no`, dates, and `.inf` and `.nan`, because JSON has no such numbers.
pub(super) fn scalar_value(text: &str, is_plain: bool, tag: Option<&Tag>) -> Value {
    // `! 12` is the string "12" (YAML 1.2.2, section 6.9.1).
    let is_text = !is_plain || tag.is_some_and(|tag| tag.parts() == ("", "!"));
    let value = match tag.and_then(Tag::core_suffix) {
        Some("str" | "binary") => None,
        Some("int") => integer(text),
        Some("float") => nearest_float(text),
        Some("bool") => boolean(text),
        Some("null") => null(text),
        _ if is_text => None,
        _ => null(text).or_else(|| boolean(text)).or_else(|| number(text)),
    };
    value.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Returns the value of a plain scalar that is a number.
pub(super) fn number(text: &str) -> Option<Value> {
    integer(text).or_else(|| float(text))
}

fn null(text: &str) -> Option<Value> {
    matches!(text, "" | "~" | "null" | "Null" | "NULL").then_some(Value::Null)
}

fn boolean(text: &str) -> Option<Value> {
    match text {
        "true" | "True" | "TRUE" => Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => Some(Value::Bool(false)),
        _ => None,
    }
}

/// Parses a decimal, `0x` or `0o` integer. A decimal integer beyond 64 bits becomes the nearest float, because [`Value`]
/// has no larger integers; its digits are stored as the original text.
fn integer(text: &str) -> Option<Value> {
    let with_radix = |digits: &str, radix| {
        u64::from_str_radix(digits, radix).ok().filter(|_| !digits.starts_with('+')).map(Value::from)
    };
    if let Some(digits) = text.strip_prefix("0x") {
        return with_radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return with_radix(digits, 8);
    }
    let digits = without_sign(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let signed = text.parse::<i64>().map(Value::from);
    signed.or_else(|_| text.parse::<u64>().map(Value::from)).ok().or_else(|| nearest_float(text))
}

/// Parses a decimal number with a fraction or an exponent.
fn float(text: &str) -> Option<Value> {
    let magnitude = without_sign(text);
    let is_float = magnitude.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && magnitude.bytes().all(|byte| byte.is_ascii_digit() || b".eE-+".contains(&byte));
    is_float.then(|| nearest_float(text)).flatten()
}

/// Returns the finite float nearest to a decimal number.
fn nearest_float(text: &str) -> Option<Value> {
    text.parse().ok().and_then(Number::from_f64).map(Value::Number)
}

fn without_sign(text: &str) -> &str {
    text.strip_prefix(['-', '+']).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::load::load;

    fn read(text: &str) -> Value {
        load("file.yaml", text.as_bytes()).unwrap().root
    }

    #[test]
    fn plain_scalars_have_the_types_of_the_core_schema() {
        for (text, value) in [
            ("+12", json!(12)),
            ("-0x1F", json!("-0x1F")),
            ("0o17", json!(15)),
            ("18446744073709551615", json!(u64::MAX)),
            ("-.5", json!(-0.5)),
            ("+1.e3", json!(1000.0)),
            ("1e400", json!("1e400")),
            ("1-2", json!("1-2")),
            (".inf", json!(".inf")),
            (".", json!(".")),
            ("~", json!(null)),
        ] {
            assert_eq!(read(&format!("a: {text}\n")), json!({"a": value}), "{text}");
        }
    }

    #[test]
    fn tags_set_the_type() {
        for (text, value) in [
            ("!!str 12", json!("12")),
            ("! 12", json!("12")),
            ("! true", json!("true")),
            ("!local 12", json!(12)),
            ("!!int '12'", json!(12)),
            ("!!int true", json!("true")),
            ("!!int 1.5", json!("1.5")),
            ("!!float 1", json!(1.0)),
            ("!!bool 'true'", json!(true)),
            ("!!bool 1", json!("1")),
            ("!!null ''", json!(null)),
            ("!!null x", json!("x")),
        ] {
            assert_eq!(read(&format!("a: {text}\n")), json!({"a": value}), "{text}");
        }
    }

    #[test]
    fn integers_beyond_64_bits_keep_their_digits_as_original_text() {
        let loaded = load("f", b"a: 123456789012345678901234567890\n").unwrap();
        assert!(loaded.root["a"].is_f64());
        assert_eq!(loaded.raw_scalar("/a"), Some("123456789012345678901234567890"));
    }
}
