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

mod attempt;
mod builder;
mod deadline;
mod download;
mod execute;
mod guards;
mod identity;
mod item_stream;
mod link;
mod observer;
mod server;
mod service;

pub use self::builder::ClientBuilder;
pub(crate) use self::deadline::within;
pub use self::download::Download;
pub(crate) use self::download::TIME_LIMIT;
pub(crate) use self::execute::Entry;
pub use self::item_stream::ItemStream;
pub use self::link::Linked;
pub use self::service::Service;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use self::guards::Guards;
use crate::credentials::CredentialsSource;
#[cfg(feature = "reqwest")]
use crate::error::Result;
use crate::http_hosts::HttpHosts;
use crate::operation::Api;
use crate::retry::{Reserved, RetryBudget, RetryPolicy};
use crate::time::{Clock, Random};
use crate::token::TokenProvider;
use crate::transport::Transport;

/// A handle on api.orange.com, or on whatever stands in for it. See the [module](self).
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    base_url: Url,
    http_hosts: HttpHosts,
    transport: Arc<dyn Transport>,
    tokens: Arc<dyn TokenProvider>,
    credentials: Arc<CredentialsSource>,
    language: Option<HeaderValue>,
    user_agent: HeaderValue,
    timeouts: Timeouts,
    max_body: usize,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    retry: RetryPolicy,
    retry_budget: RetryBudget,
    guards: Guards,
}

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Timeouts {
    connect: Duration,
    attempt: Duration,
    operation: Duration,
    stall: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(30),
            operation: Duration::from_secs(60),
            stall: Duration::from_secs(20),
        }
    }
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client from the environment: `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET`, and where they are
    /// set `ORANGE_API_KEY`, `ORANGE_BASE_URL`, `ORANGE_TOKEN_URL`, `ORANGE_ALLOW_HTTP_TO`.
    ///
    /// # Errors
    /// A variable that is missing or cannot work, by its name.
    #[cfg(feature = "reqwest")]
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    /// The calls of one API. The API crates do this for you.
    pub fn service(&self, api: &'static Api) -> Service {
        Service::new(self.clone(), api)
    }

    /// Sets one repetition aside, if the budget has one.
    pub(crate) fn reserve_repetition(&self) -> Option<Reserved> {
        self.inner.retry_budget.reserve()
    }

    /// What time it is for this client.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.inner.clock
    }

    /// Waits on the clock of the client.
    pub(crate) async fn sleep(&self, pause: Duration) {
        self.inner.clock.sleep(pause).await;
    }

    /// Ends every pause at once, so that the next call is sent: after failed token requests, after refusals and
    /// failed connections (the [breaker](crate::breaker)), and after too many requests (the
    /// [throttle](crate::throttle)). Rates and limits that you set stay.
    ///
    /// Call it when you know that the reason is gone: the contract is signed, the proxy is up again.
    ///
    /// ```
    /// fn access_was_granted(client: &orange_core::Client) {
    ///     client.reset_backoff();
    /// }
    /// ```
    pub fn reset_backoff(&self) {
        self.inner.tokens.reset_backoff();
        self.inner.guards.reset();
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
            .field("transport", &self.inner.transport)
            .field("tokens", &self.inner.tokens)
            .field("credentials", &self.inner.credentials)
            .field("language", &self.inner.language)
            .field("timeouts", &self.inner.timeouts)
            .finish_non_exhaustive()
    }
}
