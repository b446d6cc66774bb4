//! The seam to the wire.
//!
//! A [`Transport`] takes a complete [`http::Request`] and gives back the head of the answer with a
//! body that streams. It does not retry, follow redirects, add credentials or know an API: all that
//! happens above it, in one place. Implementations here: [`ReqwestTransport`] (feature `reqwest`).
//! The sandbox implements it with no socket at all.

mod body;
mod keep_alive;
mod no_response;
#[cfg(feature = "reqwest")]
mod reqwest;

pub use self::body::Body;
pub use self::keep_alive::KeepAlive;
pub use self::no_response::NoResponse;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};

pub use crate::error::{TransportError, TransportErrorKind};

use std::fmt;

/// Sends one request and returns the head of its answer.
///
/// ```
/// use orange_core::transport::{Body, Transport, TransportError};
///
/// /// Answers 204 to everything.
/// #[derive(Debug)]
/// struct Nothing;
///
/// #[async_trait::async_trait]
/// impl Transport for Nothing {
///     async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
///         let mut answer = http::Response::new(Body::empty());
///         *answer.status_mut() = http::StatusCode::NO_CONTENT;
///         Ok(answer)
///     }
/// }
/// ```
#[async_trait::async_trait]
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends `request`; the future ends when the head of the answer is there.
    ///
    /// The client drops the future when a time limit passes. If no byte of a response had come by then, it says
    /// so in the [`NoResponse`] of the request's extensions first: a transport that keeps connections does not
    /// use that one again.
    ///
    /// # Errors
    /// A [`TransportError`] that says whether the request may have reached the server.
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError>;
}
