//! HTTP transport.
//!
//! A [`Transport`] sends a complete [`http::Request`] and returns the head of the response with a streaming body.
//! Retries, redirects and credentials belong to the layers above. [`ReqwestTransport`] (feature `reqwest`) uses the
//! network; the sandbox implements the trait without sockets.

mod body;
mod keep_alive;
mod log;
mod no_response;
#[cfg(feature = "reqwest")]
mod reqwest;

pub use self::body::Body;
pub(crate) use self::body::StallTimeout;
pub use self::keep_alive::KeepAlive;
pub(crate) use self::log::LoggedRequest;
pub use self::no_response::NoResponse;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};

pub use crate::error::{TransportError, TransportErrorKind};

use std::fmt;

/// Sends one request and returns the head of its response.
///
/// ```
/// use orange_core::transport::{Body, Transport, TransportError};
///
/// /// Responds 204 to every request.
/// #[derive(Debug)]
/// struct NoContent;
///
/// #[async_trait::async_trait]
/// impl Transport for NoContent {
///     async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
///         let mut response = http::Response::new(Body::empty());
///         *response.status_mut() = http::StatusCode::NO_CONTENT;
///         Ok(response)
///     }
/// }
/// ```
#[async_trait::async_trait]
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends `request` and returns when the head of the response has arrived.
    ///
    /// The client drops the future when a timeout passes. If no byte of a response has arrived, it first reports that
    /// to the [`NoResponse`] in the extensions of the request: a transport with a connection pool should not reuse
    /// that connection.
    ///
    /// # Errors
    /// Returns a [`TransportError`] that tells whether the request may have reached the server.
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError>;
}
