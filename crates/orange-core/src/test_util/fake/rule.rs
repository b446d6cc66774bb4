//! [`RuleBuilder`]: a rule by method, path and further conditions.

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde::Serialize;

use super::matcher::{Condition, RequestMatcher};
use super::response::FakeResponse;
use super::transport::{FakeTransport, Responder, Rule};
use crate::test_util::received_request::ReceivedRequest;

impl FakeTransport {
    /// Begins a rule for requests with this method and path, from the root of the host.
    ///
    /// The path is percent-encoded as sent and may have parameters such as `{id}`, each for one segment. Without
    /// further conditions, query, headers and body may have any value.
    ///
    /// ```
    /// use orange_core::operation::Method;
    /// use orange_core::test_util::FakeTransport;
    /// use serde_json::json;
    ///
    /// let client = FakeTransport::new()
    ///     .on(Method::GET, "/incident/b2b/v1/incidents/1")
    ///     .respond_json(json!({ "id": "1", "status": "VALIDATED" }))
    ///     .client()?;
    /// # let _ = client;
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn on(&self, method: Method, path: impl Into<String>) -> RuleBuilder {
        RuleBuilder::new(self.clone(), RequestMatcher::new(method, path.into()))
    }
}

/// Builder of a rule. A method that begins with `respond` adds the rule to its [`FakeTransport`].
///
/// ```
/// use orange_core::operation::Method;
/// use orange_core::test_util::{FakeResponse, FakeTransport};
/// use serde_json::json;
///
/// let fake = FakeTransport::new();
/// fake.on(Method::POST, "/incident/b2b/v1/incidents")
///     .header("content-type", "application/json")
///     .body_json(json!({ "description": "No traffic." }))
///     .times(1)
///     .respond(FakeResponse::new(201).json(json!({ "id": "1" })));
/// ```
#[must_use = "a rule is added by a method that begins with `respond`"]
pub struct RuleBuilder {
    pub(super) fake: FakeTransport,
    pub(super) matcher: RequestMatcher,
    times: Option<usize>,
    /// First invalid part.
    problem: Option<String>,
}

impl RuleBuilder {
    pub(super) fn new(fake: FakeTransport, matcher: RequestMatcher) -> Self {
        Self { fake, matcher, times: None, problem: None }
    }

    /// Requires a query parameter with this value, decoded.
    pub fn query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(Condition::Query { name: name.into(), value: value.into() })
    }

    /// Requires a header with this value.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(Condition::Header { name: name.into(), value: value.into() })
    }

    /// Requires a JSON body that equals `value`. Order of properties and white space may differ.
    pub fn body_json(self, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self.with(Condition::Json(value)),
            Err(error) => self.with_problem(format!("the JSON body cannot be serialized: {error}")),
        }
    }

    /// Requires exactly these bytes as the body.
    pub fn body(self, bytes: impl Into<Bytes>) -> Self {
        self.with(Condition::Body(bytes.into()))
    }

    /// Requires that `predicate` holds. Error messages show `description`.
    pub fn matching(
        self,
        description: impl Into<String>,
        predicate: impl Fn(&ReceivedRequest) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.with(Condition::Predicate { description: description.into(), holds: Arc::new(predicate) })
    }

    /// Requires exactly this number of requests. After them, later rules are tried.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Adds the rule with one response for all requests.
    pub fn respond(self, response: FakeResponse) -> FakeTransport {
        self.respond_each([response])
    }

    /// Adds the rule with one response for each request. The last one repeats.
    pub fn respond_each(self, responses: impl IntoIterator<Item = FakeResponse>) -> FakeTransport {
        self.add(Responder::Sequence(responses.into_iter().collect()))
    }

    /// Adds the rule with a function that computes each response. It must not use the fake.
    pub fn respond_with(
        self,
        respond: impl Fn(&ReceivedRequest) -> FakeResponse + Send + Sync + 'static,
    ) -> FakeTransport {
        self.add(Responder::Function(Arc::new(respond)))
    }

    /// Adds the rule with a 200 and this JSON body.
    pub fn respond_json(self, value: impl Serialize) -> FakeTransport {
        self.respond(FakeResponse::new(200).json(value))
    }

    /// Adds the rule with this status and no body.
    pub fn respond_status(self, status: u16) -> FakeTransport {
        self.respond(FakeResponse::new(status))
    }

    fn with(mut self, condition: Condition) -> Self {
        self.matcher.push(condition);
        self
    }

    /// Makes the rule invalid.
    pub(super) fn with_problem(mut self, problem: String) -> Self {
        self.problem.get_or_insert(problem);
        self
    }

    pub(super) fn add(self, responder: Responder) -> FakeTransport {
        let Self { fake, matcher, times, problem } = self;
        if let Some(problem) = problem {
            fake.add_invalid(format!("{matcher}: {problem}"));
        }
        fake.add(Rule { matcher, responder, times, matched: 0 });
        fake
    }
}
