//! The transport over the reqwest library.
//!
//! Clients that are built here follow no redirects (reqwest would carry `X-Api-Key` to a foreign
//! host), repeat nothing on their own, and send no `Referer`. Time limits other than the one for
//! connecting are the business of the layers above.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};

use super::{Body, Transport, TransportError, TransportErrorKind};
use crate::error::{Error, Result};

/// Sends requests over the network with reqwest.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

/// The settings of a [`ReqwestTransport`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
}

impl ReqwestTransport {
    /// Starts a transport of our own making.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder { connect_timeout: Duration::from_secs(5) }
    }

    /// Uses a client of yours: for a proxy, a client certificate, a private authority.
    ///
    /// Switch its redirects off and its retries too (`redirect::Policy::none()`,
    /// `retry::never()`). This method follows reqwest's versions, not ours.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client }
    }
}

impl ReqwestTransportBuilder {
    /// How long a connection may take to be made; 5 s unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Builds the transport. No connection is made.
    ///
    /// # Errors
    /// A TLS backend that cannot be set up; with `rustls-no-provider`, a crypto provider that the
    /// application has not installed.
    pub fn build(self) -> Result<ReqwestTransport> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.connect_timeout)
            .build()
            .map_err(|error| Error::configuration("transport", describe(&error)))?;
        Ok(ReqwestTransport { client })
    }
}

#[async_trait::async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let request = reqwest::Request::try_from(request.map(into_reqwest)).map_err(fault)?;
        let response = self.client.execute(request).await.map_err(fault)?;
        let mut answer = http::Response::new(());
        *answer.status_mut() = response.status();
        *answer.version_mut() = response.version();
        answer.headers_mut().clone_from(response.headers());
        let body = Body::stream(response.bytes_stream().map_err(fault));
        Ok(answer.map(|()| body))
    }
}

fn into_reqwest(mut body: Body) -> reqwest::Body {
    match body.take_bytes() {
        Some(bytes) => bytes.into(),
        None => reqwest::Body::wrap_stream(body.map(|chunk: Result<Bytes, TransportError>| chunk)),
    }
}

/// What went wrong, without the URL: a query may hold what is nobody's business.
fn fault(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        error if error.is_connect() => TransportErrorKind::Connect,
        error if error.is_builder() => TransportErrorKind::Request,
        error if error.is_timeout() => TransportErrorKind::Timeout,
        error if error.is_body() || error.is_decode() => TransportErrorKind::Body,
        _ => TransportErrorKind::Protocol,
    };
    let never_sent = matches!(kind, TransportErrorKind::Connect | TransportErrorKind::Request);
    TransportError::new(kind, never_sent, error.without_url())
}

/// reqwest keeps the reason in the chain of causes.
fn describe(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
