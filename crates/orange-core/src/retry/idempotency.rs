//! Idempotency of requests.

use http::header::IF_MATCH;
use http::{HeaderMap, Method, StatusCode};

use crate::error::{Error, ErrorKind};

/// Effect of sending a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// The request only reads.
    Reads,
    /// Sending the request twice has the effect of sending it once.
    Idempotent,
    /// Each request may have an effect of its own.
    Once,
}

impl Idempotency {
    /// Classifies a request. `idempotent` overrides the rule of the method.
    pub(crate) fn of_request(method: &Method, idempotent: Option<bool>, headers: &HeaderMap) -> Self {
        // `*` matches every version, including the one that the first request created.
        let names_version = headers.get(IF_MATCH).is_some_and(|value| value.as_bytes().trim_ascii() != b"*");
        let has_precondition = matches!(*method, Method::PUT | Method::PATCH) && names_version;
        match idempotent {
            Some(false) => Self::Once,
            _ if method.is_safe() => Self::Reads,
            Some(true) => Self::Idempotent,
            // A second request fails, because the first one changed the version.
            None if has_precondition || method.is_idempotent() => Self::Idempotent,
            None => Self::Once,
        }
    }

    /// Whether the request may be sent again after `error`.
    pub(crate) fn allows_retry_after(self, error: &Error) -> bool {
        match self {
            Self::Reads => true,
            // A 500 may have interrupted a change.
            Self::Idempotent => {
                error.kind() != ErrorKind::Status || !error.has_status(StatusCode::INTERNAL_SERVER_ERROR)
            }
            Self::Once => error.never_sent(),
        }
    }

    /// Whether the request may have taken effect although `error` was returned.
    pub(crate) fn leaves_outcome_unknown(self, error: &Error) -> bool {
        self != Self::Reads && !error.never_sent() && !is_refusal(error)
    }
}

/// Whether the response means that nothing was changed: every 4xx except 408 and 499, which servers and proxies send
/// after a timeout or a closed connection. A redirect is ambiguous: 303 is also sent after success.
fn is_refusal(error: &Error) -> bool {
    let is_refusal = |status: StatusCode| status.is_client_error() && !matches!(status.as_u16(), 408 | 499);
    error.kind() == ErrorKind::Status && error.status().is_some_and(is_refusal)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::time::SystemClock;
    use crate::transport::{TransportError, TransportErrorKind};

    fn idempotency(method: Method, idempotent: Option<bool>, has_if_match: bool) -> Idempotency {
        let mut headers = HeaderMap::new();
        if has_if_match {
            headers.insert(IF_MATCH, "\"1\"".parse().unwrap());
        }
        Idempotency::of_request(&method, idempotent, &headers)
    }

    #[test]
    fn if_match_any_version_does_not_count() {
        let headers = |value: &str| HeaderMap::from_iter([(IF_MATCH, value.parse().unwrap())]);
        assert_eq!(Idempotency::of_request(&Method::PATCH, None, &headers(" * ")), Idempotency::Once);
        assert_eq!(Idempotency::of_request(&Method::PATCH, None, &headers("1")), Idempotency::Idempotent);
        assert_eq!(
            Idempotency::of_request(&Method::PUT, None, &headers("*")),
            Idempotency::Idempotent,
            "by its method"
        );
    }

    #[test]
    fn method_decides_unless_operation_or_if_match_does() {
        use Idempotency::{Idempotent, Once, Reads};
        for (method, idempotent, has_if_match, expected) in [
            (Method::GET, None, false, Reads),
            (Method::HEAD, None, false, Reads),
            (Method::OPTIONS, None, false, Reads),
            (Method::PUT, None, false, Idempotent),
            (Method::DELETE, None, false, Idempotent),
            (Method::PATCH, None, false, Once),
            (Method::PATCH, None, true, Idempotent),
            (Method::PUT, None, true, Idempotent),
            (Method::POST, None, false, Once),
            (Method::POST, None, true, Once),
            (Method::POST, Some(true), false, Idempotent),
            (Method::PUT, Some(false), true, Once),
            (Method::GET, Some(false), false, Once),
        ] {
            assert_eq!(
                idempotency(method.clone(), idempotent, has_if_match),
                expected,
                "{method} {idempotent:?} {has_if_match}"
            );
        }
    }

    #[test]
    fn outcome_is_unknown_unless_the_response_is_a_refusal() {
        let status = |status: u16| {
            Error::from_response(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), b"", &SystemClock)
        };
        let broken = |never_sent| {
            Error::from_transport(TransportError::new(TransportErrorKind::Protocol, never_sent, "reset"))
        };
        for (error, unknown) in [
            (status(400), false),
            (status(403), false),
            (status(408), true),
            (status(409), false),
            (status(429), false),
            (status(302), true),
            (status(303), true),
            (status(499), true),
            (status(500), true),
            (status(502), true),
            (status(503), true),
            (status(504), true),
            (broken(false), true),
            (broken(true), false),
            (Error::timeout("attempt", Duration::from_secs(1)), true),
            (Error::invalid("limit", "at most 100"), false),
            (Error::token("none", None), false),
        ] {
            assert_eq!(Idempotency::Once.leaves_outcome_unknown(&error), unknown, "{error}");
            assert_eq!(Idempotency::Idempotent.leaves_outcome_unknown(&error), unknown, "{error}");
            assert!(!Idempotency::Reads.leaves_outcome_unknown(&error));
            assert_eq!(Idempotency::Once.allows_retry_after(&error), error.never_sent());
            let is_internal_error = error.status() == Some(StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(Idempotency::Idempotent.allows_retry_after(&error), !is_internal_error, "{error}");
            assert!(Idempotency::Reads.allows_retry_after(&error));
        }
    }
}
