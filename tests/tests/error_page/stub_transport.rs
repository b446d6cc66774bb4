//! A transport without a network: issues tokens, and calls a function for all other requests.

use std::fmt;
use std::sync::Arc;

use futures_util::StreamExt as _;
use http::StatusCode;
use orange_core::operation::Api;
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, ClientBuilder, Credentials, Service};

pub(crate) static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

type SendResult = Result<http::Response<Body>, TransportError>;

/// Returns the result for a request; `None` if there is no response.
type Responder = dyn Fn(&http::Request<Body>) -> Option<SendResult> + Send + Sync;

#[derive(Clone)]
pub(crate) struct StubTransport(Arc<Responder>);

impl StubTransport {
    /// Calls `responder` for each request, with its body read. `None` means that there is no response.
    pub(crate) fn new(
        responder: impl Fn(&http::Request<Body>) -> Option<SendResult> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(responder))
    }

    /// Responds to every request alike.
    pub(crate) fn responding(
        status: u16,
        headers: &'static [(&'static str, &'static str)],
        body: impl Into<bytes::Bytes>,
    ) -> Self {
        let body = body.into();
        Self::new(move |_| Some(Ok(response(status, headers, body.clone()))))
    }

    /// Fails every request alike.
    pub(crate) fn failing(kind: TransportErrorKind, never_sent: bool, reason: &'static str) -> Self {
        Self::new(move |_| Some(Err(TransportError::new(kind, never_sent, reason))))
    }

    /// A client with credentials and without retries.
    pub(crate) fn client(&self) -> ClientBuilder {
        let credentials = Credentials::new("client-id", "client-secret-0123").unwrap();
        Client::builder().credentials(credentials).transport(self.clone()).retry(RetryPolicy::none())
    }

    pub(crate) fn service(&self) -> Service {
        self.client().build().unwrap().service(&API)
    }
}

pub(crate) fn response(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: impl Into<Body>,
) -> http::Response<Body> {
    let mut response = http::Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    response
}

impl fmt::Debug for StubTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StubTransport")
    }
}

#[async_trait::async_trait]
impl Transport for StubTransport {
    async fn send(&self, request: http::Request<Body>) -> SendResult {
        if request.uri().path() == "/oauth/v3/token" {
            let token = r#"{"token_type":"Bearer","access_token":"token-1","expires_in":3600}"#;
            return Ok(response(200, &[], token));
        }
        let (head, mut body) = request.into_parts();
        if body.as_bytes().is_none() {
            while let Some(chunk) = body.next().await {
                chunk?;
            }
        }
        match (self.0)(&http::Request::from_parts(head, body)) {
            Some(result) => result,
            None => std::future::pending().await,
        }
    }
}
