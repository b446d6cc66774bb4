//! The in-memory transport: passes requests to the router.

use async_trait::async_trait;
use axum::body::Body as AxumBody;
use futures_util::TryStreamExt as _;
use http::header::{CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use http::{HeaderValue, Request, Response};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use tower::ServiceExt as _;

use crate::faults::{self, WireFault};
use crate::sandbox::Sandbox;

/// A request in memory always reaches the sandbox.
const NEVER_SENT: bool = false;

#[async_trait]
impl Transport for Sandbox {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let method = request.method().clone();
        let request = with_connection_headers(request);
        let Ok(mut response) = self.router.clone().oneshot(request).await;
        if let Some(WireFault(fault)) = response.extensions_mut().remove() {
            let steps = faults::steps(response, &fault, &method).await;
            return faults::replay(steps, self.clock().clone(), method).await;
        }
        Ok(response.map(|body| {
            Body::stream(
                body.into_data_stream()
                    .map_err(|error| TransportError::new(TransportErrorKind::Body, NEVER_SENT, error)),
            )
        }))
    }
}

/// Adds the headers that an HTTP connection would add: host and body length.
fn with_connection_headers(request: Request<Body>) -> Request<AxumBody> {
    let (mut parts, body) = request.into_parts();
    if let Some(host) = parts.uri.authority().and_then(|host| HeaderValue::try_from(host.as_str()).ok()) {
        parts.headers.entry(HOST).or_insert(host);
    }
    let has_body = !parts.method.is_safe();
    match body.as_bytes().map(<[u8]>::len) {
        Some(length) if has_body => drop(parts.headers.insert(CONTENT_LENGTH, length.into())),
        None => drop(parts.headers.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"))),
        Some(_) => {}
    }
    Request::from_parts(parts, AxumBody::from_stream(body))
}
