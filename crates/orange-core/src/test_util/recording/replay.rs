//! [`Replay`]: a transport that responds from a recording.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use url::Url;

use super::canonical::CanonicalRequest;
use super::error::RecordingError;
use super::exchange::{Outcome, RecordedBody, RecordedResponse};
use super::file::Recording;
use super::redaction::Redactor;
use crate::client::{Client, ClientBuilder};
use crate::error::Result;
use crate::test_util::credentials::invented_credentials;
use crate::test_util::received_request::ReceivedRequest;
use crate::test_util::token::token_response;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// Transport that responds from a [`Recording`]. Clones share the position.
///
/// Requests must come in the recorded order and be equal to the recorded ones: method, path, query, headers and body.
/// With [`in_any_order`](Self::in_any_order), their order is free. Not compared are the host, credentials and other
/// removed values, `User-Agent`, headers about the length and tracing, white space in JSON, and the boundary of a
/// form. Failures of the transport, broken bodies and requests without a response are replayed, too.
///
/// Requests for access tokens receive the recorded responses in their order, then generated tokens.
///
/// See [`Recorder`](super::Recorder) for an example.
#[derive(Clone)]
pub struct Replay {
    recording: Arc<Recording>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    in_any_order: bool,
    ignored: Vec<String>,
    /// Whether each exchange was replayed.
    used: Vec<bool>,
    tokens: usize,
    unexpected: Vec<String>,
}

impl Replay {
    /// Reads a recording and replays it.
    ///
    /// # Errors
    /// Returns the errors of [`Recording::from_file`].
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        Recording::from_file(path).map(Self::new)
    }

    /// Replays a recording.
    pub fn new(recording: Recording) -> Self {
        let used = vec![false; recording.len()];
        let state = State { used, ..State::default() };
        Self { recording: Arc::new(recording), state: Arc::new(Mutex::new(state)) }
    }

    /// Matches requests in any order, for example if several are sent at once. Equal requests receive their responses
    /// in the recorded order, each one once.
    #[must_use]
    pub fn in_any_order(self) -> Self {
        self.lock().in_any_order = true;
        self
    }

    /// Does not compare the values of these headers, query parameters, fields of forms and properties of JSON, for
    /// values that differ between runs, such as dates and own identifiers.
    #[must_use]
    pub fn ignoring<S: Into<String>>(self, names: impl IntoIterator<Item = S>) -> Self {
        self.lock().ignored.extend(names.into_iter().map(Into::into));
        self
    }

    /// Creates a client on this transport, with invented credentials, the recorded host and default settings.
    ///
    /// # Errors
    /// Returns an error if the recorded host is not valid as a base URL.
    pub fn client(&self) -> Result<Client> {
        self.client_builder()?.build()
    }

    /// Creates the builder of a client on this transport, with invented credentials and the recorded host as base URL.
    /// Set the base URL if the recording client had one with a path.
    ///
    /// # Errors
    /// Returns an error if the invented credentials are invalid, which does not happen.
    pub fn client_builder(&self) -> Result<ClientBuilder> {
        let builder = Client::builder().credentials(invented_credentials()?).transport(self.clone());
        let Some(origin) = self.recording.origin() else { return Ok(builder) };
        // Nothing is sent, so that plain http is safe.
        let host = Url::parse(origin).ok().filter(|url| url.scheme() == "http");
        let host = host.and_then(|url| url.host_str().map(str::to_owned));
        let loopback = |host: &String| matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
        Ok(builder.allow_http_to(host.filter(|host| !loopback(host))).base_url(origin))
    }

    /// Returns the reasons for which [`verify`](Self::verify) fails; empty if there are none.
    pub fn problems(&self) -> Vec<String> {
        let state = self.lock();
        let unused = self.recording.exchanges().iter().zip(&state.used).filter(|((_, exchange), used)| {
            // A client with a valid token asks for none.
            !**used && !exchange.request.is_token_request()
        });
        let unused = unused.map(|((line, exchange), _)| {
            let request = &exchange.request;
            format!("line {line} was not requested: {} {}", request.method, request.target)
        });
        state.unexpected.iter().cloned().chain(unused).collect()
    }

    /// Verifies that every request was recorded, and that every recorded request was sent.
    ///
    /// # Panics
    /// Panics with the list of [problems](Self::problems) if there are any.
    #[track_caller]
    pub fn verify(&self) {
        let problems = self.problems();
        let path = self.recording.path().display();
        assert!(problems.is_empty(), "the requests differ from {path}:\n  {}", problems.join("\n  "));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The outcome of a request.
    fn outcome(&self, request: &ReceivedRequest) -> Result<Outcome, String> {
        let mut state = self.lock();
        let exchanges = || self.recording.exchanges().iter().map(|(_, exchange)| exchange).enumerate();
        let is_unused = |state: &State, index: usize| state.used.get(index) == Some(&false);
        if request.is_token_request() {
            let next = exchanges()
                .find(|(index, exchange)| is_unused(&state, *index) && exchange.request.is_token_request());
            return Ok(match next {
                Some((index, exchange)) => state.replay(index, &exchange.outcome),
                None => state.next_token(),
            });
        }
        let mut redactor = Redactor::new(self.recording.redacted().iter().chain(&state.ignored));
        redactor.add_secrets_of_request(request);
        let sent = CanonicalRequest::new(&redactor.redact_request(request), &redactor);
        let mut closest = None;
        for (index, exchange) in exchanges() {
            if !is_unused(&state, index) || exchange.request.is_token_request() {
                continue;
            }
            let recorded = CanonicalRequest::new(&exchange.request, &redactor);
            if recorded == sent {
                return Ok(state.replay(index, &exchange.outcome));
            }
            let differences = recorded.differences(&sent);
            if closest.as_ref().is_none_or(|best: &Vec<String>| differences.len() < best.len()) {
                closest = Some(differences);
            }
            if !state.in_any_order {
                break;
            }
        }
        let why = closest.map_or("all recorded requests were sent".to_owned(), |why| why.join("; "));
        let problem = format!("{sent} is not in the recording: {why}");
        state.unexpected.push(problem.clone());
        Err(problem)
    }
}

impl State {
    fn replay(&mut self, index: usize, outcome: &Outcome) -> Outcome {
        if let Some(used) = self.used.get_mut(index) {
            *used = true;
        }
        outcome.clone()
    }

    /// A token beyond the recorded ones.
    fn next_token(&mut self) -> Outcome {
        self.tokens = self.tokens.saturating_add(1);
        let body = token_response(&format!("replayed-token-{}", self.tokens)).to_string();
        Outcome::Response(RecordedResponse {
            status: 200,
            headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            body: Some(RecordedBody::Text(body)),
            incomplete: None,
        })
    }
}

#[async_trait::async_trait]
impl Transport for Replay {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let request = ReceivedRequest::read(request, usize::MAX).await?;
        let invalid = |why: String| TransportError::new(TransportErrorKind::Request, true, why).permanent();
        match self.outcome(&request).map_err(invalid)? {
            Outcome::Response(response) => response.to_response().map_err(invalid),
            Outcome::Error(error) => Err(error.to_error().unwrap_or_else(invalid)),
            Outcome::Cancelled => std::future::pending().await,
        }
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let used = self.lock().used.iter().filter(|used| **used).count();
        f.debug_struct("Replay")
            .field("recording", &self.recording)
            .field("replayed", &used)
            .finish_non_exhaustive()
    }
}
