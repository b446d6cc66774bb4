//! Decoding of JSON, with errors that name the path of the value.

use std::error::Error;
use std::fmt;

use serde::de::DeserializeOwned;

use super::json_path;

/// A failure to decode JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    line: usize,
    column: usize,
    message: String,
}

impl DecodeError {
    /// The path of the value, such as `3.location`; empty for the whole text. It has the notation of the paths that
    /// [`Json::get`](super::Json::get) accepts.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line, starting at 1; 0 if it is unknown.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column, starting at 1; 0 if it is unknown.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The reason, at most 300 characters. It may quote received text.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl Error for DecodeError {}

/// Decodes JSON from bytes. A byte order mark is skipped.
///
/// # Errors
/// Returns an error if the bytes are not UTF-8, the text is not JSON, or the JSON is not a `T`.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    // Checking the whole text at once is much faster than the check of each string by the parser.
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let message = format!("not UTF-8 text: invalid byte at {}", error.valid_up_to());
            return Err(DecodeError { path: String::new(), line: 0, column: 0, message });
        }
    };
    from_text(text)
}

/// Decodes JSON from text.
///
/// # Errors
/// Returns an error if the text is not JSON, or the JSON is not a `T`.
pub fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, DecodeError> {
    serde_json::from_str(text).map_err(|error| decode_error(text, &error))
}

#[cold]
fn decode_error(text: &str, error: &serde_json::Error) -> DecodeError {
    let path = json_path::path_of_error(text, error);
    let message = shorten(error.to_string());
    DecodeError { path: shorten(path), line: error.line(), column: error.column(), message }
}

/// Replaces the omitted part of a shortened text.
#[doc(hidden)]
pub const ELLIPSIS: char = '…';

/// Shortens a text to at most 300 characters, because it may quote received values and names. The expected type is at the
/// end of the text.
fn shorten(text: String) -> String {
    const HEAD: usize = 200;
    const TAIL: usize = 100;
    let Some((head, rest)) = text.char_indices().nth(HEAD).map(|(at, _)| text.split_at(at)) else {
        return text;
    };
    if rest.chars().nth(TAIL).is_none() {
        return text;
    }
    // Only the expected type is kept: the end of the text may be the end of a secret.
    let tail = rest.rfind(", expected ").and_then(|at| rest.get(at..)).unwrap_or_default();
    let tail = if tail.chars().count() < TAIL { tail } else { "" };
    format!("{head}{ELLIPSIS}{tail}")
}

/// The error of a duplicate field (RFC 8259, 4), of which one value would be lost.
pub(super) fn duplicate_field<E: serde::de::Error>(name: &str) -> E {
    E::custom(format_args!("duplicate field `{name}`"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn an_error_has_path_line_and_column() {
        let error = from_bytes::<BTreeMap<String, Vec<u8>>>(br#"{"a": [1], "b": [2, "x"]}"#).unwrap_err();
        assert_eq!((error.path(), error.line(), error.column()), ("b.1", 1, 23));
        assert!(error.to_string().starts_with("b.1: invalid type"), "{error}");
        let error = from_bytes::<BTreeMap<String, u8>>(b"{\"a\": 1,\n \"b\": }").unwrap_err();
        assert_eq!((error.path(), error.line()), ("b", 2));
    }

    #[test]
    fn message_and_path_are_short_for_any_received_text() {
        let long = "é".repeat(1_000_000);
        let error = from_text::<BTreeMap<String, u8>>(&format!(r#"{{"{long}": "{long}"}}"#)).unwrap_err();
        assert!(error.to_string().chars().count() < 600, "{}", error.to_string().len());
        assert!(error.message().contains("é…, expected u8 at line 1"), "{}", error.message());
        let text = "x".repeat(300);
        assert_eq!(shorten(text.clone()), text);
        let long_type = format!("{}, expected {}", "é".repeat(1_000), "T".repeat(150));
        assert!(shorten(long_type).chars().count() <= 300);
    }

    #[test]
    fn trailing_text_is_an_error_of_the_whole_text() {
        assert_eq!(from_bytes::<u8>(b"1 2").unwrap_err().path(), "");
    }

    #[test]
    fn a_byte_order_mark_is_skipped_and_invalid_utf8_refused() {
        assert_eq!(from_bytes::<u8>("\u{feff}7".as_bytes()), Ok(7));
        let error = from_bytes::<u8>(b"7\xff").unwrap_err();
        assert_eq!(error.to_string(), "not UTF-8 text: invalid byte at 1");
    }
}
