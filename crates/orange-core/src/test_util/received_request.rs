//! [`ReceivedRequest`]: a request of the client.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, Method, Uri};
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use super::token::is_token_request;
use crate::error::{Error, Result};
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Shown in place of a secret.
pub(super) const MASK: &str = "[redacted]";

/// Request that a [`FakeTransport`](super::FakeTransport) or [`Replay`](super::Replay) received.
///
/// [`header`](Self::header) and `Debug` mask credentials; [`expose_headers`](Self::expose_headers) returns them.
#[derive(Clone)]
pub struct ReceivedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl ReceivedRequest {
    /// Reads a request with its body, of at most `max` bytes.
    pub(super) async fn read(request: http::Request<Body>, max: usize) -> Result<Self, TransportError> {
        let (head, body) = request.into_parts();
        let body = read_body(body, max).await?;
        Ok(Self { method: head.method, uri: head.uri, headers: head.headers, body })
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the URL.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the path, percent-encoded as sent.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Returns the query parameters in order, decoded.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.uri.query().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    /// Returns the first value of a query parameter, decoded.
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.query().into_iter().find_map(|(sent, value)| (sent == name).then_some(value))
    }

    /// Returns the first value of a header. A header with credentials has the value `[redacted]`.
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        let is_secret = value.is_sensitive() || name.parse().is_ok_and(|name| is_credential(&name));
        if is_secret { Some(MASK) } else { value.to_str().ok() }
    }

    /// Returns all headers, **with the credentials** as sent.
    pub fn expose_headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body; empty if there was none.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Decodes the body as JSON.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON of a `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body).map_err(|error| Error::invalid("body", error.to_string()))
    }

    /// Whether this is a request for an access token.
    pub(super) fn is_token_request(&self) -> bool {
        let content_type = self.header("content-type").unwrap_or_default();
        is_token_request(self.method.as_str(), content_type, &self.body)
    }

    /// Path and query.
    pub(super) fn target(&self) -> &str {
        self.uri.path_and_query().map_or("/", |target| target.as_str())
    }
}

impl fmt::Debug for ReceivedRequest {
    /// Masks credentials, and shows the length of the body only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.headers.keys().map(HeaderName::as_str);
        let headers: BTreeMap<_, _> = names.map(|name| (name, self.header(name))).collect();
        f.debug_struct("ReceivedRequest")
            .field("method", &self.method)
            .field("target", &self.target())
            .field("headers", &headers)
            .field("body_length", &self.body.len())
            .finish()
    }
}

/// Whether a header carries credentials.
fn is_credential(name: &HeaderName) -> bool {
    [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE].contains(name) || name == "x-api-key"
}

/// Reads a whole body of at most `max` bytes.
async fn read_body(mut body: Body, max: usize) -> Result<Bytes, TransportError> {
    let bytes = body.read_start(max.saturating_add(1)).await?;
    if bytes.len() > max {
        let message = format!("the request body exceeds {max} bytes");
        return Err(TransportError::new(TransportErrorKind::Request, true, message).permanent());
    }
    Ok(bytes.into())
}
