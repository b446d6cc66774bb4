//! The one handle users hold.
//!
//! A [`Client`] knows where to send, who we are and how long to wait. It is cheap to clone and safe
//! to share; clones share the token, the connections and the limits. No runtime is started. In the background
//! only connections are checked and closed: a client is idle until it is asked. It can be used in several
//! runtimes, each of which has [connections of its own](crate::transport::ReqwestTransport#runtimes).
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

mod builder;
mod handle;
mod item_stream;
mod link;
mod origin;
mod server;
mod service;
mod streaming_response;

pub use self::builder::ClientBuilder;
pub use self::item_stream::ItemStream;
pub use self::link::LinkRequest;
pub use self::service::Service;
pub use self::streaming_response::StreamingResponse;
pub(crate) use self::streaming_response::TIME_LIMIT;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::http_hosts::HttpHosts;
use crate::pipeline::Pipeline;
use crate::retry::RetryPermit;
use crate::time::Clock;

/// A handle on api.orange.com, or on whatever stands in for it. See the [module](self).
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    base_url: Url,
    http_hosts: HttpHosts,
    pipeline: Pipeline,
}

impl Client {
    fn pipeline(&self) -> &Pipeline {
        &self.inner.pipeline
    }

    /// A permit for one repetition, if the retry budget has one.
    pub(crate) fn retry_permit(&self) -> Option<RetryPermit> {
        self.pipeline().retry_budget.reserve()
    }

    /// What time it is for this client.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.pipeline().clock
    }

    /// Waits on the clock of the client.
    pub(crate) async fn sleep(&self, pause: Duration) {
        self.clock().sleep(pause).await;
    }

    /// Ends every pause at once, so that the next call is sent: after failed token requests, after refusals and
    /// failed connections (the [breaker](crate::breaker)), and after too many requests (the
    /// [throttle](crate::throttle)). Rates and limits that you set stay.
    ///
    /// ApiRequest it when you know that the reason is gone: the contract is signed, the proxy is up again.
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

    /// Where the APIs are: the part of every URL before the path of an API.
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
