//! Building a [`Client`]: every setting, its default, its check.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;
use url::Url;

use super::{Client, Inner};
use crate::breaker::BreakerPolicy;
use crate::credentials::{self, ApiKey, Credentials, CredentialsProvider, CredentialsSource};
use crate::error::{Error, Result};
use crate::http_hosts::HttpHosts;
use crate::pipeline::{LimiterRegistry, Pipeline, Timeouts};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::throttle::ThrottlePolicy;
use crate::time::{Clock, Random, SystemClock, SystemRandom};
use crate::token::{ClientCredentials, TokenEndpoint, TokenProvider, TokenStore};
use crate::transport::{KeepAlive, Transport};

/// The published host of Orange's APIs.
const ORANGE: &str = "https://api.orange.com";

/// Path of the token endpoint that all pages but one give. The Anomalie Adresse page still names
/// `/oauth/v2/token`; set it with [`ClientBuilder::token_url`] where your contract says so.
const TOKEN_PATH: &str = "/oauth/v3/token";

/// How large the body of an answer may be that is read whole.
const MAX_BODY: usize = 16 * 1024 * 1024;

/// The settings of a [`Client`] to be. Nothing is checked before [`build`](Self::build).
#[must_use]
#[derive(Default)]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    credentials_provider: Option<Arc<dyn CredentialsProvider>>,
    provider: Option<Arc<dyn TokenProvider>>,
    store: Option<Arc<dyn TokenStore>>,
    base_url: Option<String>,
    token_url: Option<String>,
    http_hosts: Vec<String>,
    scope: Option<String>,
    api_key: Option<SecretString>,
    language: Option<String>,
    user_agent: Option<String>,
    timeouts: Timeouts,
    keep_alive: KeepAlive,
    max_body: Option<usize>,
    token_calls_per_minute: Option<u32>,
    token_timeout: Option<Duration>,
    token_store_timeout: Option<Duration>,
    token_refusal_backoff: Option<Duration>,
    token_failure_backoff: Option<Duration>,
    token_max_retry_after: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
    /// Whether the transport leads elsewhere than to the network, as far as we know.
    off_the_network: bool,
    clock: Option<Arc<dyn Clock>>,
    random: Option<Arc<dyn Random>>,
    retry: RetryPolicy,
    retry_budget: RetryBudget,
    throttle: ThrottlePolicy,
    breaker: BreakerPolicy,
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
}

impl ClientBuilder {
    /// Client id and secret of your application, and its API key where there is one.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Credentials that can change while the client runs, such as
    /// [`RotatingCredentials`](crate::RotatingCredentials). Replaces [`credentials`](Self::credentials).
    ///
    /// They are loaded before the first call, not by [`build`](Self::build).
    pub fn credentials_provider(mut self, provider: impl CredentialsProvider) -> Self {
        self.credentials_provider = Some(Arc::new(provider));
        self
    }

    /// Tokens from elsewhere than Orange's token endpoint. Replaces [`credentials`](Self::credentials),
    /// [`token_url`](Self::token_url), [`scope`](Self::scope), [`token_store`](Self::token_store) and all other
    /// settings for tokens.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.provider = Some(Arc::new(provider));
        self
    }

    /// Where tokens are kept between processes. The default keeps them in memory.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Where the APIs are; `https://api.orange.com` unless set. The path of each API comes behind it.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Where tokens come from; `/oauth/v3/token` on the host of the base URL unless set.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Allows plain http to exactly these hosts, for test stands: a shared sandbox in compose or Kubernetes, for one.
    /// Replaces the hosts named before; none unless set.
    ///
    /// Secrets then travel unencrypted, so use invented credentials. Holds for [`base_url`](Self::base_url),
    /// [`token_url`](Self::token_url) and
    /// [`Service::with_link_origin`](crate::Service::with_link_origin), whose hosts still have to be named there. A
    /// host is a name or an address without a port; there are no wildcards, and a host of orange.com is refused. The
    /// transport that the SDK builds asks no proxy for these hosts.
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
        self.http_hosts = hosts.into_iter().map(Into::into).collect();
        self
    }

    /// The OAuth scopes to ask for, separated by spaces. Orange's samples for these APIs send none.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// The key of the Orange Business APIs (Incident, Core Information, Eligibility). It is sent only
    /// with calls of an API that needs it. Replaces a key in the credentials.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// The `Accept-Language` of every call, such as `fr`. Not sent unless set.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The `User-Agent` of every call, that for a token too; `orange-rust-sdk/<version>` unless set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// How long a connection may take to be made; 5 s unless set. For the transport that the SDK
    /// builds, not for one of yours.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.connect = limit;
        self
    }

    /// How connections are checked; every 15 s unless set. For the transport that the SDK builds, not for one of
    /// yours.
    pub fn keep_alive(mut self, keep_alive: KeepAlive) -> Self {
        self.keep_alive = keep_alive;
        self
    }

    /// How long one attempt may take, its request sent and its answer read; 30 s unless set. For one call:
    /// [`Service::with_attempt_timeout`](crate::Service::with_attempt_timeout).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// How long a whole operation may take, its token and all attempts included; 60 s unless set.
    pub fn operation_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.operation = limit;
        self
    }

    /// How long a body may stand still between two pieces, one that is downloaded and one that is made while it
    /// is sent; 20 s unless set.
    pub fn stall_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.stall = limit;
        self
    }

    /// The largest body that is read whole; 16 MiB unless set. Downloads are not bound by it. What is read of it
    /// can take some ten times its length; a body that would take far more is refused.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// How attempts that failed are repeated; three attempts unless set. [`RetryPolicy::none`] switches it
    /// off. See [`retry`](crate::retry) for what is repeated at all.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// What all clones of the client together may repeat, files that are taken up where they broke off included; a
    /// tenth of the operations, and ten, unless set.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = budget;
        self
    }

    /// How the calls of each API are held back; 64 at a time, and fewer after a server complained, unless set. See
    /// [`throttle`](crate::throttle).
    pub fn throttle(mut self, policy: ThrottlePolicy) -> Self {
        self.throttle = policy;
        self
    }

    /// When the calls of an API are not sent for a while; after three refusals of the application in a row
    /// unless set. See [`breaker`](crate::breaker).
    pub fn breaker(mut self, policy: BreakerPolicy) -> Self {
        self.breaker = policy;
        self
    }

    /// How long one request for a token may take; 15 s unless set. The limit of the operation that waits
    /// for it holds as well.
    pub fn token_timeout(mut self, limit: Duration) -> Self {
        self.token_timeout = Some(limit);
        self
    }

    /// How long reading or writing the [token store](Self::token_store) may take before it is done without;
    /// 2 s unless set.
    pub fn token_store_timeout(mut self, limit: Duration) -> Self {
        self.token_store_timeout = Some(limit);
        self
    }

    /// How long no token is asked for after the token endpoint refused the credentials; 60 s unless set, an hour
    /// at most. [`Client::reset_backoff`] and a change of the credentials end it.
    pub fn token_refusal_backoff(mut self, pause: Duration) -> Self {
        self.token_refusal_backoff = Some(pause);
        self
    }

    /// The pause after a first request for a token that failed and may succeed later, doubled by each
    /// further one up to 30 s; 1 s unless set.
    pub fn token_failure_backoff(mut self, pause: Duration) -> Self {
        self.token_failure_backoff = Some(pause);
        self
    }

    /// The longest pause that a `Retry-After` of the token endpoint imposes; 60 s unless set, an hour at most.
    /// The cap for calls is [`ThrottlePolicy::max_retry_after`].
    pub fn token_max_retry_after(mut self, limit: Duration) -> Self {
        self.token_max_retry_after = Some(limit);
        self
    }

    /// How often a minute the token endpoint is asked at most; 50 unless set, which is what Orange allows an
    /// application.
    ///
    /// The clients of one process that have the same token URL and client id count their calls together, those
    /// that are dropped as long as one of the others is there. Only clients with a [clock](Self::clock) or a
    /// [transport](Self::transport) of their own count by themselves. Between processes nothing is counted: share
    /// the token by a [token store](Self::token_store), or give each its part of the 50.
    pub fn token_calls_per_minute(mut self, calls: u32) -> Self {
        self.token_calls_per_minute = Some(calls);
        self
    }

    /// Another way to the wire: the sandbox in process, a recorder, your own stack, or
    /// [the SDK's own](crate::transport::ReqwestTransportBuilder::configure) with a proxy or a private authority.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self.off_the_network = true;
        self
    }

    /// Your own `reqwest::Client`, for a proxy, a client certificate or a private authority.
    ///
    /// Build it with redirects off: reqwest does not know that `X-Api-Key` is a secret and would send
    /// it along. What else is yours to keep then is said at
    /// [`ReqwestTransport::from_client`](crate::transport::ReqwestTransport::from_client). The type is reqwest's
    /// own, so this method follows reqwest's versions, not ours.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Arc::new(crate::transport::ReqwestTransport::from_client(client)));
        self.off_the_network = false;
        self
    }

    /// What time it is; for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Where chance comes from; for tests.
    pub fn random(mut self, random: impl Random) -> Self {
        self.random = Some(Arc::new(random));
        self
    }

    /// Takes credentials and URLs from the environment: `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET`,
    /// and where they are set `ORANGE_API_KEY`, `ORANGE_BASE_URL`, `ORANGE_TOKEN_URL` and
    /// `ORANGE_ALLOW_HTTP_TO` (hosts with commas between them, see [`allow_http_to`](Self::allow_http_to)).
    ///
    /// # Errors
    /// A variable that is missing or not text, by its name.
    pub fn from_env(mut self) -> Result<Self> {
        self.credentials = Some(Credentials::from_env()?);
        self.base_url = credentials::variable("ORANGE_BASE_URL")?.or(self.base_url);
        self.token_url = credentials::variable("ORANGE_TOKEN_URL")?.or(self.token_url);
        if let Some(hosts) = credentials::variable("ORANGE_ALLOW_HTTP_TO")? {
            self.http_hosts = hosts.split(',').map(|host| host.trim().to_owned()).collect();
        }
        Ok(self)
    }

    /// Checks every setting and builds the client. No I/O happens, and no task is started.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) naming the setting that cannot work.
    pub fn build(self) -> Result<Client> {
        let http_hosts = HttpHosts::new(&self.http_hosts)?;
        let base_url = base_url(self.base_url.as_deref().unwrap_or(ORANGE), &http_hosts)?;
        self.timeouts.check()?;
        self.keep_alive.check()?;
        self.throttle.check()?;
        self.breaker.check()?;
        let counts_with_others = self.clock.is_none() && !self.off_the_network;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let random = self.random.unwrap_or_else(|| Arc::new(SystemRandom));
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&self.timeouts, self.keep_alive, &http_hosts)?,
        };
        let own_key = self.api_key.as_ref().map(ApiKey::new).transpose()?;
        let has_credentials = self.credentials.is_some() || self.credentials_provider.is_some();
        let credentials = Arc::new(match self.credentials_provider {
            Some(provider) => CredentialsSource::new(provider, own_key),
            None => CredentialsSource::fixed(self.credentials, own_key)?,
        });
        let user_agent =
            self.user_agent.unwrap_or_else(|| concat!("orange-rust-sdk/", env!("CARGO_PKG_VERSION")).into());
        let user_agent = header("user_agent", &user_agent)?;
        let tokens: Arc<dyn TokenProvider> = match self.provider {
            Some(provider) => provider,
            None if has_credentials => {
                let url = match self.token_url {
                    Some(url) => url,
                    None => base_url.join(TOKEN_PATH).map_or_else(|_| TOKEN_PATH.to_owned(), String::from),
                };
                let mut endpoint = TokenEndpoint::checked(&url, &http_hosts)?;
                if let Some(scope) = &self.scope {
                    endpoint = endpoint.with_scope(scope)?;
                }
                let mut provider = ClientCredentials::over(endpoint, credentials.clone(), transport.clone())
                    .user_agent(user_agent.clone())
                    .clock(clock.clone())
                    .random(random.clone());
                if counts_with_others {
                    provider = provider.counting_with_others();
                }
                if let Some(store) = self.store {
                    provider = provider.store(store);
                }
                if let Some(calls) = self.token_calls_per_minute {
                    provider = provider.calls_per_minute(calls);
                }
                if let Some(limit) = self.token_timeout {
                    provider = provider.timeout(limit);
                }
                if let Some(limit) = self.token_store_timeout {
                    provider = provider.store_timeout(limit);
                }
                if let Some(pause) = self.token_refusal_backoff {
                    provider = provider.refusal_pause(pause);
                }
                if let Some(pause) = self.token_failure_backoff {
                    provider = provider.failure_pause(pause);
                }
                if let Some(limit) = self.token_max_retry_after {
                    provider = provider.max_retry_after(limit);
                }
                Arc::new(provider.build()?)
            }
            None => {
                return Err(Error::configuration("credentials", "needed, or a token provider instead"));
            }
        };
        Ok(Client {
            inner: Arc::new(Inner {
                base_url,
                http_hosts,
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
                    limiters: LimiterRegistry::new(self.throttle, self.breaker),
                },
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_deref().map(without_password))
            .field("token_url", &self.token_url.as_deref().map(without_password))
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}

/// A URL as it may be shown before it is checked: one with a password is refused only by `build`.
fn without_password(text: &str) -> &str {
    if text.contains('@') { "[a URL with a user name, not shown]" } else { text }
}

/// A base URL that tokens may be sent to: https, or http on this machine or to a named host.
fn base_url(text: &str, http_hosts: &HttpHosts) -> Result<Url> {
    let refuse = |rule: &'static str| Err(Error::configuration("base_url", rule));
    let Ok(mut url) = Url::parse(text) else {
        return refuse("an absolute URL, such as https://api.orange.com");
    };
    if !http_hosts.are_safe_for_secrets(&url) {
        return refuse(
            "https, or http to a loopback address or a host of a test stand that allow_http_to \
             (ORANGE_ALLOW_HTTP_TO) names: tokens never travel in the clear",
        );
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("no query and no fragment");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("no user name and no password");
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

pub(super) fn header(setting: &'static str, text: &str) -> Result<HeaderValue> {
    match HeaderValue::try_from(text) {
        Ok(value) if !text.trim().is_empty() => Ok(value),
        _ => Err(Error::configuration(setting, "not empty, and only characters a header may hold")),
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
    Err(Error::configuration("transport", "needed, because the crate is built without a TLS feature"))
}
