//! [`FakeTransport`]: a transport with prepared responses.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::matcher::{Mismatch, RequestMatcher};
use super::response::FakeResponse;
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::test_util::credentials::invented_credentials;
use crate::test_util::received_request::ReceivedRequest;
use crate::test_util::token::token_response;
use crate::time::{Clock, SystemClock};
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// Transport that responds by rules instead of a network. Clones share rules and requests.
///
/// Define rules with [`on`](Self::on) or [`on_operation`](Self::on_operation). A request receives the response of the first
/// rule that matches it. A request that no rule matches fails with an error that names the closest rules, and fails
/// [`verify`](Self::verify).
///
/// A request for an access token that no rule matches receives a token.
///
/// ```
/// use orange_core::operation::{Api, Method, Raw};
/// use orange_core::test_util::{FakeResponse, FakeTransport};
/// use serde_json::{Value, json};
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> orange_core::Result<()> {
/// static API: Api = Api { name: "incident", base_path: "/incident/b2b/v1", ..Api::DEFAULT };
///
/// let fake = FakeTransport::new();
/// fake.on(Method::GET, "/incident/b2b/v1/incidents/{id}").respond_each([
///     FakeResponse::new(429).header("retry-after", "1"),
///     FakeResponse::new(200).json(json!({ "id": "1" })),
/// ]);
///
/// let service = fake.client()?.service(&API);
/// let read = service.raw(Method::GET, "/incidents/1").returning::<Value>();
/// assert_eq!(service.send(&read).await?["id"], "1");
/// assert_eq!(fake.requests().len(), 2, "the client repeated the request");
/// fake.verify();
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct FakeTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    requests: Vec<ReceivedRequest>,
    token_requests: Vec<ReceivedRequest>,
    /// Descriptions of the requests that no rule matched.
    unexpected: Vec<String>,
    /// Invalid rules.
    invalid: Vec<String>,
    without_tokens: bool,
    clock: Option<Arc<dyn Clock>>,
}

/// Conditions and responses.
pub(super) struct Rule {
    pub(super) matcher: RequestMatcher,
    pub(super) responder: Responder,
    /// Exact number of requests.
    pub(super) times: Option<usize>,
    /// Number of requests so far.
    pub(super) matched: usize,
}

/// Source of the responses of a rule.
pub(super) enum Responder {
    /// One response for each request; the last one repeats.
    Sequence(Vec<FakeResponse>),
    Function(Arc<dyn Fn(&ReceivedRequest) -> FakeResponse + Send + Sync>),
}

impl FakeTransport {
    /// Creates a transport without rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the clock of [delays](FakeResponse::delay) and of the clients that this fake creates. Default:
    /// [`SystemClock`], which follows tokio's paused time.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock) -> Self {
        self.lock().clock = Some(Arc::new(clock));
        self
    }

    /// Responds to requests for access tokens by rules only, for tests of authentication.
    #[must_use]
    pub fn without_automatic_tokens(self) -> Self {
        self.lock().without_tokens = true;
        self
    }

    /// Creates a client on this transport, with invented credentials and default settings.
    ///
    /// # Errors
    /// Returns an error if a rule is invalid.
    pub fn client(&self) -> Result<Client> {
        self.client_builder()?.build()
    }

    /// Creates the builder of a client on this transport, with invented credentials, to change further settings.
    ///
    /// # Errors
    /// Returns an error if a rule is invalid.
    pub fn client_builder(&self) -> Result<ClientBuilder> {
        let state = self.lock();
        if let Some(problem) = state.invalid.first() {
            return Err(Error::configuration("FakeTransport", problem.clone()));
        }
        let builder = Client::builder().credentials(invented_credentials()?).transport(self.clone());
        Ok(match &state.clock {
            Some(clock) => builder.clock(Arc::clone(clock)),
            None => builder,
        })
    }

    /// Returns the requests in order, without requests for access tokens.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.lock().requests.clone()
    }

    /// Returns the requests for access tokens in order.
    pub fn token_requests(&self) -> Vec<ReceivedRequest> {
        self.lock().token_requests.clone()
    }

    /// Returns the reasons for which [`verify`](Self::verify) fails; empty if there are none.
    pub fn problems(&self) -> Vec<String> {
        let state = self.lock();
        let missed = state.rules.iter().filter_map(|rule| {
            let times = rule.times.filter(|times| *times != rule.matched)?;
            Some(format!("{}: expected {times} requests, received {}", rule.matcher, rule.matched))
        });
        state.invalid.iter().chain(&state.unexpected).cloned().chain(missed).collect()
    }

    /// Verifies that a rule matched each request, and that each rule with
    /// [`times`](super::RuleBuilder::times) had that number of requests.
    ///
    /// # Panics
    /// Panics with the list of [problems](Self::problems) if there are any.
    #[track_caller]
    pub fn verify(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "the requests differ from the rules:\n  {}", problems.join("\n  "));
    }

    /// Returns a guard that calls [`verify`](Self::verify) when it is dropped, unless the test has failed already.
    ///
    /// ```
    /// use orange_core::operation::Method;
    /// use orange_core::test_util::FakeTransport;
    ///
    /// let fake = FakeTransport::new();
    /// let _verified = fake.verify_on_drop();
    /// fake.on(Method::GET, "/incident/b2b/v1/incidents").respond_status(503);
    /// ```
    pub fn verify_on_drop(&self) -> VerifyOnDrop {
        VerifyOnDrop(self.clone())
    }

    /// Adds a rule after the others.
    pub(super) fn add(&self, rule: Rule) {
        let mut state = self.lock();
        let problem = match &rule.responder {
            Responder::Sequence(responses) if responses.is_empty() => Some("a rule needs a response"),
            Responder::Sequence(responses) => responses.iter().find_map(FakeResponse::problem),
            Responder::Function(_) => None,
        };
        if let Some(problem) = problem.map(|problem| format!("{}: {problem}", rule.matcher)) {
            state.invalid.push(problem);
        }
        state.rules.push(rule);
    }

    /// Reports an invalid rule.
    pub(super) fn add_invalid(&self, problem: String) {
        self.lock().invalid.push(problem);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn respond(&mut self, request: &ReceivedRequest) -> Result<FakeResponse, TransportError> {
        let is_token_request = request.is_token_request();
        let log = if is_token_request { &mut self.token_requests } else { &mut self.requests };
        log.push(request.clone());
        let number = log.len();
        if let Some(response) = self.rules.iter_mut().find_map(|rule| rule.respond(request)) {
            return Ok(response);
        }
        if is_token_request && !self.without_tokens {
            return Ok(FakeResponse::new(200).json(token_response(&format!("fake-token-{number}"))));
        }
        let message = self.describe_unexpected(request);
        self.unexpected.push(message.clone());
        Err(TransportError::new(TransportErrorKind::Request, true, message).permanent())
    }

    fn describe_unexpected(&self, request: &ReceivedRequest) -> String {
        let mut closest = Vec::new();
        for rule in &self.rules {
            let matcher = &rule.matcher;
            match matcher.check(request) {
                Ok(()) => closest.push(format!("{matcher} (it had its {} requests)", rule.matched)),
                Err(Mismatch::Condition(why)) => closest.push(format!("{matcher} ({why})")),
                Err(Mismatch::OtherTarget) => {}
            }
        }
        let (name, list) = match closest.is_empty() {
            false => ("closest", closest.join(", ")),
            true if self.rules.is_empty() => ("rules", "none".to_owned()),
            true => {
                let all: Vec<_> = self.rules.iter().map(|rule| rule.matcher.to_string()).collect();
                ("rules", all.join(", "))
            }
        };
        format!(
            "no rule of the FakeTransport matches {} {}; {name}: {list}",
            request.method(),
            request.target()
        )
    }
}

impl Rule {
    /// Returns the response if the rule matches and is not used up.
    fn respond(&mut self, request: &ReceivedRequest) -> Option<FakeResponse> {
        if self.times.is_some_and(|times| self.matched >= times) || self.matcher.check(request).is_err() {
            return None;
        }
        let response = match &self.responder {
            Responder::Sequence(responses) => responses.get(self.matched).or(responses.last())?.clone(),
            Responder::Function(respond) => respond(request),
        };
        self.matched = self.matched.saturating_add(1);
        Some(response)
    }
}

#[async_trait::async_trait]
impl Transport for FakeTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let request = ReceivedRequest::read(request, usize::MAX).await?;
        let (response, clock) = {
            let mut state = self.lock();
            (state.respond(&request)?, state.clock.clone())
        };
        response.send(clock.as_deref().unwrap_or(&SystemClock)).await
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        let rules: Vec<_> = state.rules.iter().map(|rule| rule.matcher.to_string()).collect();
        f.debug_struct("FakeTransport")
            .field("rules", &rules)
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}

/// Guard that verifies a [`FakeTransport`] when it is dropped. Created by [`FakeTransport::verify_on_drop`].
#[must_use = "the rules are verified when the guard is dropped"]
#[derive(Debug)]
pub struct VerifyOnDrop(FakeTransport);

impl Drop for VerifyOnDrop {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.0.verify();
        }
    }
}
