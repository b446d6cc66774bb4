//! A transport without a network: issues tokens, and answers the rest with a function.

use std::fmt;
use std::sync::Arc;

use futures_util::StreamExt as _;
use http::StatusCode;
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, ClientBuilder, Credentials, Service};

use orange_core::operation::Api;

pub(crate) static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

type Answer = Result<http::Response<Body>, TransportError>;
type Answers = dyn Fn(&http::Request<Body>) -> Option<Answer> + Send + Sync;

#[derive(Clone)]
pub(crate) struct Wire(Arc<Answers>);

impl Wire {
    /// `None` is silence.
    pub(crate) fn new(
        answer: impl Fn(&http::Request<Body>) -> Option<Answer> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(answer))
    }

    /// The same response to every request.
    pub(crate) fn responding(
        status: u16,
        headers: &'static [(&'static str, &'static str)],
        body: impl Into<bytes::Bytes>,
    ) -> Self {
        let body = body.into();
        Self::new(move |_| Some(Ok(response(status, headers, body.clone()))))
    }

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

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}

#[async_trait::async_trait]
impl Transport for Wire {
    async fn send(&self, request: http::Request<Body>) -> Answer {
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
            Some(answer) => answer,
            None => std::future::pending().await,
        }
    }
}
