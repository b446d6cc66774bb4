//! Shared helpers: requests, responses, a client with a token.

use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use http::{HeaderMap, Method, Request, StatusCode};
use orange_core::transport::{Body, Transport as _};
use orange_sandbox::{Sandbox, SandboxBuilder, SandboxClock};
use serde_json::{Value, json};

/// A response with its complete body.
#[derive(Debug)]
pub(crate) struct TestResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
}

impl TestResponse {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|error| panic!("{error} in {:?}", String::from_utf8_lossy(&self.bytes)))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("plain text"))
    }

    /// Returns the status and Orange's error code.
    pub(crate) fn error_code(&self) -> (u16, i64) {
        (self.status.as_u16(), self.json()["code"].as_i64().unwrap_or(-1))
    }

    pub(crate) fn description(&self) -> String {
        self.json()["description"].as_str().unwrap_or_default().to_owned()
    }
}

/// Sends a request in memory.
pub(crate) async fn send(sandbox: &Sandbox, request: Request<Body>) -> TestResponse {
    let (head, body) = sandbox.send(request).await.expect("a response").into_parts();
    let chunks: Vec<Bytes> = body.try_collect().await.expect("a complete body");
    TestResponse { status: head.status, headers: head.headers, bytes: chunks.concat().into() }
}

/// Returns a builder with a frozen clock.
pub(crate) fn builder_with_frozen_clock() -> SandboxBuilder {
    Sandbox::builder().clock(SandboxClock::frozen())
}

/// Returns a builder with a frozen clock and tokens that outlast the tests.
pub(crate) fn builder_with_long_lived_tokens() -> SandboxBuilder {
    builder_with_frozen_clock().token_lifetime(Duration::from_secs(365 * 86_400))
}

/// Returns the `Authorization` header with the credentials of a sandbox.
pub(crate) fn basic_authorization(sandbox: &Sandbox) -> String {
    use base64::Engine as _;
    let credentials = sandbox.credentials();
    let pair = format!("{}:{}", credentials.client_id(), credentials.client_secret());
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
}

/// A client with a token that sends valid requests.
#[derive(Clone, Debug)]
pub(crate) struct TestClient {
    pub(crate) sandbox: Sandbox,
    pub(crate) token: String,
}

impl TestClient {
    pub(crate) async fn new(sandbox: &Sandbox) -> Self {
        let request = Request::post("http://localhost/oauth/v3/token")
            .header("authorization", basic_authorization(sandbox))
            .header("accept", "application/json")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from("grant_type=client_credentials"))
            .expect("a request");
        let response = send(sandbox, request).await;
        let token = response.json()["access_token"].as_str().expect("a token").to_owned();
        Self { sandbox: sandbox.clone(), token }
    }

    pub(crate) fn request(&self, method: Method, target: &str) -> http::request::Builder {
        Request::builder()
            .method(method)
            .uri(format!("http://localhost{target}"))
            .header("authorization", format!("Bearer {}", self.token))
            .header("accept", "application/json")
    }

    pub(crate) async fn get(&self, target: &str) -> TestResponse {
        self.call(self.request(Method::GET, target), Body::empty()).await
    }

    pub(crate) async fn head(&self, target: &str) -> TestResponse {
        self.call(self.request(Method::HEAD, target), Body::empty()).await
    }

    pub(crate) async fn call(&self, request: http::request::Builder, body: Body) -> TestResponse {
        send(&self.sandbox, request.body(body).expect("a request")).await
    }

    pub(crate) async fn post(&self, target: &str, body: &Value) -> TestResponse {
        let request = self.request(Method::POST, target).header("content-type", "application/json");
        self.call(request, Body::from(body.to_string())).await
    }

    /// Sends PUT or PATCH with the current version of a ticket.
    pub(crate) async fn write(&self, method: Method, id: &str, body: &Value) -> TestResponse {
        let version = self.sandbox.ticket(id).expect("the ticket")["@version"].as_str().map(str::to_owned);
        let request = self
            .request(method, &format!("/anomalie-adresse/{id}"))
            .header("content-type", "application/json")
            .header("if-match", version.expect("a version"));
        self.call(request, Body::from(body.to_string())).await
    }

    pub(crate) async fn patch(&self, id: &str, body: &Value) -> TestResponse {
        self.write(Method::PATCH, id, body).await
    }

    /// Creates a ticket and returns its id.
    pub(crate) async fn create_ticket(&self) -> String {
        let response = self.post("/anomalie-adresse", &modification()).await;
        assert_eq!(response.status, StatusCode::CREATED, "{response:?}");
        response.json()["id"].as_str().expect("an id").to_owned()
    }

    /// Uploads a file to a ticket and returns its id.
    pub(crate) async fn upload(&self, ticket: &str) -> String {
        let form = "--b\r\nContent-Disposition: form-data; name=\"attachment\"\r\n\
                    Content-Type: application/json\r\n\r\n{\"name\":\"a.csv\"}\r\n\
                    --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
                    Content-Type: text/csv\r\n\r\na;b\r\n--b--\r\n";
        let request = self.request(Method::POST, &format!("/anomalie-adresse/{ticket}/attachment"));
        let request = request.header("content-type", "multipart/form-data; boundary=b");
        let response = self.call(request, Body::from(form)).await;
        assert_eq!(response.status, StatusCode::CREATED, "{response:?}");
        response.json()["id"].as_str().expect("an id").to_owned()
    }
}

/// Returns a minimal ticket for a correction of one building.
pub(crate) fn modification() -> Value {
    json!({
        "@type": "AnomalieAdresse.modification",
        "code_oi": "ARTD",
        "code_oc": "FTEL",
        "relatedEntity": [{ "id": "IMB/09001/X/000E" }],
        "issues": { "building.address.city": { "value": "FOIX" } },
    })
}

/// Returns a minimal ticket for a missing building.
pub(crate) fn creation() -> Value {
    json!({
        "@type": "AnomalieAdresse.creation",
        "code_oi": "ARTD",
        "code_oc": "FTEL",
        "building": {
            "address": { "code_insee": "09122", "code_rivoli": "0420", "streetNr": "4" },
            "geographicLocation": [{ "x": 42.96, "y": 1.6, "type": "WGS84" }],
            "newConstruction": false,
            "type": "IMMEUBLE",
        },
    })
}
