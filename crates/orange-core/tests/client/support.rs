//! Shared test support: a scripted transport and a small API.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use http::{HeaderMap, Method, StatusCode};
use orange_core::operation::{
    Api, ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
};
use orange_core::pagination::Page;
use orange_core::query::Query;
use orange_core::retry::RetryPolicy;
use orange_core::time::Random;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::upload::{FilePart, Multipart};
use orange_core::{Client, ClientBuilder, Credentials, Result, Service};

/// The scripted reaction to one request.
pub(crate) enum Step {
    /// Status, headers and body.
    Response(u16, &'static [(&'static str, &'static str)], Body),
    /// The connection is refused: nothing was sent.
    Refuse,
    /// The connection breaks before a response: the outcome is unknown.
    Break,
    /// There is no response.
    Hang,
}

pub(crate) fn respond(status: u16, body: impl Into<Body>) -> Step {
    Step::Response(status, &[], body.into())
}

/// A request as the transport received it.
#[derive(Clone, Debug)]
pub(crate) struct RecordedRequest {
    pub(crate) uri: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Issues `token-1`, `token-2`, … and responds to all other requests from the script.
#[derive(Clone, Default)]
pub(crate) struct ScriptedTransport {
    steps: Arc<Mutex<VecDeque<Step>>>,
    requests: Arc<Mutex<Vec<RecordedRequest>>>,
    tokens: Arc<Mutex<u32>>,
}

impl std::fmt::Debug for ScriptedTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ScriptedTransport")
    }
}

impl ScriptedTransport {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: Arc::new(Mutex::new(steps.into_iter().collect())), ..Self::default() }
    }

    /// All requests except token requests.
    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn token_calls(&self) -> u32 {
        *self.tokens.lock().unwrap()
    }
}

#[async_trait::async_trait]
impl Transport for ScriptedTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        if head.uri.path().ends_with("/token") {
            let number = {
                let mut tokens = self.tokens.lock().unwrap();
                *tokens += 1;
                *tokens
            };
            let text =
                format!(r#"{{"token_type":"Bearer","access_token":"token-{number}","expires_in":3600}}"#);
            return Ok(http::Response::new(text.into()));
        }
        self.requests.lock().unwrap().push(RecordedRequest {
            uri: head.uri.to_string(),
            headers: head.headers,
            body: body.as_bytes().unwrap_or_default().to_vec(),
        });
        let step = self.steps.lock().unwrap().pop_front();
        match step {
            Some(Step::Response(status, headers, body)) => {
                let mut response = http::Response::new(body);
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                for (name, value) in headers {
                    response.headers_mut().append(*name, value.parse().unwrap());
                }
                Ok(response)
            }
            Some(Step::Refuse) => Err(TransportError::new(TransportErrorKind::Connect, true, "refused")),
            Some(Step::Break) => Err(TransportError::new(TransportErrorKind::Protocol, false, "reset")),
            Some(Step::Hang) => std::future::pending().await,
            None => panic!("a request that the script does not expect"),
        }
    }
}

/// A client builder with credentials and `transport`, without retries.
pub(crate) fn client_builder(transport: &(impl Transport + Clone)) -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::new("client-id", "client-secret-0123").unwrap())
        .transport(transport.clone())
        .retry(RetryPolicy::none())
}

/// The service of [`API`] with `transport`, without retries.
pub(crate) fn service_over(transport: &(impl Transport + Clone)) -> Service {
    client_builder(transport).build().unwrap().service(&API)
}

/// The response with a token if `request` is a token request.
pub(crate) fn token_response(request: &http::Request<Body>) -> Option<http::Response<Body>> {
    let body = r#"{"token_type":"Bearer","access_token":"token-1","expires_in":3600}"#;
    request.uri().path().ends_with("/token").then(|| http::Response::new(body.into()))
}

/// Returns 0.5 for every fraction: half of each backoff.
#[derive(Debug)]
pub(crate) struct FixedRandom;

impl Random for FixedRandom {
    fn fraction(&self) -> f64 {
        0.5
    }
}

pub(crate) static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };
pub(crate) static KEYED_API: Api =
    Api { name: "keyed", base_path: "/keyed/v1", needs_api_key: true, ..Api::DEFAULT };

static GET_THING: OperationInfo =
    OperationInfo { api: &API, id: "getThing", path: "/{id}", ..OperationInfo::DEFAULT };
static GET_KEYED: OperationInfo = OperationInfo {
    api: &KEYED_API,
    id: "getKeyed",
    path: "/{id}",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};
static PATCH_THING: OperationInfo = OperationInfo {
    api: &API,
    id: "patchThing",
    method: Method::PATCH,
    path: "/{id}",
    ..OperationInfo::DEFAULT
};
static CREATE_THING: OperationInfo =
    OperationInfo { api: &API, id: "createThing", method: Method::POST, ..OperationInfo::DEFAULT };
static UPLOAD: OperationInfo =
    OperationInfo { api: &API, id: "upload", method: Method::POST, path: "/files", ..OperationInfo::DEFAULT };
static LIST_THINGS: OperationInfo = OperationInfo { api: &API, id: "listThings", ..OperationInfo::DEFAULT };

/// Gets one JSON value.
pub(crate) struct GetThing(pub(crate) &'static str);

impl Operation for GetThing {
    type Output = serde_json::Value;

    fn info(&self) -> &'static OperationInfo {
        &GET_THING
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&GET_THING).path_parameter("id", self.0)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.json()
    }
}

/// Gets one JSON value from an API that requires a key, on an inferred path.
pub(crate) struct GetKeyed;

impl Operation for GetKeyed {
    type Output = serde_json::Value;

    fn info(&self) -> &'static OperationInfo {
        &GET_KEYED
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&GET_KEYED).path_parameter("id", "1")
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.json()
    }
}

/// Sends a body, as a stream if `streamed`.
pub(crate) struct CreateThing {
    pub(crate) streamed: bool,
}

impl Operation for CreateThing {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &CREATE_THING
    }

    fn request(&self) -> Result<ApiRequest> {
        let body = match self.streamed {
            true => Body::stream(futures_util::stream::iter([Ok("{}".into())])),
            false => Body::from("{}"),
        };
        ApiRequest::new(&CREATE_THING).body("application/json", body)
    }

    fn decode(&self, response: ApiResponse) -> Result<()> {
        response.empty()
    }
}

/// Changes a thing, with the header `If-Match` if `if_match`.
pub(crate) struct PatchThing {
    pub(crate) if_match: bool,
}

impl Operation for PatchThing {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &PATCH_THING
    }

    fn request(&self) -> Result<ApiRequest> {
        let request =
            ApiRequest::new(&PATCH_THING).path_parameter("id", "1")?.body("application/json", "{}")?;
        if self.if_match { request.header("if-match", "\"1\"") } else { Ok(request) }
    }

    fn decode(&self, response: ApiResponse) -> Result<()> {
        response.empty()
    }
}

/// Sends a file as a part of a form.
pub(crate) struct Upload(pub(crate) FilePart);

impl Operation for Upload {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &UPLOAD
    }

    fn request(&self) -> Result<ApiRequest> {
        Multipart::default().file("file", &Some(self.0.clone())).send(ApiRequest::new(&UPLOAD))
    }

    fn decode(&self, response: ApiResponse) -> Result<()> {
        response.empty()
    }
}

/// Lists numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListThings(pub(crate) Query);

impl Operation for ListThings {
    type Output = Page<u64>;

    fn info(&self) -> &'static OperationInfo {
        &LIST_THINGS
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&LIST_THINGS).query(&self.0)
    }

    fn decode(&self, response: ApiResponse) -> Result<Page<u64>> {
        response.page()
    }
}

impl ListOperation for ListThings {
    type Item = u64;

    fn query(&self) -> &Query {
        &self.0
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.0
    }
}
