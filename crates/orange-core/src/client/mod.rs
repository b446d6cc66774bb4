//! The client and its settings.
//!
//! A [`Client`] holds the base URL, the credentials and the limits. It is cheap to clone and safe to share; clones
//! share the token, the connections and the limits. It starts no runtime. The only background work is keeping and
//! closing connections. A client can be used in several runtimes, each of which has [its own
//! connections](crate::transport::ReqwestTransport#runtimes).
//!
//! [`Service`] sends the operations of one API. The private module `pipeline` runs the attempts.
//!
//! ```
//! use orange_core::{Client, Credentials};
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::builder()
//!     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
//!     .base_url("https://api.orange.com")
//!     .language("fr")
//!     .build()?;
//! # let _ = client; Ok(()) }
//! ```
//!
//! # Options of a call
//!
//! Every handle of every API, and [`Service`] itself, has the same methods. A method of a handle returns a changed clone, so
//! an option can apply to one call or to all calls of a handle. The methods of a [`Service`] consume the service: clone it
//! first.
//!
//! | method | meaning |
//! |---|---|
//! | [`with_timeout`](Service::with_timeout) | time limit of each call |
//! | [`with_attempt_timeout`](Service::with_attempt_timeout) | time limit of each attempt |
//! | [`with_deadline`](Service::with_deadline) | end of all calls |
//! | [`with_retry`](Service::with_retry) | retry policy |
//! | [`with_language`](Service::with_language) | `Accept-Language` |
//! | [`with_header`](Service::with_header) | a further header |
//! | [`with_correlation_id`](Service::with_correlation_id) | correlation id of the requests, in spans, errors and the configured header |
//!
//! # Cancellation
//!
//! Dropping the future of a call cancels it. The connection of a request under way is closed or its HTTP/2 stream is
//! reset, permits and timers are released, and other callers that wait for the same token are not affected. The server
//! may have executed a request that was sent. To cancel a call from elsewhere, race it:
//!
//! ```
//! use orange_core::Service;
//! use orange_core::operation::Raw;
//! use tokio::sync::oneshot;
//!
//! async fn read(service: &Service, request: &Raw, cancelled: oneshot::Receiver<()>) -> orange_core::Result<bool> {
//!     tokio::select! {
//!         response = service.send(request) => response.map(|_| true),
//!         Ok(()) = cancelled => Ok(false),
//!     }
//! }
//! ```

mod builder;
mod call_options;
mod handle;
mod headers;
mod item_stream;
mod link;
mod origin;
mod server;
mod service;
mod streaming_response;
#[cfg(feature = "opentelemetry")]
mod telemetry;

pub use self::builder::ClientBuilder;
pub use self::item_stream::ItemStream;
pub use self::link::LinkRequest;
pub use self::service::Service;
pub use self::streaming_response::StreamingResponse;
#[cfg(feature = "files")]
pub(crate) use self::streaming_response::TIME_LIMIT;

use std::fmt;
use std::sync::Arc;

use http::HeaderName;
use url::Url;

use crate::http_hosts::HttpHosts;
use crate::pipeline::Pipeline;
use crate::retry::RetryPermit;
use crate::telemetry::Telemetry;
use crate::time::Clock;

/// A client for api.orange.com or a server in its place. See the [module](self).
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    base_url: Url,
    http_hosts: HttpHosts,
    /// Header in which correlation ids are sent.
    correlation_header: Option<HeaderName>,
    pipeline: Pipeline,
}

impl Client {
    fn pipeline(&self) -> &Pipeline {
        &self.inner.pipeline
    }

    /// The header in which correlation ids are sent.
    fn correlation_header(&self) -> Option<&HeaderName> {
        self.inner.correlation_header.as_ref()
    }

    /// Reserves one retry in the retry budget.
    pub(crate) fn retry_permit(&self) -> Option<RetryPermit> {
        self.pipeline().retry_budget.reserve()
    }

    /// The clock of this client.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.pipeline().clock
    }

    /// The telemetry of this client.
    pub(crate) fn telemetry(&self) -> &Telemetry {
        &self.pipeline().telemetry
    }

    /// The clock of this client, shared.
    pub(crate) fn shared_clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.pipeline().clock)
    }

    /// Ends the backoff of token requests, closes the [breakers](crate::breaker) and ends the delays of the
    /// [throttle](crate::throttle), so that these do not delay the next call.
    ///
    /// Configured rates and limits remain. A backoff that processes share through a [store](crate::token::TokenStore) ends
    /// for this process. Call this method when the cause of failures is removed, for example after the contract was
    /// signed.
    ///
    /// ```
    /// fn access_was_granted(client: &orange_core::Client) {
    ///     client.reset_backoff();
    /// }
    /// ```
    pub fn reset_backoff(&self) {
        self.pipeline().tokens.reset_backoff();
        self.pipeline().limiters.reset();
    }

    /// The base URL, to which the paths of the APIs are appended.
    pub fn base_url(&self) -> &Url {
        &self.inner.base_url
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url.as_str())
            .field("transport", &self.pipeline().transport)
            .field("tokens", &self.pipeline().tokens)
            .field("credentials", &self.pipeline().credentials)
            .field("language", &self.pipeline().language)
            .field("timeouts", &self.pipeline().timeouts)
            .finish_non_exhaustive()
    }
}
