//! [`BodyStart`]: whether more bytes are needed to recognise an error body or a web page.

use serde::de::IgnoredAny;

use super::received::{DETECTION_BYTES, MAX_ERROR_BODY};

/// The examined beginning of a body of any media type.
#[derive(Debug, Default)]
pub(super) struct BodyStart {
    /// Number of bytes that were parsed last.
    parsed: usize,
    is_file: bool,
}

impl BodyStart {
    /// Whether a body that begins with `head` may become an error body or a web page. `head` grows with each call.
    ///
    /// An error body is one JSON value, so it is recognised at its end only.
    pub(super) fn is_undecided(&mut self, head: &[u8]) -> bool {
        if self.is_file || head.len() >= MAX_ERROR_BODY {
            return false;
        }
        let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
        match text.first() {
            None => true,
            Some(0xEF) => b"\xEF\xBB\xBF".starts_with(head),
            Some(b'<') => head.len() < DETECTION_BYTES,
            // A body of tiny pieces is parsed only when its length has doubled.
            Some(b'{' | b'[') if text.len() < self.parsed.saturating_mul(2) => true,
            Some(b'{' | b'[') => {
                self.parsed = text.len();
                self.is_file = !may_be_one_value(text);
                !self.is_file
            }
            Some(_) => false,
        }
    }
}

/// Whether JSON text is one value, or the beginning of one.
fn may_be_one_value(text: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => values.next().is_none(),
        Some(Err(error)) => error.is_eof(),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_json_value_is_undecided_and_a_file_is_not() {
        let undecided = |head: &str| BodyStart::default().is_undecided(head.as_bytes());
        let padded = format!(r#"{{"code":60,"message":"{}"#, "x".repeat(2 * DETECTION_BYTES));
        for head in
            ["", " \r\n", "\u{feff}", "{", r#"{"code":60}"#, r#"[{"code":60}] "#, "<!", "\n<html>", &padded]
        {
            assert!(undecided(head), "{head}");
        }
        let page = format!("<p>{}", " ".repeat(DETECTION_BYTES));
        let long = format!(r#"{{"code":60,"message":"{}"#, "x".repeat(MAX_ERROR_BODY));
        for head in
            ["street;number", "%PDF-1.7", "{\"id\":1}\n{\"id\":2}\n", "{}}", "{7", "[1] x", &page, &long]
        {
            assert!(!undecided(head), "{head}");
        }
        assert!(BodyStart::default().is_undecided(b"\xEF"));
        assert!(!BodyStart::default().is_undecided(b"\xEF\x01"));
    }

    #[test]
    fn a_body_of_single_bytes_is_parsed_a_few_times() {
        let body = format!(r#"{{"code":60,"message":"{}"}}"#, "x".repeat(10_000)).into_bytes();
        let (mut start, mut parsed) = (BodyStart::default(), Vec::new());
        for length in 1..=body.len() {
            assert!(start.is_undecided(&body[..length]));
            parsed.push(start.parsed);
        }
        parsed.dedup();
        assert!(parsed.len() < 20, "{parsed:?}");
    }
}
