//! [`ClientBuilder`]: settings of a [`Client`], their defaults and their checks.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use url::Url;

use super::headers::{header, header_name};
use super::{Client, Inner};
use crate::breaker::BreakerPolicy;
use crate::credentials::{
    self, ApiKey, Credentials, CredentialsProvider, CredentialsSource, MISSING_CREDENTIALS,
};
use crate::error::{Error, Result};
use crate::http_hosts::{HttpHosts, shown_url};
use crate::pipeline::{LimiterRegistry, Pipeline, Timeouts};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::telemetry::TelemetrySettings;
use crate::throttle::{SharedLimits, SharedRateLimiter, ThrottlePolicy};
use crate::time::{Clock, Random, SystemClock, SystemRandom};
use crate::token::{ClientCredentials, TokenEndpoint, TokenProvider, TokenSettings, TokenStore};
use crate::transport::{KeepAlive, Transport};

/// Published host of the Orange APIs.
const ORANGE: &str = "https://api.orange.com";

/// Default path of the token endpoint.
///
/// # Source
/// Every page of Orange names this path, except the Anomalie Adresse page, which names `/oauth/v2/token`. Set that with
/// [`ClientBuilder::token_url`] if your contract names it too.
const TOKEN_PATH: &str = "/oauth/v3/token";

/// Default user agent.
const USER_AGENT: &str = concat!("orange-rust-sdk/", env!("CARGO_PKG_VERSION"));

/// Default limit of a response body that is read into memory, in bytes.
const MAX_BODY: usize = 16 * 1024 * 1024;

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
    pub(super) telemetry: TelemetrySettings,
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

    /// Sets the source of access tokens, in place of Orange's token endpoint.
    ///
    /// Replaces the client id and secret, [`token_url`](Self::token_url), [`scope`](Self::scope),
    /// [`token_store`](Self::token_store) and all other token settings. The API key of the
    /// [`credentials`](Self::credentials) is still sent.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.token_provider = Some(Arc::new(provider));
        self
    }

    /// Sets a store that shares tokens between processes: `FileTokenStore` (feature `token-file`) on one machine,
    /// `RedisTokenStore` of the crate orange-redis on several, or your own. By default, tokens are cached in memory only.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.token_settings.store = Arc::new(store);
        self
    }

    /// Sets the base URL, to which the path of each API is appended. Default: `https://api.orange.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(Setting { name: "base_url", value: url.into() });
        self
    }

    /// Sets the URL of the token endpoint. Default: `/oauth/v3/token` on the host of the base URL.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(Setting { name: "token_url", value: url.into() });
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

    /// Sets the OAuth scopes to request, separated by spaces. Default: none, as in Orange's samples for these APIs.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
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

    /// Sets the time limit for establishing a connection. Default: 5 s. Applies to the SDK's transport only.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.connect = limit;
        self
    }

    /// Sets how dead connections are detected. Default: a check after 15 s without traffic. Applies to the SDK's transport
    /// only.
    pub fn keep_alive(mut self, keep_alive: KeepAlive) -> Self {
        self.keep_alive = keep_alive;
        self
    }

    /// Sets the time limit of one attempt, from sending the request to reading the response. Default: 30 s.
    ///
    /// [`Service::with_attempt_timeout`](crate::Service::with_attempt_timeout) overrides it for single calls.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// Sets the time limit of an operation, including its token and all attempts. Default: 60 s.
    pub fn operation_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.operation = limit;
        self
    }

    /// Sets the time limit between two chunks of a body, for downloads and for uploads that are produced while they
    /// are sent. Default: 20 s.
    pub fn stall_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.stall = limit;
        self
    }

    /// Sets the largest response body that is read into memory. Default: 16 MiB. Downloads are not affected.
    ///
    /// Decoding can take about ten times the length of the body in memory. A body that would take far more is refused.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Sets the retry policy. Default: three attempts. [`RetryPolicy::none`] disables retries. The
    /// [`retry`](crate::retry) module lists the failures that are retried.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the retry budget that all clones of the client share, resumed downloads included. Default: a tenth of the
    /// operations, plus ten.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = budget;
        self
    }

    /// Sets the limits on concurrency and rate for each API. Default: 64 concurrent requests, fewer after the server
    /// has throttled the client. See [`throttle`](crate::throttle).
    pub fn throttle(mut self, policy: ThrottlePolicy) -> Self {
        self.throttle = policy;
        self
    }

    /// Sets a rate limiter that several processes share, such as `RedisRateLimiter` of the crate `orange-redis`.
    ///
    /// The [rate](ThrottlePolicy::per_second) of each API and the [token
    /// requests](Self::token_calls_per_minute) are then limits of all processes with the same client id together. All
    /// processes must set the same limits. Throttling by the server slows all of them.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use orange_core::throttle::{SharedRateLimiter, ThrottlePolicy};
    /// use orange_core::{Client, ClientBuilder};
    ///
    /// /// Eight workers share 50 requests per second.
    /// fn worker(limiter: impl SharedRateLimiter) -> ClientBuilder {
    ///     Client::builder()
    ///         .shared_rate_limiter(limiter)
    ///         .throttle(ThrottlePolicy::new().per_second(50.0).local_share(1.0 / 8.0))
    /// }
    /// ```
    pub fn shared_rate_limiter(mut self, limiter: impl SharedRateLimiter) -> Self {
        self.shared_rate_limiter = Some(Arc::new(limiter));
        self
    }

    /// Sets when requests to an API are suspended. Default: after three consecutive refusals of the application, or ten
    /// consecutive attempts without a connection or a response. See [`breaker`](crate::breaker).
    pub fn breaker(mut self, policy: BreakerPolicy) -> Self {
        self.breaker = policy;
        self
    }

    /// Sets the time limit of a token request. Default: 15 s. The limit of the waiting operation applies as well.
    pub fn token_timeout(mut self, limit: Duration) -> Self {
        self.token_settings.timeout = limit;
        self
    }

    /// Sets the time limit for reading or writing the [token store](Self::token_store). Default: 2 s. After it, the
    /// client continues without the store.
    pub fn token_store_timeout(mut self, limit: Duration) -> Self {
        self.token_settings.store_timeout = limit;
        self
    }

    /// Sets how long token requests are suspended after the token endpoint has rejected the credentials. Default: 60
    /// s; maximum: 1 h.
    ///
    /// [`Client::reset_backoff`] and changed credentials end the suspension.
    pub fn token_refusal_backoff(mut self, pause: Duration) -> Self {
        self.token_settings.backoff.refusal = pause;
        self
    }

    /// Sets the initial backoff after a token request that failed with a transient error. Default: 1 s. It doubles
    /// with each further failure, up to 30 s.
    pub fn token_failure_backoff(mut self, pause: Duration) -> Self {
        self.token_settings.backoff.failure = pause;
        self
    }

    /// Sets the upper bound for a `Retry-After` of the token endpoint; a longer one is shortened to it. Default: 60 s;
    /// maximum: 1 h.
    ///
    /// [`ThrottlePolicy::max_retry_after`] is the setting for API calls.
    pub fn token_max_retry_after(mut self, limit: Duration) -> Self {
        self.token_settings.backoff.max_retry_after = limit;
        self
    }

    /// Sets the maximum number of token requests per minute. Default: 50, the limit that Orange documents for an
    /// application.
    ///
    /// Clients in one process with the same token URL and client id share the count. Clients with their own
    /// [clock](Self::clock) or [transport](Self::transport) count separately. Processes share the count through a
    /// [shared rate limiter](Self::shared_rate_limiter). Without one, share the token through a [token
    /// store](Self::token_store), or divide the 50 between them.
    pub fn token_calls_per_minute(mut self, calls: u32) -> Self {
        self.token_settings.calls_per_minute = calls;
        self
    }

    /// Sets the HTTP transport: the in-process sandbox, a recorder, your own stack, or [the SDK's
    /// transport](crate::transport::ReqwestTransportBuilder::configure) with a proxy or a private certificate
    /// authority.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self.has_custom_transport = true;
        self
    }

    /// Sets your own `reqwest::Client`, for a proxy, a client certificate or a private certificate authority.
    ///
    /// Build it without redirects: reqwest does not treat `X-Api-Key` as a secret and would forward it.
    /// [`ReqwestTransport::from_client`](crate::transport::ReqwestTransport::from_client) lists the other
    /// requirements. The type comes from reqwest, so this method follows reqwest's versions.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Arc::new(crate::transport::ReqwestTransport::from_client(client)));
        self.has_custom_transport = false;
        self
    }

    /// Sets the clock, for tests. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Sets the source of randomness, for tests. Default: [`SystemRandom`].
    pub fn random(mut self, random: impl Random) -> Self {
        self.random = Some(Arc::new(random));
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

    /// Checks every setting and builds the client. Performs no I/O on the network and starts no task.
    ///
    /// # Errors
    /// Returns [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with the name of an invalid setting: the
    /// environment variable it comes from, or the method, such as `ClientBuilder::base_url`.
    ///
    /// ```
    /// # use orange_core::{Client, Credentials};
    /// let builder = Client::builder().credentials(Credentials::new("id", "secret")?).base_url("api.orange.com");
    /// assert_eq!(
    ///     builder.build().unwrap_err().to_string(),
    ///     "ClientBuilder::base_url: must be an absolute URL such as https://api.orange.com, not `api.orange.com`"
    /// );
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn build(self) -> Result<Client> {
        self.try_build().map_err(|error| error.for_builder("ClientBuilder"))
    }

    fn try_build(self) -> Result<Client> {
        let http_hosts = HttpHosts::from_setting(self.http_hosts.name, &self.http_hosts.value)?;
        let base_url = self.base_url.unwrap_or(Setting { name: "base_url", value: ORANGE.to_owned() });
        let base_url = parse_base_url(base_url.name, &base_url.value, &http_hosts)?;
        self.timeouts.check()?;
        self.keep_alive.check()?;
        self.throttle.check()?;
        let shared_limits =
            self.shared_rate_limiter.map(|limiter| SharedLimits::new(limiter, &self.throttle));
        let shared_limits = shared_limits.transpose()?.map(Arc::new);
        self.breaker.check()?;
        let shares_rate_limit = self.clock.is_none() && !self.has_custom_transport;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let random = self.random.unwrap_or_else(|| Arc::new(SystemRandom));
        let default_transport = || default_transport(&self.timeouts, self.keep_alive, &http_hosts);
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        let client_key = self.api_key.as_ref().map(ApiKey::new).transpose()?;
        let has_credentials = self.credentials.is_some() || self.credentials_provider.is_some();
        let credentials = Arc::new(match self.credentials_provider {
            Some(provider) => CredentialsSource::new(provider, client_key),
            None => CredentialsSource::fixed(self.credentials, client_key)?,
        });
        let telemetry = self.telemetry.build();
        let user_agent = header("user_agent", self.user_agent.as_deref().unwrap_or(USER_AGENT))?;
        let tokens: Arc<dyn TokenProvider> = match self.token_provider {
            Some(provider) => provider,
            None if has_credentials => {
                let endpoint = token_endpoint(self.token_url, self.scope, &base_url, &http_hosts)?;
                let (source, telemetry) = (credentials.clone(), telemetry.clone());
                let provider = ClientCredentials::with_source(endpoint, source, transport.clone(), telemetry)
                    .settings(TokenSettings { shared_limits: shared_limits.clone(), ..self.token_settings })
                    .user_agent(user_agent.clone())
                    .clock(clock.clone())
                    .random(random.clone());
                let provider = if shares_rate_limit { provider.share_rate_limit() } else { provider };
                Arc::new(provider.build()?)
            }
            None => return Err(Error::configuration("credentials", MISSING_CREDENTIALS)),
        };
        let correlation_header =
            self.correlation_header.map(|name| header_name("correlation_header", &name)).transpose()?;
        Ok(Client {
            inner: Arc::new(Inner {
                base_url,
                http_hosts,
                correlation_header,
                pipeline: Pipeline {
                    transport,
                    tokens,
                    credentials,
                    language: self.language.map(|text| header("language", &text)).transpose()?,
                    user_agent,
                    timeouts: self.timeouts,
                    max_body: self.max_body.unwrap_or(MAX_BODY),
                    clock,
                    random,
                    retry: self.retry,
                    retry_budget: self.retry_budget,
                    limiters: LimiterRegistry::new(
                        self.throttle,
                        shared_limits,
                        self.breaker,
                        telemetry.clone(),
                    ),
                    telemetry,
                },
            }),
        })
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

/// Parses a base URL to which secrets may be sent: https, or http to a loopback address or an allowed host.
fn parse_base_url(setting: &'static str, text: &str, http_hosts: &HttpHosts) -> Result<Url> {
    let mut url = http_hosts.url_for_secrets(setting, text)?;
    if url.query().is_some() || url.fragment().is_some() {
        let rule = "must have no query and no fragment";
        return Err(Error::configuration(setting, rule).with_value(&shown_url(text)));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

/// Creates the token endpoint at `url`, or at the default path on the host of the base URL.
fn token_endpoint(
    url: Option<Setting<String>>,
    scope: Option<String>,
    base_url: &Url,
    http_hosts: &HttpHosts,
) -> Result<TokenEndpoint> {
    let Setting { name, value } = url.unwrap_or_else(|| {
        let mut url = base_url.clone();
        url.set_path(TOKEN_PATH);
        Setting { name: "token_url", value: url.into() }
    });
    let endpoint = TokenEndpoint::from_setting(name, &value, http_hosts)?;
    match scope {
        Some(scope) => endpoint.with_scope(&scope),
        None => Ok(endpoint),
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(
    timeouts: &Timeouts,
    keep_alive: KeepAlive,
    http_hosts: &HttpHosts,
) -> Result<Arc<dyn Transport>> {
    let transport = crate::transport::ReqwestTransport::builder().http_hosts(http_hosts.clone());
    Ok(Arc::new(transport.connect_timeout(timeouts.connect).keep_alive(keep_alive).build()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Timeouts, _: KeepAlive, _: &HttpHosts) -> Result<Arc<dyn Transport>> {
    Err(Error::configuration("transport", "is required: the crate is built without a TLS feature"))
}
