//! Attributes of the metrics. Each value is from a bounded set.

use http::{Method, StatusCode, Uri, Version};
use opentelemetry::{KeyValue, Value};

use super::words::{CircuitScope, DeniedBy, RejectedBy, ThrottleWait};
use crate::error::{Error, ErrorKind};
use crate::metadata::{OperationInfo, Provenance};

/// Room for all attributes of any metric.
const MAX_ATTRIBUTES: usize = 7;

pub(super) const SUCCESS: &str = "success";
pub(super) const FAILURE: &str = "failure";
/// The caller dropped the future or the stream.
pub(super) const CANCELLED: &str = "cancelled";

/// `error.type` of an attempt that the time limit of its operation ended.
pub(super) const TIMEOUT: &str = "timeout";

/// API and operation.
pub(super) fn of_operation(info: &'static OperationInfo) -> Vec<KeyValue> {
    let mut attributes = Vec::with_capacity(MAX_ATTRIBUTES);
    attributes.push(KeyValue::new("orange.api", info.api.name));
    attributes.push(KeyValue::new("orange.operation", info.id));
    attributes
}

/// Method, host and port of an HTTP request.
pub(super) fn of_request(method: &Method, uri: &Uri) -> Vec<KeyValue> {
    let mut attributes = Vec::with_capacity(MAX_ATTRIBUTES);
    attributes.push(KeyValue::new("http.request.method", method_word(method)));
    if let Some(host) = uri.host() {
        attributes.push(KeyValue::new("server.address", host.to_owned()));
    }
    let default_port = match uri.scheme_str() {
        Some("http") => 80,
        _ => 443,
    };
    attributes.push(KeyValue::new("server.port", i64::from(uri.port_u16().unwrap_or(default_port))));
    attributes
}

/// The published path of an operation; `None` without one, as for a request that the caller defines.
pub(super) fn url_template(info: &OperationInfo) -> Option<KeyValue> {
    if info.provenance == Provenance::Caller && info.path.is_empty() {
        return None;
    }
    let base = info.server.map_or(info.api.base_path, |server| server.path);
    let template = format!("{base}{}", info.path);
    (!template.is_empty()).then(|| KeyValue::new("url.template", template))
}

/// Status and version of a response.
pub(super) fn push_response(attributes: &mut Vec<KeyValue>, status: StatusCode, version: Option<Version>) {
    attributes.push(KeyValue::new("http.response.status_code", i64::from(status.as_u16())));
    let version = match version {
        Some(Version::HTTP_10) => "1.0",
        Some(Version::HTTP_11) => "1.1",
        Some(Version::HTTP_2) => "2",
        Some(Version::HTTP_3) => "3",
        _ => return,
    };
    attributes.push(KeyValue::new("network.protocol.version", version));
}

pub(super) fn outcome(word: &'static str) -> KeyValue {
    KeyValue::new("orange.outcome", word)
}

/// The outcome of an operation that ended with `error`.
pub(super) fn failed_outcome(error: &Error) -> &'static str {
    match error.kind() {
        _ if error.outcome_unknown() => "unknown",
        ErrorKind::RejectedLocally => "rejected",
        _ => FAILURE,
    }
}

/// The kind of a failure: the code of an error status, or a word of [`kind_word`].
pub(super) fn error_type(error: &Error) -> KeyValue {
    KeyValue::new("error.type", failure_word(error))
}

/// The reason of a retry: as [`error_type`], but throttling and expired tokens have words of their own.
pub(super) fn retry_reason(error: &Error) -> KeyValue {
    let reason = match () {
        () if error.is_expired_token() => "expired_token".into(),
        () if error.is_throttled() => "throttled".into(),
        () => failure_word(error),
    };
    KeyValue::new("orange.retry.reason", reason)
}

fn failure_word(error: &Error) -> Value {
    let is_error_status = |status: &StatusCode| error.kind() == ErrorKind::Status && !status.is_success();
    match error.status().filter(is_error_status) {
        Some(status) => Value::from(status.as_str().to_owned()),
        None => Value::from(kind_word(error.kind())),
    }
}

fn kind_word(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Configuration => "configuration",
        ErrorKind::InvalidRequest => "invalid_request",
        ErrorKind::Token => "token",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => TIMEOUT,
        ErrorKind::Transport => "transport",
        ErrorKind::Status => "error_body",
        ErrorKind::Decode => "decode",
        ErrorKind::File => "file",
        ErrorKind::RejectedLocally => "rejected",
        ErrorKind::Store => "store",
        ErrorKind::FinalState => "final_state",
    }
}

/// The method, or `_OTHER` for any method outside this list, so that the set of values is bounded.
fn method_word(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        _ => "_OTHER",
    }
}

pub(super) fn throttle_wait(wait: ThrottleWait) -> KeyValue {
    let word = match wait {
        ThrottleWait::Concurrency => "concurrency",
        ThrottleWait::Rate => "rate",
    };
    KeyValue::new("orange.throttle.limit", word)
}

pub(super) fn rejected_by(part: RejectedBy) -> KeyValue {
    let word = match part {
        RejectedBy::Breaker => "breaker",
        RejectedBy::RateLimit => "rate_limit",
    };
    KeyValue::new("orange.rejected_by", word)
}

pub(super) fn denied_by(limit: DeniedBy) -> KeyValue {
    let word = match limit {
        DeniedBy::Budget => "budget",
        DeniedBy::Deadline => "deadline",
    };
    KeyValue::new("orange.denied_by", word)
}

pub(super) fn circuit_scope(scope: CircuitScope) -> KeyValue {
    let word = match scope {
        CircuitScope::Api => "api",
        CircuitScope::Operation => "operation",
        CircuitScope::Request => "request",
    };
    KeyValue::new("orange.breaker.scope", word)
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::metadata::Api;
    use crate::time::SystemClock;

    fn texts(attributes: &[KeyValue]) -> Vec<String> {
        attributes.iter().map(|it| format!("{}={}", it.key, it.value)).collect()
    }

    fn response(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_response(status, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    #[test]
    fn a_request_is_described_by_method_host_and_port_only() {
        let uri = |text: &str| text.parse::<Uri>().unwrap();
        let get = of_request(&Method::GET, &uri("https://h/tickets/T-1?name=me"));
        assert_eq!(texts(&get), ["http.request.method=GET", "server.address=h", "server.port=443"]);
        let purge = of_request(&Method::from_bytes(b"PURGE").unwrap(), &uri("http://h:8080/a"));
        assert_eq!(texts(&purge), ["http.request.method=_OTHER", "server.address=h", "server.port=8080"]);
        assert!(texts(&of_request(&Method::GET, &uri("http://h/"))).contains(&"server.port=80".to_owned()));
    }

    #[test]
    fn a_template_has_the_published_path_of_the_operation() {
        static API: Api = Api { name: "a", base_path: "/a/v1", ..Api::DEFAULT };
        static NOTE: OperationInfo =
            OperationInfo { api: &API, id: "createNote", path: "/{id}/note", ..OperationInfo::DEFAULT };
        static RAW: OperationInfo = OperationInfo {
            api: &API,
            id: "raw GET",
            provenance: Provenance::Caller,
            ..OperationInfo::DEFAULT
        };
        assert_eq!(texts(url_template(&NOTE).as_slice()), ["url.template=/a/v1/{id}/note"]);
        assert!(url_template(&RAW).is_none() && url_template(&OperationInfo::DEFAULT).is_none());
    }

    #[test]
    fn the_type_of_an_error_is_its_status_or_a_word() {
        let shown = |error: &Error| texts(&[error_type(error), retry_reason(error)]).join(" ");
        assert_eq!(shown(&response(404, "")), "error.type=404 orange.retry.reason=404");
        assert_eq!(shown(&response(403, r#"{"code":53}"#)), "error.type=403 orange.retry.reason=throttled");
        let timeout = Error::timeout("attempt", std::time::Duration::from_secs(1));
        assert_eq!(shown(&timeout), "error.type=timeout orange.retry.reason=timeout");
        let failed_token = Error::token("no access token", Some(response(401, "")));
        assert_eq!(shown(&failed_token), "error.type=token orange.retry.reason=token");
    }
}
