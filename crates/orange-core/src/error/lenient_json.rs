//! Lenient reading of error bodies that are invalid JSON.
//!
//! Samples on Orange's pages have an extra comma or a missing quote. The client must find the code of an expired
//! token in such a body.

use serde_json::{Map, Value};

use super::message::one_line;

/// Fields of the published error formats.
const NAMES: [&str; 9] = [
    "code",
    "message",
    "description",
    "reason",
    "status",
    "error",
    "error_description",
    "referenceError",
    "error_uri",
];

/// Reads the known fields of text that begins like an object or an array: each quoted name followed by a colon. A value
/// that does not begin like a JSON value extends to the end of its line.
pub(super) fn fields(body: &[u8]) -> Option<Map<String, Value>> {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let mut found = Map::new();
    for name in NAMES {
        if let Some(value) = text.split_once(&format!("\"{name}\"")).and_then(|(_, rest)| value(rest)) {
            found.insert(name.to_owned(), value);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The value after a name, the colon included.
fn value(rest: &str) -> Option<Value> {
    let rest = rest.trim_start().strip_prefix(':')?.trim_start();
    let json = serde_json::Deserializer::from_str(rest).into_iter::<Value>().next();
    if let Some(Ok(value)) = json {
        return Some(value);
    }
    if let Some(text) = multiline_string(rest) {
        return Some(Value::from(text));
    }
    let line = rest.lines().next().unwrap_or_default();
    let line = line.trim().trim_end_matches([',', '}']).trim().trim_matches('"');
    (!line.is_empty()).then(|| Value::from(line))
}

/// A quoted string that contains line breaks, which JSON does not allow. The closing quote is the one after which a
/// field or an object ends; any other quote begins the next name.
fn multiline_string(rest: &str) -> Option<String> {
    let inner = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = inner.find(|character: char| {
        let is_end = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        is_end
    })?;
    let (text, after) = inner.split_at_checked(end)?;
    let after = after.strip_prefix('"')?.trim_start();
    if !(after.is_empty() || after.starts_with([',', '}', ']'])) {
        return None;
    }
    serde_json::from_str(&format!("\"{}\"", one_line(text))).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Value {
        fields(text.as_bytes()).map_or(Value::Null, Value::Object)
    }

    #[test]
    fn extra_commas_and_missing_quotes_are_tolerated() {
        let trailing =
            "{\n\"code\": 4041,\n\"message\": \"address not found\",\n\"description\": \"say, more\",\n}";
        assert_eq!(
            read(trailing),
            json!({"code": 4041, "message": "address not found", "description": "say, more"})
        );
        let unquoted = "{\n\"code\": 40024,\n\"message\": \"Invalid body field\",\n\"description\": must have: 'IMB/[A-Z0-9]{5}'\"\n}";
        assert_eq!(
            read(unquoted),
            json!({"code": 40024, "message": "Invalid body field", "description": "must have: 'IMB/[A-Z0-9]{5}'"})
        );
        assert_eq!(read(r#"{"code":42,"message":"cut of"#), json!({"code": 42, "message": "cut of"}));
        assert_eq!(read(r#"[{"code": "42",},]"#), json!({"code": "42"}));
    }

    #[test]
    fn a_string_with_line_breaks_is_read_completely() {
        let broken = "{\n\"code\": 42,\n\"description\": \"the ones \\\"provided\\\" \r\n  were out.\"\n}";
        assert_eq!(read(broken), json!({"code": 42, "description": "the ones \"provided\" were out."}));
        let unclosed = "{\n\"message\": \"no end,\n\"description\": \"a \n\t b\", \"code\": 1}";
        assert_eq!(read(unclosed), json!({"message": "no end", "description": "a b", "code": 1}));
    }

    #[test]
    fn text_without_an_object_or_a_value_has_no_fields() {
        for text in ["", "<html>\"code\": 42</html>", "code: 42", "{", "{}}", r#"{"code""#, r#"{"code":"#] {
            assert_eq!(read(text), Value::Null, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_causes_a_panic(text in "[\\[{]?(\"code\"|\"message\"|:|,|\"|\\PC|\\s|[0-9]|\\}){0,40}") {
            let _ = fields(text.as_bytes());
        }
    }
}
