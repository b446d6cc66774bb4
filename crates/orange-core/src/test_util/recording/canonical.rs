//! [`CanonicalRequest`]: a request without the parts that differ between runs, for comparison.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, TRANSFER_ENCODING, USER_AGENT};
use serde_json::Value;

use super::exchange::{RecordedBody, RecordedRequest};
use super::json_text::Rewrite as _;
use super::redaction::Redactor;

/// Method, target, headers and body, without secrets and ignored values.
#[derive(Debug, PartialEq)]
pub(super) struct CanonicalRequest {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: CanonicalBody,
}

#[derive(Debug, PartialEq)]
enum CanonicalBody {
    Empty,
    Json(Value),
    Other(RecordedBody),
}

impl CanonicalRequest {
    pub(super) fn new(request: &RecordedRequest, redactor: &Redactor) -> Self {
        let request = redactor.redact_recorded(request);
        let boundary = request.header(CONTENT_TYPE.as_str()).and_then(boundary).map(str::to_owned);
        let without_boundary = |text: String| match &boundary {
            Some(boundary) => text.replace(boundary.as_str(), "boundary"),
            None => text,
        };
        let body = match request.body {
            None => CanonicalBody::Empty,
            Some(RecordedBody::Text(text)) => match serde_json::from_str(&text) {
                Ok(json) => CanonicalBody::Json(json),
                Err(_) => CanonicalBody::Other(RecordedBody::Text(without_boundary(text))),
            },
            Some(binary) => CanonicalBody::Other(binary),
        };
        let compared = |name: &str| {
            let volatile = [USER_AGENT, HOST, CONTENT_LENGTH, TRANSFER_ENCODING];
            let traced = matches!(name, "traceparent" | "tracestate" | "baggage");
            !volatile.iter().any(|known| known == name) && !traced && !redactor.is_redacted(name)
        };
        let headers = request.headers.into_iter().filter(|(name, _)| compared(name));
        let headers = headers.map(|(name, value)| (name, without_boundary(value))).collect();
        Self { method: request.method, target: request.target, headers, body }
    }

    /// The parts that differ.
    pub(super) fn differences(&self, sent: &Self) -> Vec<String> {
        let mut differences = Vec::new();
        if (&self.method, &self.target) != (&sent.method, &sent.target) {
            differences.push(format!("recorded {self}, sent {sent}"));
            return differences;
        }
        let names = self.headers.iter().chain(&sent.headers).map(|(name, _)| name.as_str());
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (recorded, sent) = (self.values(name), sent.values(name));
            if recorded != sent {
                differences.push(format!("header {name}: recorded {recorded:?}, sent {sent:?}"));
            }
        }
        match (&self.body, &sent.body) {
            (recorded, sent) if recorded == sent => {}
            (CanonicalBody::Json(recorded), CanonicalBody::Json(sent)) => {
                differences.push(format!("body: recorded `{recorded}`, sent `{sent}`"));
            }
            _ => differences.push("body: another one was recorded".to_owned()),
        }
        differences
    }

    fn values(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }
}

impl std::fmt::Display for CanonicalRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.target)
    }
}

/// The boundary of a form, which may differ between runs.
fn boundary(content_type: &str) -> Option<&str> {
    let (_, boundary) = content_type.strip_prefix("multipart/")?.split_once("boundary=")?;
    let boundary = boundary.split(';').next()?.trim_matches(['"', ' ']);
    (!boundary.is_empty()).then_some(boundary)
}
