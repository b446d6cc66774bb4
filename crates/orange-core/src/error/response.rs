//! Conversion of error responses into [`Error`].
//!
//! Four body formats are published: the gateway's `code`/`message`/`description`, the interop group's
//! `code`/`reason`/`message`/`status`/`referenceError`, OAuth 2.0's `error`/`error_description`, and an empty body.
//! Proxies send HTML, and documentation samples contain invalid JSON. Each becomes an error with the text of the
//! body.

use std::borrow::Cow;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::classify::TOKEN_ERROR_CODES;
use super::message::one_line;
use super::redact::{scrub_headers, scrub_secrets, shorten};
use super::{Code, Error, ErrorKind, ResponseDetails, challenge, lenient_json, redact, retry_after, scrub};
use crate::time::Clock;

/// Error codes of a protected resource (RFC 6750, section 3.1) that a token endpoint does not use.
const BEARER_ERROR_CODES: [&str; 2] = ["invalid_token", "insufficient_scope"];

/// Longest text of a body in a message, in characters.
const MAX_TEXT: usize = 300;

impl Error {
    /// Creates an error from a response without a success status. `body` may be incomplete or invalid.
    pub fn from_response(status: StatusCode, headers: &HeaderMap, body: &[u8], clock: &dyn Clock) -> Self {
        let mut details = ResponseDetails::new(status, headers, body, &[]);
        details.retry_after = retry_after(headers, clock.wall());
        if let Some(fields) = error_object(body) {
            details.read(&fields);
        }
        if details.oauth_error.is_none() {
            details.oauth_error = challenge::bearer_error(headers).map(|code| scrub(&code, &[]).into());
        }
        details.into_error()
    }

    /// Creates an error from the JSON error object of a success response of the token endpoint, such as
    /// `{"error":"invalid_client"}`. The body is not stored, because it may contain an access token.
    pub(crate) fn from_success_object(
        status: StatusCode,
        headers: &HeaderMap,
        fields: &Map<String, Value>,
        clock: &dyn Clock,
    ) -> Option<Self> {
        let mut details = ResponseDetails::new(status, headers, &[], &[]);
        details.retry_after = retry_after(headers, clock.wall());
        details.read(fields);
        (details.oauth_error.is_some() || details.code.is_some()).then(|| details.into_error())
    }
}

/// The fields of a JSON error body, or of the first element of an array.
fn error_object(body: &[u8]) -> Option<Map<String, Value>> {
    let Ok(mut value) = serde_json::from_slice(body) else { return lenient_json::fields(body) };
    if let Value::Array(elements) = value {
        value = elements.into_iter().next()?;
    }
    match value {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

impl ResponseDetails {
    /// Copies a response without `secrets`, with the beginning of its body.
    pub(super) fn new(status: StatusCode, headers: &HeaderMap, body: &[u8], secrets: &[&str]) -> Self {
        Self {
            status,
            headers: scrub_headers(headers.clone(), secrets),
            body: redact(body, secrets).into(),
            body_length: body.len(),
            ..Self::default()
        }
    }

    pub(super) fn into_error(self) -> Error {
        let message = self.summary();
        Error::new(ErrorKind::Status, message).with(|inner| inner.response = Some(Arc::new(self)))
    }

    /// Reads the published properties of an error body.
    pub(super) fn read(&mut self, fields: &Map<String, Value>) {
        let text = |name: &str| match fields.get(name)? {
            Value::String(text) if !text.is_empty() => Some(scrub(text, &[]).into_boxed_str()),
            Value::Null | Value::String(_) => None,
            other => Some(scrub(&other.to_string(), &[]).into_boxed_str()),
        };
        self.code = fields.get("code").and_then(|code| serde_json::from_value(code.clone()).ok());
        if let Some(Code::Text(text)) = &mut self.code {
            *text = scrub(text, &[]).into();
        }
        self.oauth_error = text("error");
        self.message = text("message");
        self.description =
            text("description").or_else(|| text("reason")).or_else(|| text("error_description"));
        self.reference = text("referenceError").or_else(|| text("error_uri"));
        self.extension_status = text("status");
    }

    /// One line with the status, the code and the texts of the body.
    pub(super) fn summary(&self) -> String {
        let mut line = self.status.as_u16().to_string();
        if let Some(reason) = self.status.canonical_reason() {
            line.push(' ');
            line.push_str(reason);
        }
        if self.status.is_success() {
            line.push_str(" with an error in its body");
        }
        if let Some(code) = &self.code {
            line.push_str(&format!(", code {}", shorten(&one_line(&code.to_string()), MAX_TEXT)));
        }
        let texts = [&self.oauth_error, &self.message, &self.description];
        for text in texts.into_iter().flatten() {
            line.push_str(": ");
            line.push_str(&shorten(&one_line(text), MAX_TEXT));
        }
        line
    }

    /// Removes `secrets`. [`new`](Self::new) and [`read`](Self::read) have removed text that looks like a secret.
    pub(super) fn scrub(&mut self, secrets: &[&str]) {
        // Standard error codes are needed for classification and are no secrets.
        let is_standard =
            |code: &str| TOKEN_ERROR_CODES.contains(&code) || BEARER_ERROR_CODES.contains(&code);
        let code = match &mut self.code {
            Some(Code::Text(code)) => Some(code),
            _ => None,
        };
        let texts = [
            Some(&mut self.body),
            code,
            self.oauth_error.as_mut().filter(|code| !is_standard(code)),
            self.message.as_mut(),
            self.description.as_mut(),
            self.reference.as_mut(),
            self.extension_status.as_mut(),
        ];
        for text in texts.into_iter().flatten() {
            if let Cow::Owned(clean) = scrub_secrets(text, secrets) {
                *text = clean.into();
            }
        }
        self.headers = scrub_headers(std::mem::take(&mut self.headers), secrets);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Code;
    use super::*;
    use crate::time::SystemClock;

    fn error(status: u16, body: &str) -> Error {
        Error::from_response(
            StatusCode::from_u16(status).unwrap(),
            &HeaderMap::new(),
            body.as_bytes(),
            &SystemClock,
        )
    }

    #[test]
    fn the_gateway_format_is_read() {
        let error =
            error(401, r#"{"code": 42, "message": "Expired credentials", "description": "out of date"}"#);
        assert!(error.is_expired_token());
        assert!(!error.is_invalid_credentials());
        assert_eq!(error.message(), Some("Expired credentials"));
        assert_eq!(error.description(), Some("out of date"));
        assert_eq!(error.to_string(), "401 Unauthorized, code 42: Expired credentials: out of date");
    }

    #[test]
    fn the_interop_format_is_read() {
        let error = error(
            403,
            r#"{"code":"403-1","reason":"not from RESOLVED","message":"see diagram","status":"403-1",
                "referenceError":"https://example.com/e","@type":"Error"}"#,
        );
        assert!(error.is_forbidden());
        assert_eq!(error.code(), Some(&Code::Text("403-1".into())));
        assert_eq!(error.description(), Some("not from RESOLVED"));
        assert_eq!(error.extension_status(), Some("403-1"));
        assert_eq!(error.reference_error(), Some("https://example.com/e"));
    }

    #[test]
    fn the_oauth_format_is_read() {
        let error = error(401, r#"{"error":"invalid_client","error_description":"no such client"}"#);
        assert!(error.is_invalid_credentials());
        assert!(!error.is_retryable());
        assert_eq!(error.oauth_error(), Some("invalid_client"));
        assert_eq!(error.description(), Some("no such client"));
    }

    #[test]
    fn unreadable_bodies_preserve_status_and_text() {
        let invalid = error(401, r#"{"code": 42, "message": "x",}"#);
        assert!(invalid.is_expired_token(), "an extra comma is tolerated");
        for body in ["", "<html>Bad gateway</html>", "{code: 28}", "null", "[]", "[1]", "\u{0}"] {
            let error = error(502, body);
            assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
            assert_eq!(error.body(), Some(body));
            assert_eq!(error.code(), None, "{body}");
            assert!(error.is_unavailable() && error.is_retryable());
        }
    }

    #[test]
    fn the_status_is_considered_before_the_code() {
        assert!(error(403, r#"{"code":53}"#).is_throttled());
        assert!(error(429, r#"{"code":53}"#).is_throttled());
        assert!(error(429, "").is_throttled());
        assert!(!error(400, r#"{"code":53}"#).is_throttled());
        assert!(!error(400, r#"{"code":42}"#).is_expired_token());
        assert!(error(504, r#"{"code":6}"#).is_timeout());
        assert!(!error(503, r#"{"code":6}"#).is_timeout());
        assert!(error(500, r#"{"code":1}"#).is_retryable());
        assert!(!error(500, r#"{"code":2600}"#).is_retryable());
        assert!(!error(500, "").is_retryable());
        assert!(error(503, r#"{"code":5}"#).is_retryable());
        assert!(error(503, r#"{"code":"6"}"#).is_retryable());
        assert!(!error(503, r#"{"code":2600}"#).is_retryable());
        assert!(!error(503, "<html>").is_retryable() && error(503, "<html>").is_unavailable());
    }

    #[test]
    fn texts_are_one_line_and_without_secrets() {
        let error = error(400, r#"{"code":28,"message":"bad\r\nBearer abcdef0123456789  here"}"#);
        assert_eq!(error.to_string(), "400 Bad Request, code 28: bad Bearer [redacted] here");
        assert!(!format!("{error:?}").contains("abcdef0123456789"));
    }

    #[test]
    fn a_secret_split_by_the_length_limit_of_a_body_is_redacted() {
        for length in [1, 4, 9, 20] {
            let secret = "s3cr3t-s3cr3t-s3cr3t";
            let body = format!("{}{secret} and more", "x ".repeat(4096).split_at(8192 - length).0);
            let error = error(500, &body).without_secrets(&[secret]);
            let shown = error.body().unwrap();
            assert!(!shown.contains("s3cr") && shown.contains("bytes in all]"), "{}", &shown[8100..]);
        }
    }

    #[test]
    fn a_secret_split_by_the_server_or_a_message_is_redacted() {
        let secret = "KEY-1234567890-abcdef";
        for body in [
            // Cut by the length limit of a message.
            format!(r#"{{"message":"{}{secret}"}}"#, "x".repeat(285)),
            format!(r#"{{"message":"{}{secret}"}}"#, "x".repeat(295)),
            // Cut by the connection.
            r#"{"message":"wrong key KEY-1234567890-abc"#.to_owned(),
            "wrong key KEY-12".to_owned(),
            // Cut by the server.
            r#"{"message":"wrong key KEY-1234567890-abc…","code":1}"#.to_owned(),
            r#"{"message":"wrong key KEY-1234567890-abc","code":1}"#.to_owned(),
            r#"{"message":"wrong key KEY-12345","code":1}"#.to_owned(),
        ] {
            let error = error(401, &body).without_secrets(&[secret]);
            let shown = format!("{error} {error:?} {:?} {:?}", error.body(), error.message());
            assert!(!shown.contains("KEY-1") && shown.contains("[redacted]"), "{shown}");
        }
    }

    #[test]
    fn escaped_secrets_are_redacted() {
        let secret = "ab&cd+ef/gh==";
        for text in [
            secret,
            "ab&amp;cd+ef/gh==",
            r"ab\u0026cd+ef/gh==",
            r"ab\u0026cd\u002bef\u002fgh\u003d\u003d",
            r"ab\u0026cd\u002Bef\u002Fgh\u003D\u003D",
            "ab&#38;cd&#43;ef&#47;gh&#61;&#61;",
            "ab%26cd%2Bef%2Fgh%3D%3D",
            r"ab&cd+ef\/gh==",
        ] {
            let error = error(400, &format!("you sent {text}!")).without_secrets(&[secret]);
            assert_eq!(error.body(), Some("you sent [redacted]!"));
        }
    }

    #[test]
    fn a_long_request_id_is_shortened() {
        let headers = HeaderMap::from_iter([(
            http::HeaderName::from_static("x-request-id"),
            "r".repeat(100_000).parse().unwrap(),
        )]);
        let error = Error::from_response(StatusCode::BAD_REQUEST, &headers, b"", &SystemClock);
        assert_eq!(error.request_id().map(str::len), Some(100_000));
        assert!(format!("{error} {error:?}").len() < 600, "{error}");
    }

    #[test]
    fn text_codes_are_one_line_and_redacted() {
        let long = "x".repeat(5000);
        let error = error(400, &format!(r#"{{"code":"Bearer abcdef0123456789\nK-123456 {long}"}}"#))
            .without_secrets(&["K-123456"]);
        let shown = format!("{error} {error:?} {:?}", error.code());
        assert!(!shown.contains("abcdef0123456789") && !shown.contains("K-123456"), "{shown}");
        assert!(error.to_string().len() < 500 && !error.to_string().contains('\n'), "{error}");
    }

    #[test]
    fn secrets_are_redacted_in_the_cause() {
        let cause = error(400, r#"{"message":"key K-123456 unknown"}"#);
        let token = Error::token("none", Some(cause)).without_secrets(&["K-123456"]);
        let cause = std::error::Error::source(&token).unwrap().downcast_ref::<Error>().unwrap();
        assert!(!format!("{cause} {cause:?}").contains("K-123456"), "{cause:?}");
    }

    #[test]
    fn secrets_are_redacted_in_every_text() {
        let error = error(400, r#"{"message":"key K-123456 unknown","reason":"K-123456"}"#)
            .without_secrets(&["K-123456"]);
        assert!(!format!("{error} {error:?} {:?}", error.message()).contains("K-123456"));
    }

    #[test]
    fn standard_error_codes_are_not_redacted() {
        let redacted = |code: &str| {
            let secrets = ["invalid_token", "token-1234"];
            let error = error(401, &format!(r#"{{"error":"{code}"}}"#)).without_secrets(&secrets);
            error.oauth_error().unwrap().to_owned()
        };
        assert_eq!(redacted("invalid_token"), "invalid_token");
        assert_eq!(redacted("no token-1234"), "no [redacted]");
        assert_eq!(redacted("bad_token-1"), "bad_[redacted]");
    }
}
