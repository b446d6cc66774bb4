//! [`RequestMatcher`]: the conditions of a rule.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use crate::test_util::received_request::{MASK, ReceivedRequest};

/// Conditions that a request must meet.
pub(super) struct RequestMatcher {
    method: Method,
    path: String,
    conditions: Vec<Condition>,
}

/// Condition beyond method and path.
pub(super) enum Condition {
    Query { name: String, value: String },
    Header { name: String, value: String },
    Json(Value),
    Body(Bytes),
    Predicate { description: String, holds: Predicate },
}

type Predicate = Arc<dyn Fn(&ReceivedRequest) -> bool + Send + Sync>;

/// Why a request does not match.
#[derive(Debug, PartialEq)]
pub(super) enum Mismatch {
    /// Another method or path.
    OtherTarget,
    /// A condition that does not hold.
    Condition(String),
}

impl RequestMatcher {
    /// `path` may have parameters such as `{id}`, each for one segment.
    pub(super) fn new(method: Method, path: String) -> Self {
        Self { method, path, conditions: Vec::new() }
    }

    pub(super) fn push(&mut self, condition: Condition) {
        self.conditions.push(condition);
    }

    /// Removes the conditions on the body.
    pub(super) fn accept_any_body(&mut self) {
        self.conditions.retain(|condition| !matches!(condition, Condition::Json(_) | Condition::Body(_)));
    }

    /// Returns the first condition that does not hold.
    pub(super) fn check(&self, request: &ReceivedRequest) -> Result<(), Mismatch> {
        if *request.method() != self.method || !matches_template(&self.path, request.path()) {
            return Err(Mismatch::OtherTarget);
        }
        self.conditions.iter().try_for_each(|condition| condition.check(request).map_err(Mismatch::Condition))
    }
}

impl Condition {
    fn check(&self, request: &ReceivedRequest) -> Result<(), String> {
        if self.holds(request) { Ok(()) } else { Err(self.describe_mismatch(request)) }
    }

    fn holds(&self, request: &ReceivedRequest) -> bool {
        match self {
            Self::Query { name, value } => {
                request.query().iter().any(|(sent, sent_value)| sent == name && sent_value == value)
            }
            Self::Header { name, value } => {
                let mut received = request.expose_headers().get_all(name).iter();
                received.any(|received| received.as_bytes() == value.as_bytes())
            }
            Self::Json(value) => {
                serde_json::from_slice::<Value>(request.body()).is_ok_and(|json| json == *value)
            }
            Self::Body(bytes) => bytes == request.body(),
            Self::Predicate { holds, .. } => holds(request),
        }
    }

    fn describe_mismatch(&self, request: &ReceivedRequest) -> String {
        match self {
            Self::Query { name, value } => {
                let received = request.query_value(name);
                describe_difference(&format!("query parameter {name}"), value, received.as_deref())
            }
            Self::Header { name, value } => match request.header(name) {
                // The expected value is a secret, too, if the received one is.
                Some(MASK) => format!("header {name}: another value than expected"),
                received => describe_difference(&format!("header {name}"), value, received),
            },
            Self::Json(value) => {
                let received = String::from_utf8_lossy(request.body());
                let received = (!received.is_empty()).then_some(&*received);
                describe_difference("body", &value.to_string(), received)
            }
            Self::Body(bytes) => {
                let (expected, received) = (bytes.len(), request.body().len());
                format!("body: other bytes than expected ({expected} bytes expected, {received} received)")
            }
            Self::Predicate { description, .. } => format!("{description}: does not hold"),
        }
    }
}

fn describe_difference(name: &str, expected: &str, received: Option<&str>) -> String {
    match received {
        Some(received) => format!("{name}: expected `{expected}`, received `{received}`"),
        None => format!("{name}: expected `{expected}`, received none"),
    }
}

/// Whether a path matches a template; `{…}` matches one segment.
fn matches_template(template: &str, path: &str) -> bool {
    let is_match = |(pattern, segment): (&str, &str)| {
        let is_parameter = pattern.starts_with('{') && pattern.ends_with('}') && !segment.is_empty();
        pattern == segment || is_parameter
    };
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(is_match)
}

impl fmt::Display for RequestMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_matches_one_segment() {
        assert!(matches_template("/a/{id}/note", "/a/7/note"));
        assert!(matches_template("/a/b", "/a/b"));
        for other in ["/a/7", "/a/7/note/8", "/a//note", "/b/7/note", "/a/7/note/"] {
            assert!(!matches_template("/a/{id}/note", other), "{other}");
        }
    }
}
