//! Repeats a journey.

use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderName, HeaderValue, Method, Request, Version};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tower::ServiceExt as _;

use super::model::Journey;
use crate::faults::{self, Fault};
use crate::journal::{AdminAction, ReceivedRequest};
use crate::sandbox::Sandbox;

/// Sent in place of a credential that the sandbox had rejected.
const REJECTED_CREDENTIAL: &str = "rejected-credential";

/// A request of a journey and the statuses of its two responses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplayedRequest {
    /// The method.
    pub method: String,
    /// The path and query.
    pub target: String,
    /// The recorded status; `None` if a fault had kept it from the client.
    pub recorded: Option<u16>,
    /// The status of the repeated request; `None` if a fault kept it from the client.
    pub replayed: Option<u16>,
}

impl Sandbox {
    /// Repeats a journey against this sandbox and returns the requests with both statuses.
    ///
    /// Requests and changes through the admin interface are repeated in their order. The clock is advanced by the
    /// sandbox time between them. Credentials are those of this sandbox; requests whose credentials had been rejected
    /// are sent with credentials that are rejected. Recorded faults are injected again; the [fault plan](Self::faults)
    /// applies to the other requests.
    ///
    /// Tokens are issued without scopes. The ids of created tickets are the same if both sandboxes have the same seed and the journey begins with the
    /// start of the first one. If a body is longer than its recorded beginning, the beginning is sent.
    ///
    /// ```
    /// use orange_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let journey = Sandbox::new().journey();
    /// let replayed = Sandbox::new().replay(&journey).await;
    /// assert!(replayed.iter().all(|request| request.replayed == request.recorded));
    /// # }
    /// ```
    pub async fn replay(&self, journey: &Journey) -> Vec<ReplayedRequest> {
        let mut replay = Replay { sandbox: self, time: None, token: None };
        let mut replayed = Vec::new();
        let mut actions = journey.actions.iter().peekable();
        for (request, number) in journey.requests.iter().zip(0_u64..) {
            while let Some(action) = actions.next_if(|action| action.after <= number) {
                replay.act(action).await;
            }
            replayed.push(ReplayedRequest {
                method: request.method.clone(),
                target: request.target(),
                recorded: request.status,
                replayed: replay.send(request).await,
            });
        }
        for action in actions {
            replay.act(action).await;
        }
        replayed
    }
}

struct Replay<'a> {
    sandbox: &'a Sandbox,
    /// The recorded time of the previous step.
    time: Option<OffsetDateTime>,
    token: Option<String>,
}

impl Replay<'_> {
    /// Advances the clock by the time since the previous step.
    fn advance_to(&mut self, at: &str) {
        let Ok(at) = OffsetDateTime::parse(at, &Rfc3339) else { return };
        let since = self.time.map(|time| at - time).and_then(|since| Duration::try_from(since).ok());
        if let Some(since) = since {
            self.sandbox.clock().advance(since);
        }
        self.time = self.time.max(Some(at));
    }

    async fn act(&mut self, action: &AdminAction) {
        self.advance_to(&action.at);
        let request = Request::builder().method(action.method.as_str()).uri(action.path.as_str());
        if let Ok(request) = request.body(Body::from(action.body.clone())) {
            self.answer(request).await;
        }
    }

    /// Sends a request and returns its status.
    async fn send(&mut self, recorded: &ReceivedRequest) -> Option<u16> {
        self.advance_to(&recorded.received_at);
        let mut request = Request::new(Body::empty());
        *request.method_mut() = Method::from_bytes(recorded.method.as_bytes()).ok()?;
        *request.uri_mut() = recorded.target().parse().ok()?;
        for (name, value) in &recorded.headers {
            let name = HeaderName::try_from(name).ok()?;
            let Some(value) = self.header(recorded, &name, value) else { continue };
            request.headers_mut().append(name, HeaderValue::try_from(value).ok()?);
        }
        // A delay changes no status, and never ends on a frozen clock.
        if let Some(fault) = recorded.fault.as_ref().filter(|fault| !matches!(fault, Fault::Delay { .. }))
            && let Ok(fault) = serde_json::to_string(fault)
        {
            request.headers_mut().insert("x-sandbox-fault", HeaderValue::try_from(fault).ok()?);
        }
        let body = match &recorded.binary_body {
            Some(bytes) => bytes.clone(),
            None => Bytes::from(self.body(recorded)),
        };
        // Recordings have no headers of the connection.
        let has_length = recorded.header("transfer-encoding").is_none() && recorded.status != Some(411);
        if has_length && !request.method().is_safe() {
            request.headers_mut().insert(CONTENT_LENGTH, body.len().into());
        }
        *request.body_mut() = Body::from(body);
        self.answer(request).await
    }

    /// Returns the value of a header, with the credentials of the sandbox.
    fn header(&mut self, recorded: &ReceivedRequest, name: &HeaderName, value: &str) -> Option<String> {
        // The two notations of removed secrets.
        let is_redacted = value.ends_with("[redacted]") || value == "redacted";
        if !is_redacted {
            return Some(value.to_owned());
        }
        let code = serde_json::from_str::<Value>(&recorded.response_body).ok();
        let code = code.and_then(|body| body["code"].as_u64());
        let credentials = self.sandbox.state.token_server.accepted_credentials();
        if *name == HeaderName::from_static("x-api-key") {
            let is_rejected = (recorded.status, code) == (Some(403), Some(51));
            return Some(if is_rejected { REJECTED_CREDENTIAL } else { credentials.api_key() }.to_owned());
        }
        if *name != AUTHORIZATION {
            return None;
        }
        let is_rejected = recorded.status == Some(401) && !matches!(code, Some(40));
        if recorded.path.starts_with("/oauth") {
            let secret = if is_rejected { REJECTED_CREDENTIAL } else { credentials.client_secret() };
            return Some(format!(
                "Basic {}",
                STANDARD.encode(format!("{}:{secret}", credentials.client_id()))
            ));
        }
        match value.split_once(' ') {
            // A scheme that the gateway does not accept is repeated.
            Some((scheme, _)) if !scheme.eq_ignore_ascii_case("bearer") => Some(value.to_owned()),
            _ if is_rejected => Some(format!("Bearer {REJECTED_CREDENTIAL}")),
            _ => Some(format!("Bearer {}", self.token())),
        }
    }

    /// Returns the body, with the credentials of the sandbox in the form of a token request.
    fn body(&self, recorded: &ReceivedRequest) -> String {
        if !recorded.path.starts_with("/oauth") {
            return recorded.body.clone();
        }
        let credentials = self.sandbox.state.token_server.accepted_credentials();
        let is_rejected = recorded.status == Some(401);
        let secret = if is_rejected { REJECTED_CREDENTIAL } else { credentials.client_secret() };
        let pair = |pair: &str| match pair.split_once('=') {
            Some(("client_id", _)) => format!("client_id={}", credentials.client_id()),
            Some(("client_secret", _)) => format!("client_secret={secret}"),
            _ => pair.to_owned(),
        };
        recorded.body.split('&').map(pair).collect::<Vec<_>>().join("&")
    }

    /// Returns a valid token.
    fn token(&mut self) -> String {
        let Sandbox { state, .. } = self.sandbox;
        let is_valid =
            |token: &String| state.token_server.tokens().check(self.sandbox.clock(), token).is_ok();
        let valid = self.token.take().filter(is_valid);
        self.token.insert(valid.unwrap_or_else(|| state.token_server.issue())).clone()
    }

    /// Sends a request and returns the status, unless a fault keeps it from the client.
    async fn answer(&self, request: Request<Body>) -> Option<u16> {
        let Ok(response) = self.sandbox.router.clone().oneshot(request).await;
        let is_sent = faults::sends_status(&response, Version::HTTP_11);
        let status = response.status().as_u16();
        // A response that is not read would not be recorded as a whole.
        let _ = to_bytes(response.into_body(), usize::MAX).await;
        is_sent.then_some(status)
    }
}
