//! [`OperationRule`]: a rule by operation, with responses of its output type.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, Method};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use url::Url;

use super::matcher::{Condition, RequestMatcher};
use super::output::FakeOutput;
use super::response::FakeResponse;
use super::rule::RuleBuilder;
use super::transport::{FakeTransport, Responder};
use crate::error::{Error, Result};
use crate::operation::{ApiResponse, ListOperation, Operation, OperationInfo};
use crate::test_util::received_request::ReceivedRequest;
use crate::transport::Body;

impl FakeTransport {
    /// Begins a rule for the request of `operation`, whose responses have the type of its output.
    ///
    /// A request matches if it has the method and path of the operation and everything that the operation sets: query
    /// parameters, headers except `Accept`, and the body. The body of a form or a stream is not compared. Further
    /// query parameters and headers are allowed, such as `offset` and `limit` of a list, or the language of a handle.
    ///
    /// The path is the published one. For a handle with `with_base_path` or `with_path`, use [`on`](Self::on).
    ///
    /// ```
    /// use orange_core::operation::{Api, Method, Raw};
    /// use orange_core::test_util::FakeTransport;
    /// use serde_json::{Value, json};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// static API: Api = Api { name: "incident", base_path: "/incident/b2b/v1", ..Api::DEFAULT };
    ///
    /// // A generated operation, such as `GetIncident::new("1")`, works alike.
    /// let get = Raw::new(&API, Method::GET, "/incidents/1").returning::<Value>();
    /// let fake = FakeTransport::new();
    /// fake.on_operation(&get).returns(&json!({ "id": "1" }));
    ///
    /// let service = fake.client()?.service(&API);
    /// assert_eq!(service.send(&get).await?["id"], "1");
    /// # Ok(()) }
    /// ```
    pub fn on_operation<'a, O: Operation>(&self, operation: &'a O) -> OperationRule<'a, O> {
        let rule = match request_matcher(operation) {
            Ok(matcher) => RuleBuilder::new(self.clone(), matcher),
            Err(error) => {
                let info = operation.info();
                let matcher = RequestMatcher::new(info.method.clone(), info.path.to_owned());
                RuleBuilder::new(self.clone(), matcher).with_problem(error.to_string())
            }
        };
        OperationRule { rule, operation, status: 200 }
    }
}

/// Builder of a rule for an operation. A method that begins with `returns`, `fails` or `respond` adds the rule to its
/// [`FakeTransport`].
///
/// A prepared output is decoded at once. If the operation cannot decode it, [`FakeTransport::client`] and
/// [`FakeTransport::verify`] fail.
#[must_use = "a rule is added by a method that begins with `returns`, `fails` or `respond`"]
pub struct OperationRule<'a, O> {
    rule: RuleBuilder,
    operation: &'a O,
    status: u16,
}

impl<O: Operation> OperationRule<'_, O> {
    /// Accepts any body, for an operation whose body the test does not know.
    pub fn with_any_body(mut self) -> Self {
        self.rule.matcher.accept_any_body();
        self
    }

    /// Requires exactly this number of requests. After them, later rules are tried.
    pub fn times(mut self, times: usize) -> Self {
        self.rule = self.rule.times(times);
        self
    }

    /// Sets the status of a success. Default: 200.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Adds the rule with this output: a model, a list, a number, or a value with its `ETag`.
    ///
    /// The output is serialized as its model writes it, with unknown properties. The number of a HEAD operation is
    /// sent as `X-Total-Count`, from which the operation reads it.
    pub fn returns(self, output: &O::Output) -> FakeTransport
    where
        O::Output: FakeOutput,
    {
        let response = output.response(self.status);
        let response = match (&self.operation.info().method, response.parts()) {
            (&Method::HEAD, Some((_, _, body))) => {
                let count = String::from_utf8_lossy(body).into_owned();
                FakeResponse::new(self.status).header("x-total-count", &count)
            }
            _ => response,
        };
        self.add_decodable(response)
    }

    /// Adds the rule with one page of a list, and `total` as the number of elements in the whole list.
    ///
    /// The rule matches only the offset of the operation. Use [`returns_list`](Self::returns_list) for a list of
    /// several pages.
    pub fn returns_page(mut self, items: &[O::Item], total: u64) -> FakeTransport
    where
        O: ListOperation,
        O::Item: Serialize,
    {
        let offset = self.operation.query().window_offset().unwrap_or(0);
        self.rule = self.rule.matching(format!("offset {offset}"), move |request| {
            query_number(request, "offset").unwrap_or(0) == offset
        });
        let response = page_response(self.status, items, total);
        self.add_decodable(response)
    }

    /// Adds the rule with a whole list. Each response has the elements that `offset` and `limit` of the request select,
    /// and the counts. Filters and sorting are not applied.
    pub fn returns_list(self, items: &[O::Item]) -> FakeTransport
    where
        O: ListOperation,
        O::Item: Serialize,
    {
        let all: Vec<Box<RawValue>> = match items.iter().map(to_raw_value).collect() {
            Ok(all) => all,
            Err(error) => return self.add_invalid(&error.to_string()),
        };
        let status = self.status;
        if let Some(problem) = self.decode_error(&page_response(status, &all, all.len() as u64)) {
            return self.add_invalid(&problem);
        }
        self.rule.add(Responder::Function(Arc::new(move |request| {
            let value = |name| query_number(request, name).and_then(|number| usize::try_from(number).ok());
            let from = value("offset").unwrap_or(0);
            let length = value("limit").unwrap_or(usize::MAX);
            let selected: Vec<_> = all.iter().skip(from).take(length).collect();
            page_response(status, &selected, all.len() as u64)
        })))
    }

    /// Adds the rule with the bytes of a file.
    pub fn returns_bytes(self, content_type: &str, bytes: impl Into<Bytes>) -> FakeTransport
    where
        O: Operation<Output = Bytes>,
    {
        let response = FakeResponse::new(self.status).body(content_type, bytes);
        self.rule.respond(response)
    }

    /// Adds the rule with an error status and its JSON body, such as `json!({ "code": 60 })`.
    pub fn fails(self, status: u16, body: impl Serialize) -> FakeTransport {
        self.respond(FakeResponse::new(status).json(body))
    }

    /// Adds the rule with any response, which need not be an output of the operation.
    pub fn respond(self, response: FakeResponse) -> FakeTransport {
        self.rule.respond(response)
    }

    /// Adds the rule with one response for each request. The last one repeats.
    pub fn respond_each(self, responses: impl IntoIterator<Item = FakeResponse>) -> FakeTransport {
        self.rule.respond_each(responses)
    }

    fn add_decodable(self, response: FakeResponse) -> FakeTransport {
        match self.decode_error(&response) {
            Some(problem) => self.add_invalid(&problem),
            None => self.rule.respond(response),
        }
    }

    /// The error of decoding a response.
    fn decode_error(&self, response: &FakeResponse) -> Option<String> {
        let (status, headers, body) = response.parts()?;
        let response = ApiResponse::new(self.operation.info(), status, headers.clone(), body.clone());
        let error = self.operation.decode(response).err()?;
        Some(format!("the operation cannot decode the output: {error}"))
    }

    fn add_invalid(self, problem: &str) -> FakeTransport {
        self.rule.fake.add_invalid(format!("{}: {problem}", self.operation.info().id));
        self.rule.fake
    }
}

/// The conditions of the request of an operation.
fn request_matcher<O: Operation>(operation: &O) -> Result<RequestMatcher> {
    let request = operation.request()?.into_http(&published_base(operation.info())?)?;
    let (head, body) = request.into_parts();
    let mut matcher = RequestMatcher::new(head.method, head.uri.path().to_owned());
    let query = head.uri.query().unwrap_or_default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()).into_owned() {
        matcher.push(Condition::Query { name, value });
    }
    let body = body_condition(&head.headers, &body);
    for (name, value) in &head.headers {
        // The boundary of a form differs between requests.
        let is_compared = *name != ACCEPT && (*name != CONTENT_TYPE || body.is_some());
        if let (true, Ok(value)) = (is_compared, value.to_str()) {
            matcher.push(Condition::Header { name: name.as_str().to_owned(), value: value.to_owned() });
        }
    }
    if let Some(body) = body {
        matcher.push(body);
    }
    Ok(matcher)
}

/// The condition on a body in memory; none for a form with files, whose boundary differs between requests.
fn body_condition(headers: &HeaderMap, body: &Body) -> Option<Condition> {
    let content_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let bytes = body.as_bytes().filter(|_| !content_type.starts_with("multipart/"))?;
    Some(match serde_json::from_slice(bytes) {
        Ok(json) => Condition::Json(json),
        Err(_) => Condition::Body(Bytes::copy_from_slice(bytes)),
    })
}

/// A URL with the published base path of an operation.
fn published_base(info: &'static OperationInfo) -> Result<Url> {
    let mut path = info.api.base_path.to_owned();
    if let Some(server) = &info.server {
        server.path.clone_into(&mut path);
        for variable in server.variables {
            path = path.replace(&format!("{{{}}}", variable.name), variable.default);
        }
    }
    let url = format!("https://localhost{path}");
    url.parse().map_err(|error| Error::invalid("base path", format!("{path}: {error}")).for_operation(info))
}

fn page_response<T: Serialize>(status: u16, items: &[T], total: u64) -> FakeResponse {
    FakeResponse::new(status)
        .header("x-total-count", &total.to_string())
        .header("x-result-count", &items.len().to_string())
        .json(items)
}

fn query_number(request: &ReceivedRequest, name: &str) -> Option<u64> {
    request.query_value(name)?.parse().ok()
}
