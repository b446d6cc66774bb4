//! [`FakeResponse`]: a prepared response or failure.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use crate::time::Clock;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Response or failure that a [`FakeTransport`](super::FakeTransport) returns.
///
/// An invalid part, such as a status of 42, fails [`FakeTransport::client`](super::FakeTransport::client) and
/// [`FakeTransport::verify`](super::FakeTransport::verify).
///
/// ```
/// use std::time::Duration;
/// use orange_core::test_util::FakeResponse;
/// use orange_core::transport::TransportErrorKind;
/// use serde_json::json;
///
/// let throttled = FakeResponse::new(429).header("retry-after", "1").json(json!({ "code": 53 }));
/// let slow = FakeResponse::new(200).json(json!({ "id": "1" })).delay(Duration::from_secs(40));
/// let picture = FakeResponse::new(200).body("image/png", &b"\x89PNG\r\n\x1a\n"[..]);
/// let refused = FakeResponse::error(TransportErrorKind::Connect, true);
/// # let _ = (throttled, slow, picture, refused);
/// ```
#[derive(Clone)]
pub struct FakeResponse {
    outcome: Outcome,
    delay: Duration,
    problem: Option<String>,
}

#[derive(Clone)]
enum Outcome {
    Response { status: StatusCode, headers: HeaderMap, body: Bytes },
    Error { kind: TransportErrorKind, never_sent: bool },
    Hang,
}

impl FakeResponse {
    /// Creates a response without a body.
    pub fn new(status: u16) -> Self {
        let parsed = StatusCode::from_u16(status);
        let problem = parsed.is_err().then(|| format!("{status} is not an HTTP status"));
        let status = parsed.unwrap_or_default();
        Self {
            problem,
            ..Self::of(Outcome::Response { status, headers: HeaderMap::new(), body: Bytes::new() })
        }
    }

    /// Creates a failure of the transport. `never_sent` states that the request certainly did not reach the server,
    /// which permits the client to repeat any request.
    pub fn error(kind: TransportErrorKind, never_sent: bool) -> Self {
        Self::of(Outcome::Error { kind, never_sent })
    }

    /// Creates a response that never arrives, for tests of time limits.
    pub fn hang() -> Self {
        Self::of(Outcome::Hang)
    }

    fn of(outcome: Outcome) -> Self {
        Self { outcome, delay: Duration::ZERO, problem: None }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value), &mut self.outcome) {
            (Ok(name), Ok(value), Outcome::Response { headers, .. }) => {
                headers.append(name, value);
                self
            }
            (Ok(_), Ok(_), _) => self.with_problem(format!("{name}: a failure has no headers")),
            _ => self.with_problem(format!("{name}: not a valid HTTP header")),
        }
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(self, value: impl Serialize) -> Self {
        match serde_json::to_vec(&value) {
            Ok(text) => self.body("application/json", text),
            Err(error) => self.with_problem(format!("the JSON body cannot be serialized: {error}")),
        }
    }

    /// Sets the body and its content type.
    #[must_use]
    pub fn body(mut self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        match (HeaderValue::try_from(content_type), &mut self.outcome) {
            (Ok(content_type), Outcome::Response { headers, body, .. }) => {
                headers.insert(CONTENT_TYPE, content_type);
                *body = bytes.into();
                self
            }
            (Err(_), _) => self.with_problem(format!("{content_type}: not a valid content type")),
            (_, _) => self.with_problem("a failure has no body".to_owned()),
        }
    }

    /// Waits before the response or the failure, on the [clock](super::FakeTransport::with_clock) of the fake.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    fn with_problem(mut self, problem: String) -> Self {
        self.problem.get_or_insert(problem);
        self
    }

    /// The first invalid part.
    pub(super) fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    /// Status, headers and body; `None` for a failure.
    pub(super) fn parts(&self) -> Option<(StatusCode, &HeaderMap, &Bytes)> {
        match &self.outcome {
            Outcome::Response { status, headers, body } => Some((*status, headers, body)),
            Outcome::Error { .. } | Outcome::Hang => None,
        }
    }

    /// Returns the response after its delay.
    pub(super) async fn send(self, clock: &dyn Clock) -> Result<http::Response<Body>, TransportError> {
        if let Some(problem) = self.problem {
            return Err(TransportError::new(TransportErrorKind::Request, true, problem).permanent());
        }
        if !self.delay.is_zero() {
            clock.sleep(self.delay).await;
        }
        match self.outcome {
            Outcome::Response { status, headers, body } => {
                let mut response = http::Response::new(Body::from(body));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Outcome::Error { kind, never_sent } => {
                Err(TransportError::new(kind, never_sent, "a failure of the FakeTransport"))
            }
            Outcome::Hang => std::future::pending().await,
        }
    }
}

impl fmt::Debug for FakeResponse {
    /// Shows the length of the body only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("FakeResponse");
        match &self.outcome {
            Outcome::Response { status, body, .. } => {
                shown.field("status", &status.as_u16()).field("body_length", &body.len())
            }
            Outcome::Error { kind, never_sent } => shown.field("error", kind).field("never_sent", never_sent),
            Outcome::Hang => shown.field("hangs", &true),
        };
        shown.field("delay", &self.delay).field("problem", &self.problem).finish_non_exhaustive()
    }
}
