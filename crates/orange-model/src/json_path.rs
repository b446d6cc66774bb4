//! Finds the path of the value at which decoding failed, by reading the text again up to the position of the error.
//!
//! A deserializer that records its path would double the generated decoding code, although errors are rare.

/// An array or object that contains the position of the error: the current index or property name.
enum Container {
    Array(usize),
    Object(Option<String>),
}

/// The path at the position of `error`: `a.b.2`, or empty for the whole text.
pub(super) fn path_of_error(text: &str, error: &serde_json::Error) -> String {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let stop = before.saturating_add(error.column());
    let (mut read, unread) = text.as_bytes().split_at_checked(stop).unwrap_or((text.as_bytes(), b""));
    let message = error.to_string();
    // An object or array of an unexpected type is reported before it is read.
    let is_before_value =
        message.starts_with("invalid type: map") || message.starts_with("invalid type: sequence");
    if error.is_data() && !is_before_value {
        read = end_of_value(read.trim_ascii_end(), unread, &message);
    }
    path_at_end(read)
}

/// The text up to the end of the refused value. `read` ends at the position that serde_json gives the error. If a type
/// refuses a value, this position is behind the value: the following comma, or the end of the array or object around it.
fn end_of_value<'a>(read: &'a [u8], unread: &[u8], message: &str) -> &'a [u8] {
    let is_followed_by_comma = unread.trim_ascii_start().starts_with(b",");
    match read.split_last() {
        Some((b',', element)) => element,
        // The refused value is itself an array or object, and a comma follows it.
        Some((b']', _)) if is_followed_by_comma && message.contains("found a list") => read,
        Some((b'}', _)) if is_followed_by_comma && message.contains("found an object") => read,
        // The message of `object::deserialize`; a missing field is reported at the end of its own object.
        Some((b']' | b'}', element)) if message.starts_with("expected ") => element,
        _ => read,
    }
}

/// The path at the end of a truncated text.
fn path_at_end(mut rest: &[u8]) -> String {
    let mut open: Vec<Container> = Vec::new();
    // The previous byte other than white space.
    let mut previous = b' ';
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match (byte, open.last_mut()) {
            (b'{', _) => open.push(Container::Object(None)),
            (b'[', _) => open.push(Container::Array(0)),
            (b'}', Some(Container::Object(_))) if !matches!(previous, b':' | b',') => _ = open.pop(),
            (b']', Some(Container::Array(_))) if previous != b',' => _ = open.pop(),
            (b'}' | b']', _) => break,
            (b',', Some(Container::Array(index))) => *index = index.saturating_add(1),
            (b',', Some(Container::Object(key))) => *key = None,
            (b'"', top) => {
                let Some((content, after)) = split_string(rest) else { break };
                rest = after;
                if let Some(Container::Object(key @ None)) = top {
                    let quoted = format!("\"{}\"", String::from_utf8_lossy(content));
                    *key = serde_json::from_str(&quoted).ok();
                }
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            previous = byte;
        }
    }
    format_path(&open)
}

/// Splits text after an opening quote into the content of the string, with its escapes, and the text after it.
fn split_string(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut is_escaped = false;
    let end = text.iter().position(|&byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    })?;
    Some((text.get(..end)?, text.get(end.saturating_add(1)..)?))
}

fn format_path(open: &[Container]) -> String {
    let mut segments = Vec::new();
    for container in open {
        match container {
            Container::Array(index) => segments.push(index.to_string()),
            Container::Object(key) => segments.extend(key.clone()),
        }
    }
    segments.join(".")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::de::DeserializeOwned;

    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Point {
        #[serde(rename = "x")]
        _x: u8,
    }

    fn path<T: DeserializeOwned>(text: &str) -> String {
        path_of_error(text, &serde_json::from_str::<T>(text).err().unwrap())
    }

    #[test]
    fn a_wrong_type_has_the_path_of_its_value() {
        type Lists = BTreeMap<String, Vec<u8>>;
        assert_eq!(path::<Lists>(r#"{"a":[1],"b":[2,"x"]}"#), "b.1");
        assert_eq!(path::<Lists>(r#"{"a":[1],"b":[2,{"c":[]}]}"#), "b.1");
        assert_eq!(path::<Lists>(r#"{"a":[[1],2]}"#), "a.0");
        assert_eq!(path::<Lists>("{\n  \"é\": [1,\n 300, 2] }"), "é.1");
        assert_eq!(path::<Lists>(r#"{"a\"}":3}"#), "a\"}");
        assert_eq!(path::<Vec<Point>>(r#"[{"x":1},{"x":"1"},{}]"#), "1.x");
        assert_eq!(path::<u8>("{}"), "");
    }

    #[test]
    fn a_missing_field_has_the_path_of_its_object() {
        assert_eq!(path::<Vec<Point>>(r#"[{"x":1},{},{"x":1}]"#), "1");
        assert_eq!(path::<BTreeMap<String, Point>>(r#"{"a":{"x":1},"b":{"y":[1,{}]},"c":{"x":1}}"#), "b");
    }

    #[test]
    fn a_value_refused_by_its_type_has_its_own_path() {
        use crate::Date;
        assert_eq!(path::<Vec<Date>>(r#"["2026-11-28",7,"2026-11-28"]"#), "1");
        assert_eq!(path::<BTreeMap<String, Date>>(r#"{"a":"2026-11-28","b":[7],"c":null}"#), "b");
        assert_eq!(path::<Vec<Date>>(r#"["2026-11-28", 7, "2026-11-28"]"#), "1");
        assert_eq!(path::<Vec<Date>>(r#"["2026-11-28", [7] ]"#), "1");
        assert_eq!(path::<BTreeMap<String, Vec<Date>>>(r#"{"a": [], "b": ["2026-11-28", {}]}"#), "b.1");
        assert_eq!(path::<BTreeMap<String, Date>>(r#"{"a": 7}"#), "a");
        assert_eq!(path::<Date>("[7]"), "");
    }

    #[test]
    fn malformed_json_has_the_path_of_its_position() {
        type Numbers = BTreeMap<String, Vec<u8>>;
        assert_eq!(path::<Numbers>(r#"{"a":[1],"b":}"#), "b");
        assert_eq!(path::<Numbers>(r#"{"a":[1],"b":[1,]}"#), "b.1");
        assert_eq!(path::<Numbers>(r#"{"a":[1],"b":[1"#), "b.0");
        assert_eq!(path::<Numbers>(r#"{"a":[1]} x"#), "");
        assert_eq!(path::<u8>("1 2"), "");
    }
}
