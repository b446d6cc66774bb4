//! Error bodies with a success status.
//!
//! A gateway may respond with status 200 and `{"code":60,"message":"Resource not found"}`. All properties of a model
//! are optional when decoded, so that this body would decode as any model.

use http::{HeaderMap, StatusCode};
use memchr::memmem;
use serde_json::{Map, Value};

use super::{Error, ResponseDetails};

/// Properties of the published error formats that models may have as well.
const SHARED_NAMES: [&str; 11] = [
    "message",
    "description",
    "reason",
    "status",
    "referenceError",
    "error_description",
    "error_uri",
    "@type",
    "@baseType",
    "@schemaLocation",
    "@referredType",
];

impl Error {
    /// Creates an error from the body of a success response, if it has one of the published formats and no property
    /// that only the requested model has. `is_property` returns whether that model has a property.
    pub(crate) fn from_success_body<'a>(
        status: StatusCode,
        headers: &HeaderMap,
        body: &str,
        secrets: impl FnOnce() -> Vec<&'a str>,
        mut is_property: impl FnMut(&str) -> bool,
    ) -> Option<Self> {
        // Most bodies fail this check and are not parsed.
        let contains = |property: &[u8]| memmem::find(body.as_bytes(), property).is_some();
        if !contains(b"\"code\"") && !contains(b"\"error\"") {
            return None;
        }
        let properties = single_object(body)?;
        if !has_error_shape(&properties) {
            return None;
        }
        let mut other_names = properties.keys().filter(|name| !SHARED_NAMES.contains(&name.as_str()));
        if other_names.any(|name| is_property(name)) {
            return None;
        }
        let secrets = secrets();
        let mut details = ResponseDetails::new(status, headers, body.as_bytes(), &secrets);
        details.read(&properties);
        details.scrub(&secrets);
        Some(details.into_error())
    }
}

/// Whether there is a `code` alone or with a text (gateway, interop group), or an `error` (OAuth 2.0).
fn has_error_shape(properties: &Map<String, Value>) -> bool {
    let is_text = |name: &str| properties.get(name).is_some_and(Value::is_string);
    let has_code = properties.get("code").is_some_and(|code| code.is_number() || code.is_string());
    let has_text = ["message", "reason", "description"].into_iter().any(is_text);
    let is_alone = || properties.keys().all(|name| name == "code" || SHARED_NAMES.contains(&name.as_str()));
    has_code && (has_text || is_alone()) || is_text("error")
}

/// The object, or the only element of an array.
fn single_object(body: &str) -> Option<Map<String, Value>> {
    let body = body.trim_start_matches('\u{feff}').trim();
    match body.as_bytes().first()? {
        b'{' => serde_json::from_str(body).ok(),
        // A second element is an error.
        b'[' => serde_json::from_str(body).ok().map(|(object,)| object),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ErrorKind, OrangeCode};
    use super::*;

    fn from_success_body(body: &str, properties: &[&str]) -> Option<Error> {
        let is_property = |name: &str| properties.contains(&name);
        Error::from_success_body(StatusCode::OK, &HeaderMap::new(), body, || vec!["s3cret-text"], is_property)
    }

    #[test]
    fn an_error_body_with_a_success_status_is_an_error() {
        let model = ["id", "status", "description", "@type"];
        let body = r#"{"code":60,"message":"Resource not found","description":"no s3cret-text"}"#;
        let error = from_success_body(body, &model).unwrap();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(
            error.to_string(),
            "200 OK with an error in its body, code 60: Resource not found: no [redacted]"
        );
        assert_eq!(error.orange_code(), Some(OrangeCode::ResourceNotFound));
        assert!(!error.is_not_found() && !error.is_retryable() && !error.never_sent());
        for body in [
            r#"[{"code":60,"message":"x"}]"#,
            r#"{"code":60}"#,
            r#"{"code":"403-1","reason":"not from RESOLVED","status":"403-1","@type":"Error"}"#,
            r#"{"code":1,"message":"x","timestamp":"2025-01-01","traceId":"a"}"#,
            r#"{"error":"invalid_client","error_description":"no such client"}"#,
        ] {
            assert!(from_success_body(body, &model).is_some(), "{body}");
        }
    }

    #[test]
    fn a_body_with_a_property_of_the_model_is_no_error() {
        let model = ["id", "status", "description", "@type"];
        for body in [
            r#"{"id":"1","code":60,"message":"x"}"#,
            r#"{"status":"OPEN","description":"code and \"code\""}"#,
            r#"{"code":{"value":1},"message":"x"}"#,
            r#"{"code":7,"label":"x"}"#,
            r#"[{"code":60,"message":"x"},{"code":61,"message":"y"}]"#,
            r#"{"code":60,"message":"x""#,
            "[]",
            "{}",
            "\"code\"",
        ] {
            assert!(from_success_body(body, &model).is_none(), "{body}");
        }
        assert!(from_success_body(r#"{"code":60,"message":"x"}"#, &["code", "message"]).is_none());
        assert!(from_success_body(r#"{"error":"x","id":1}"#, &["id"]).is_none());
    }
}
