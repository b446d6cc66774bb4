//! Removal of secrets from text that is shown.
//!
//! First, the secrets of the client are removed wherever they occur. Then text that looks like a secret is removed:
//! the value after a name such as `access_token`, a token after `Bearer` or `Basic`, and JSON Web Tokens. Both steps
//! work on plain text, because an error body need not be JSON.
//!
//! A secret that could be an ordinary word is removed by the second step only. If `token` were the API key, the first
//! step would remove the word from every message.

use std::borrow::Cow;

use http::{HeaderMap, HeaderValue};
use orange_model::ELLIPSIS;
use url::form_urlencoded;

use super::secret_patterns::scrub_patterns;
use crate::encoding::encode_component;

/// Largest part of a body that an error stores, in bytes.
const MAX_BODY: usize = 8 * 1024;

/// Minimum length of text that is recognised as a secret or as the beginning of one, in bytes.
const MIN_SECRET_BYTES: usize = 8;

/// Minimum length of text with a digit, which is no ordinary word, and of text before an ellipsis, in bytes.
const MIN_SECRET_BYTES_WITH_DIGIT: usize = 4;

/// Replacement for a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// The beginning of `body` as text, without secrets.
pub(crate) fn redact(body: &[u8], secrets: &[&str]) -> String {
    // More than is shown, because the removal of secrets may shorten the text.
    let head = body.get(..8 * MAX_BODY).unwrap_or(body);
    let text = String::from_utf8_lossy(head);
    // Before truncation, so that no secret is split.
    let mut text = scrub(&text, secrets);
    let is_truncated = head.len() < body.len() || text.len() > MAX_BODY;
    if text.len() > MAX_BODY {
        let end = (0..=MAX_BODY).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or(0));
    }
    if is_truncated {
        text.push_str(&format!("{ELLIPSIS} [{} bytes in all]", body.len()));
    }
    text
}

/// The first 100 characters of text, such as a header value, with an [ellipsis](ELLIPSIS) in place of the rest.
pub(crate) fn truncate_for_display(text: &str) -> Cow<'_, str> {
    shorten(text, 100)
}

/// The first `max` characters of text, with an [ellipsis](ELLIPSIS) in place of the rest.
pub(super) fn shorten(text: &str, max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max) {
        Some((end, _)) => Cow::Owned(format!("{}{ELLIPSIS}", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// Removes `secrets`, and text that looks like a secret.
pub(crate) fn scrub(text: &str, secrets: &[&str]) -> String {
    scrub_patterns(&scrub_secrets(text, secrets))
}

/// Removes `secrets`, whole or truncated. The result is borrowed if the text contains none.
pub(crate) fn scrub_secrets<'a>(text: &'a str, secrets: &[&str]) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(text);
    let secrets: Vec<&str> = secrets.iter().copied().filter(|secret| is_recognised(secret)).collect();
    let encodings: Vec<_> = secrets.iter().flat_map(|secret| encodings(secret)).collect();
    for encoding in &encodings {
        if text.contains(&**encoding) {
            text = Cow::Owned(text.replace(&**encoding, REDACTED));
        }
    }
    for encoding in &encodings {
        if let Some(without) = without_prefixes(&text, encoding) {
            text = Cow::Owned(without);
        }
    }
    match without_truncated_secrets(&text, &secrets) {
        Some(without) => Cow::Owned(without),
        None => text,
    }
}

/// Whether text is long enough to be recognised as a secret.
fn is_recognised(text: &str) -> bool {
    text.len() >= MIN_SECRET_BYTES
        || text.len() >= MIN_SECRET_BYTES_WITH_DIGIT && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Removes beginnings of secrets before each ellipsis, where this crate or a server has truncated the text, and at its
/// end, where a server may have truncated it. Returns `None` if there are none.
fn without_truncated_secrets(text: &str, secrets: &[&str]) -> Option<String> {
    let mut clean = String::new();
    let mut has_removed = false;
    for part in text.split_inclusive(ELLIPSIS) {
        let (part, ellipsis) = part.split_at(part.find(ELLIPSIS).unwrap_or(part.len()));
        let starts = secrets
            .iter()
            .flat_map(|secret| {
                (MIN_SECRET_BYTES_WITH_DIGIT..secret.len()).filter_map(|length| secret.get(..length))
            })
            .filter(|start| part.ends_with(start) && (!ellipsis.is_empty() || is_recognised(start)));
        match starts.max_by_key(|start| start.len()).and_then(|start| part.strip_suffix(start)) {
            Some(before) => {
                clean.push_str(before);
                clean.push_str(REDACTED);
                has_removed = true;
            }
            None => clean.push_str(part),
        }
        clean.push_str(ellipsis);
    }
    has_removed.then_some(clean)
}

/// Replaces the first 8 bytes of a secret of at least 12 bytes, and the text after them up to whitespace or a delimiter,
/// because a server may truncate or escape a secret that it echoes. A character that begins within the 8 bytes belongs to
/// them. Returns `None` if the text contains no such prefix.
fn without_prefixes(text: &str, secret: &str) -> Option<String> {
    if secret.len() < MIN_SECRET_BYTES + MIN_SECRET_BYTES_WITH_DIGIT {
        return None;
    }
    let start = (MIN_SECRET_BYTES..=secret.len()).find_map(|end| secret.get(..end))?;
    let (before, _) = text.split_once(start)?;
    let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '}' | ')' | '<' | ELLIPSIS);
    let mut clean = before.to_owned();
    for after in text.split(start).skip(1) {
        clean.push_str(REDACTED);
        clean.push_str(after.find(is_end).and_then(|end| after.get(end..)).unwrap_or_default());
    }
    Some(clean)
}

/// Removes `secrets` from header values, because the request id is shown.
pub(super) fn scrub_headers(mut headers: HeaderMap, secrets: &[&str]) -> HeaderMap {
    for value in headers.values_mut() {
        if let Cow::Owned(clean) = scrub_secrets(&String::from_utf8_lossy(value.as_bytes()), secrets) {
            *value = HeaderValue::from_str(&clean).unwrap_or(HeaderValue::from_static(REDACTED));
        }
    }
    headers
}

/// Characters that JSON libraries with HTML escaping escape.
const HTML_ESCAPED: &str = "&<>'\"+/=";

/// Characters and their escape.
type Escape = (&'static str, fn(char) -> String);

/// Escapes as written by JSON libraries with HTML escaping, and in HTML.
const ESCAPES: [Escape; 5] = [
    (HTML_ESCAPED, |c| format!("\\u{:04x}", u32::from(c))),
    (HTML_ESCAPED, |c| format!("\\u{:04X}", u32::from(c))),
    ("&<>", |c| format!("\\u{:04x}", u32::from(c))),
    (HTML_ESCAPED, |c| format!("&#{};", u32::from(c))),
    ("&<>\"'", html_entity),
];

fn html_entity(c: char) -> String {
    match c {
        '&' => "&amp;".into(),
        '<' => "&lt;".into(),
        '>' => "&gt;".into(),
        '"' => "&quot;".into(),
        other => format!("&#{};", u32::from(other)),
    }
}

/// Percent-encoded text with its hexadecimal digits in lower case.
fn lower_hex(encoded: &str) -> String {
    let mut parts = encoded.split('%');
    let mut lower = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        lower.extend(["%", &digits.to_ascii_lowercase(), rest]);
    }
    lower
}

/// A secret, and its encodings in JSON, HTML, forms and URLs. Most secrets are alphanumeric and have no others.
fn encodings(secret: &str) -> impl Iterator<Item = Cow<'_, str>> {
    // Forms encode `~`, URLs do not.
    let is_unreserved = secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    let others = (!is_unreserved).then(|| {
        let json = serde_json::Value::from(secret).to_string();
        let json =
            json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or_default().to_owned();
        // PHP also escapes the slash.
        let mut all = vec![json.replace('/', "\\/"), json];
        let form: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        for encoded in [encode_component(secret), form] {
            all.extend([lower_hex(&encoded), encoded]);
        }
        all.extend(ESCAPES.map(|(escaped, escape)| {
            secret.chars().map(|c| if escaped.contains(c) { escape(c) } else { c.into() }).collect()
        }));
        all
    });
    std::iter::once(Cow::Borrowed(secret)).chain(others.into_iter().flatten().map(Cow::Owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_that_looks_like_a_secret_is_removed() {
        let cases = [
            (
                r#"{"access_token":"abc123","expires_in":3600}"#,
                r#"{"access_token":"[redacted]","expires_in":3600}"#,
            ),
            ("Authorization: Bearer abc.def-ghi", "Authorization: Bearer [redacted]"),
            ("bad Basic dXNlcjpwYXNz here", "bad Basic [redacted] here"),
            ("client_id=me&client_secret=hush&scope=x", "client_id=me&client_secret=[redacted]&scope=x"),
            (r#"{"token": null, "code": 42}"#, r#"{"token": [redacted], "code": 42}"#),
            (r#"{"token": {}, "code": 42}"#, r#"{"token": {}, "code": 42}"#),
            ("token eyJhbGciOiJFUzM4NCJ9.eyJzdWIi.c2ln expired", "token [redacted] expired"),
            ("<apiKey>K-1</apiKey>", "<apiKey>[redacted]</apiKey>"),
            (r#"{"message":"Expired credentials"}"#, r#"{"message":"Expired credentials"}"#),
            (r#"{"password":"p4ss!w0rd $x","code":1}"#, r#"{"password":"[redacted]","code":1}"#),
            (r#"{"password":"!#p4ss","code":1}"#, r#"{"password":"[redacted]","code":1}"#),
            (r#"{"password":"a\"b\\","code":1}"#, r#"{"password":"[redacted]","code":1}"#),
            (r#"{"m":"{\"token\":\"a!b c\",\"x\":1}"}"#, r#"{"m":"{\"token\":\"[redacted]\",\"x\":1}"}"#),
            ("client_secret=a!b$c&scope=x", "client_secret=[redacted]&scope=x"),
            ("set-cookie: session=abc; Path=/", "set-cookie: [redacted]; Path=/"),
            (r#"{"password":"","code":1}"#, r#"{"password":"","code":1}"#),
            (r#"{"password":"!, x","code":1}"#, r#"{"password":"[redacted]","code":1}"#),
            ("password='it is' next", "password='[redacted]' next"),
            (r#"{"token":"never closed"#, r#"{"token":"[redacted]"#),
            (r#"{"error":"invalid token:", "b":"c"}"#, r#"{"error":"invalid token:", "b":"c"}"#),
            (r#"{"authorization":"Bearer a.b","x":1}"#, r#"{"authorization":"Bearer [redacted]","x":1}"#),
            ("token: abc\nBearer def", "token: [redacted]\nBearer [redacted]"),
        ];
        for (text, expected) in cases {
            assert_eq!(scrub(text, &[]), expected);
        }
    }

    #[test]
    fn an_exact_secret_is_removed_everywhere() {
        assert_eq!(scrub("you sent hunter2hunter2!", &["hunter2hunter2"]), "you sent [redacted]!");
        let secret = r#"a"b\c/d+é"#;
        for echoed in [secret, r#"a\"b\\c/d+é"#, r#"a\"b\\c\/d+é"#, "a%22b%5Cc%2Fd%2B%C3%A9"] {
            assert_eq!(scrub(&format!("you sent {echoed}!"), &[secret]), "you sent [redacted]!", "{echoed}");
        }
        let secret = "a b/~4";
        for echoed in ["a%20b%2F~4", "a%20b%2f~4", "a+b%2F%7E4", "a+b%2f%7e4"] {
            assert_eq!(scrub(&format!("you sent {echoed}!"), &[secret]), "you sent [redacted]!", "{echoed}");
        }
    }

    #[test]
    fn a_prefix_that_ends_within_a_character_is_removed() {
        let secret = "secretsé4711";
        assert_eq!(secret.get(..MIN_SECRET_BYTES), None);
        assert_eq!(scrub("you sent secretsé\\n, not", &[secret]), "you sent [redacted], not");
    }

    #[test]
    fn a_secret_that_could_be_a_word_removes_no_word() {
        let text = "the token of the request is not a valid token";
        for secret in ["token", "a", "is not", "tokens-4711"] {
            assert_eq!(scrub(text, &[secret]), text, "{secret}");
        }
        assert_eq!(scrub(r#"{"token": "token"}"#, &["token"]), r#"{"token": "[redacted]"}"#);
        assert_eq!(scrub("wrong key pa55", &["pa55"]), "wrong key [redacted]");
        assert_eq!(scrub("wrong key pa55", &["pa55word"]), "wrong key [redacted]");
        assert_eq!(scrub("wrong key toke… [9 more]", &["tokens-4711"]), "wrong key [redacted]… [9 more]");
    }

    #[test]
    fn a_long_body_is_truncated_with_its_length() {
        let body = "x".repeat(10_000_000);
        let shown = redact(body.as_bytes(), &[]);
        assert!(shown.len() < MAX_BODY + 64, "{}", shown.len());
        assert!(shown.ends_with("[10000000 bytes in all]"));
    }

    #[test]
    fn a_body_ends_with_an_ellipsis_if_it_is_truncated() {
        // Each invalid byte is shown as a character of three bytes.
        let shown = redact(&[0xff; MAX_BODY], &[]);
        assert!(shown.ends_with(&format!("{ELLIPSIS} [{MAX_BODY} bytes in all]")));
        let secret = "s3cr3t".repeat(MAX_BODY);
        assert_eq!(redact(format!("sent {secret}").as_bytes(), &[&secret]), "sent [redacted]");
    }

    #[test]
    fn a_secret_at_the_truncation_does_not_leak() {
        let secret = "s3cr3t-s3cr3t-s3cr3t-s3cr3t";
        let body = format!("{}{secret}", " ".repeat(MAX_BODY - 10));
        assert!(!redact(body.as_bytes(), &[secret]).contains("s3cr3t"));
    }

    proptest! {
        #[test]
        fn no_bytes_cause_a_panic_or_leak_the_secret(
            before in proptest::collection::vec(any::<u8>(), 0..200),
            secret in "[a-zA-Z0-9]{12,40}",
            after in proptest::collection::vec(any::<u8>(), 0..200),
        ) {
            let body = [before.as_slice(), secret.as_bytes(), after.as_slice()].concat();
            prop_assert!(!redact(&body, &[&secret]).contains(&secret));
        }

        #[test]
        fn a_value_after_a_secret_name_is_removed(token in "[a-zA-Z0-9+/_-]{16,64}") {
            let body = format!(r#"{{ "access_token" : "{token}" }}"#);
            prop_assert!(!scrub(&body, &[]).contains(&token));
        }

        #[test]
        fn no_part_of_a_value_leaks(start in "[a-z]{1,8}", end in "\\PC{0,20}") {
            let secret = serde_json::to_string(&format!("{start}{end}ZZZZ")).unwrap();
            let body = format!(r#"{{"client_secret":{secret},"a":1}}"#);
            prop_assert_eq!(scrub(&body, &[]), r#"{"client_secret":"[redacted]","a":1}"#);
            let inner = serde_json::json!({ "message": body }).to_string();
            prop_assert!(!scrub(&inner, &[]).contains("ZZZZ"));
        }

        #[test]
        fn no_text_causes_a_panic(text in "(token|Bearer|[\"'\\\\:=, é\u{1F600}]){0,40}", secret in "\\PC{0,12}") {
            scrub(&text, &[&secret]);
            scrub_secrets(&format!("{text}{secret}…{secret}"), &[&secret]);
        }
    }
}
