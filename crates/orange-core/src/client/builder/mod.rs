//! [`ClientBuilder`]: settings of a [`Client`] and their defaults.

mod build;
mod limits;
mod tokens;
mod transport;

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use super::Client;
use crate::breaker::BreakerPolicy;
use crate::credentials::{self, Credentials, CredentialsProvider};
use crate::error::{Error, Result};
use crate::http_hosts::shown_url;
use crate::pipeline::Timeouts;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::telemetry::TelemetrySettings;
use crate::throttle::{SharedRateLimiter, ThrottlePolicy};
use crate::time::{Clock, Random};
use crate::token::{TokenProvider, TokenSettings};
use crate::transport::{KeepAlive, Transport};

/// Builder of a [`Client`]. [`build`](Self::build) checks the settings.
///
/// ```
/// use std::time::Duration;
/// use orange_core::retry::{RetryBudget, RetryPolicy};
/// use orange_core::token::MemoryStore;
/// use orange_core::transport::KeepAlive;
/// use orange_core::{Client, Credentials};
///
/// # fn main() -> orange_core::Result<()> {
/// let builder = Client::builder()
///     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
///     .api_key("my-api-key")
///     .language("fr")
///     .user_agent("address-monitor/1.4")
///     .correlation_header("X-Correlation-Id")
///     // Time limits of each operation.
///     .operation_timeout(Duration::from_secs(120))
///     .attempt_timeout(Duration::from_secs(40))
///     .stall_timeout(Duration::from_secs(10))
///     .retry(RetryPolicy::new().max_attempts(5))
///     .retry_budget(RetryBudget::new(0.2, 50))
///     // Connections.
///     .connect_timeout(Duration::from_secs(2))
///     .keep_alive(KeepAlive::new().interval(Duration::from_secs(30)))
///     // Four processes share the 50 token requests per minute of one application.
///     .token_calls_per_minute(12)
///     .token_store(MemoryStore::default())
///     .token_timeout(Duration::from_secs(10));
/// # let _ = builder; Ok(()) }
/// ```
#[must_use]
#[derive(Default)]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    credentials_provider: Option<Arc<dyn CredentialsProvider>>,
    token_provider: Option<Arc<dyn TokenProvider>>,
    token_settings: TokenSettings,
    base_url: Option<Setting<String>>,
    token_url: Option<Setting<String>>,
    http_hosts: Setting<Vec<String>>,
    scope: Option<String>,
    api_key: Option<SecretString>,
    language: Option<String>,
    user_agent: Option<String>,
    correlation_header: Option<String>,
    timeouts: Timeouts,
    keep_alive: KeepAlive,
    max_body: Option<usize>,
    transport: Option<Arc<dyn Transport>>,
    /// Whether the transport may be one that does not use the network.
    has_custom_transport: bool,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Arc<dyn Random>>,
    retry: RetryPolicy,
    retry_budget: RetryBudget,
    throttle: ThrottlePolicy,
    shared_rate_limiter: Option<Arc<dyn SharedRateLimiter>>,
    breaker: BreakerPolicy,
    pub(in crate::client) telemetry: TelemetrySettings,
}

/// A value and its name: the method that set it, or the environment variable it comes from.
#[derive(Default)]
struct Setting<T> {
    name: &'static str,
    value: T,
}

impl Client {
    /// Creates a builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client from environment variables.
    ///
    /// Reads `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET` and, if set, `ORANGE_API_KEY`, `ORANGE_BASE_URL`,
    /// `ORANGE_TOKEN_URL` and `ORANGE_ALLOW_HTTP_TO`.
    ///
    /// # Errors
    /// Returns a configuration error that names the variable if one is missing or invalid.
    #[cfg(feature = "reqwest")]
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }
}

impl ClientBuilder {
    /// Sets the client id and secret of your application, and its API key if it has one.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets credentials that can change while the client runs, such as
    /// [`RotatingCredentials`](crate::RotatingCredentials). Replaces [`credentials`](Self::credentials).
    ///
    /// The provider is first called by the first operation, not by [`build`](Self::build).
    pub fn credentials_provider(mut self, provider: impl CredentialsProvider) -> Self {
        self.credentials_provider = Some(Arc::new(provider));
        self
    }

    /// Sets the base URL, to which the path of each API is appended. Default: `https://api.orange.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(Setting { name: "base_url", value: url.into() });
        self
    }

    /// Allows plain http to exactly these hosts, for test environments such as a shared sandbox in Docker Compose or
    /// Kubernetes. Replaces hosts set before. Default: none.
    ///
    /// Secrets are then sent unencrypted, so use invented credentials. The setting applies to
    /// [`base_url`](Self::base_url), [`token_url`](Self::token_url) and
    /// [`Service::with_link_origin`](crate::Service::with_link_origin). A host is a name or an address without a
    /// port. Wildcards are not supported, and hosts of orange.com are refused. The SDK's transport uses no proxy for
    /// these hosts.
    ///
    /// ```
    /// use orange_core::{Client, Credentials};
    ///
    /// let client = || Client::builder().credentials(Credentials::new("id", "secret").unwrap());
    /// # #[cfg(feature = "reqwest")] {
    /// assert!(client().base_url("http://sandbox:8080").build().is_err());
    /// assert!(client().base_url("http://sandbox:8080").allow_http_to(["sandbox"]).build().is_ok());
    /// # }
    /// ```
    pub fn allow_http_to<S: Into<String>>(mut self, hosts: impl IntoIterator<Item = S>) -> Self {
        let hosts = hosts.into_iter().map(Into::into).collect();
        self.http_hosts = Setting { name: "allow_http_to", value: hosts };
        self
    }

    /// Sets the key of the Orange Business APIs (Incident, Core Information, Eligibility). Replaces the key in the
    /// credentials.
    ///
    /// The key is sent only to APIs that need it.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// Sets the `Accept-Language` of every API request, such as `fr`. Default: not sent.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets the request header in which [correlation ids](crate::Service::with_correlation_id) are sent, such as
    /// `X-Correlation-Id`. Default: they are not sent.
    ///
    /// # Source
    /// No page of Orange names a request header for an id of the caller. If your contract names one, set it.
    pub fn correlation_header(mut self, name: impl Into<String>) -> Self {
        self.correlation_header = Some(name.into());
        self
    }

    /// Sets the `User-Agent` of every request, token requests included. Default: `orange-rust-sdk/<version>`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Reads credentials and URLs from environment variables.
    ///
    /// These are `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET` and, if set, `ORANGE_API_KEY`, `ORANGE_BASE_URL`,
    /// `ORANGE_TOKEN_URL` and `ORANGE_ALLOW_HTTP_TO` (comma-separated hosts, see
    /// [`allow_http_to`](Self::allow_http_to)).
    ///
    /// # Errors
    /// Returns a configuration error that names the variable if a required one is missing, one is not UTF-8, or the client
    /// id, the secret or the API key is invalid. [`build`](Self::build) checks the URLs and the hosts.
    pub fn from_env(mut self) -> Result<Self> {
        self.credentials = Some(Credentials::from_env()?);
        let variable =
            |name| Ok::<_, Error>(credentials::variable(name)?.map(|value| Setting { name, value }));
        self.base_url = variable("ORANGE_BASE_URL")?.or(self.base_url);
        self.token_url = variable("ORANGE_TOKEN_URL")?.or(self.token_url);
        if let Some(Setting { name, value }) = variable("ORANGE_ALLOW_HTTP_TO")? {
            let value = value.split(',').map(|host| host.trim().to_owned()).collect();
            self.http_hosts = Setting { name, value };
        }
        Ok(self)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_ref().map(|url| shown_url(&url.value)))
            .field("token_url", &self.token_url.as_ref().map(|url| shown_url(&url.value)))
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}
