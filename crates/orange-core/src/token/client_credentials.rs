//! Token provider for OAuth 2.0 client credentials.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use http::HeaderValue;

use super::cache::TokenCache;
use super::fetcher::TokenFetcher;
use super::rate_limit::TokenRateLimit;
use super::rejection::Rejection;
use super::settings::TokenSettings;
use super::{AccessToken, RejectionCount, TokenEndpoint, TokenProvider, TokenStore};
use crate::credentials::{CredentialsProvider, CredentialsSource};
use crate::error::{Error, Result};
use crate::telemetry::Telemetry;
use crate::throttle::{SharedLimits, SharedRateLimiter, ThrottlePolicy};
use crate::time::{Clock, Random, SystemClock, SystemRandom};
use crate::transport::Transport;

/// Provider of access tokens by OAuth 2.0 client credentials. See the [module](super) for its guarantees.
///
/// [`Client::builder`](crate::Client::builder) creates one. Create your own for different settings, or to share a
/// token between clients of different APIs.
///
/// ```
/// use std::sync::Arc;
/// use orange_core::token::{ClientCredentials, TokenEndpoint};
/// use orange_core::transport::Transport;
/// use orange_core::{Client, Credentials};
///
/// fn client(transport: Arc<dyn Transport>) -> orange_core::Result<Client> {
///     let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token")?;
///     let credentials = Credentials::new("my-client-id", "my-client-secret")?;
///     let tokens = ClientCredentials::builder(endpoint, credentials, transport)
///         .calls_per_minute(10)
///         .build()?;
///     Client::builder().token_provider(tokens).build()
/// }
/// ```
#[derive(Clone)]
pub struct ClientCredentials {
    cache: Arc<TokenCache>,
}

/// Builder of [`ClientCredentials`].
#[must_use]
pub struct ClientCredentialsBuilder {
    fetcher: TokenFetcher,
    /// `None` if the limit is shared by all clients of the application.
    rate_limit: Option<TokenRateLimit>,
    shared_rate_limiter: Option<(Arc<dyn SharedRateLimiter>, ThrottlePolicy)>,
}

impl ClientCredentialsBuilder {
    /// Sets the token store. Default: memory of this provider.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.fetcher.settings.store = store;
        self
    }

    /// Sets the time limit of a store operation, after which the fetch continues without the store. Default: 2 s.
    pub fn store_timeout(mut self, limit: Duration) -> Self {
        self.fetcher.settings.store_timeout = limit;
        self
    }

    /// Sets the `User-Agent` of token requests. Default: none.
    pub fn user_agent(mut self, user_agent: HeaderValue) -> Self {
        self.fetcher.user_agent = Some(user_agent);
        self
    }

    /// Sets all settings that a client and this builder have in common.
    pub(crate) fn settings(mut self, settings: TokenSettings) -> Self {
        self.fetcher.settings = settings;
        self
    }

    /// Sets the provider of the meter that receives the metrics of tokens. Default: the global one, as it is when the
    /// builder is created.
    ///
    /// The type comes from the crate `opentelemetry`, so this method follows the versions of that crate.
    #[cfg(feature = "opentelemetry")]
    #[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
    pub fn meter_provider(mut self, provider: &dyn opentelemetry::metrics::MeterProvider) -> Self {
        let mut settings = crate::telemetry::TelemetrySettings::default();
        settings.set_meter_provider(provider);
        self.fetcher.telemetry = settings.build();
        self
    }

    /// Sets the clock, for tests. Default: [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.fetcher.clock = clock;
        self
    }

    /// Sets the source of randomness, for tests. Default: [`SystemRandom`].
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.fetcher.random = random;
        self
    }

    /// Sets the maximum number of token requests per minute. Default: 50.
    ///
    /// The limit applies to this provider and its clones, so create one provider for each application. Providers that
    /// [clients](crate::ClientBuilder::token_calls_per_minute) create share one limit per application.
    pub fn calls_per_minute(mut self, calls: u32) -> Self {
        self.fetcher.settings.calls_per_minute = calls;
        self
    }

    /// Shares the limit on token requests with other processes. `policy` has the
    /// [local share](ThrottlePolicy::local_share), which applies while the limiter is unavailable, and the
    /// [time limit](ThrottlePolicy::shared_timeout) of a call of the limiter. Its other settings have no effect.
    /// [`ClientBuilder::shared_rate_limiter`](crate::ClientBuilder::shared_rate_limiter) does the same for the provider of a
    /// client. Default: the limit is that of this process.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use orange_core::throttle::{SharedRateLimiter, ThrottlePolicy};
    /// use orange_core::token::{ClientCredentials, ClientCredentialsBuilder};
    ///
    /// /// For eight processes.
    /// fn provider(
    ///     builder: ClientCredentialsBuilder,
    ///     limiter: impl SharedRateLimiter,
    /// ) -> orange_core::Result<ClientCredentials> {
    ///     builder.shared_rate_limiter(limiter, ThrottlePolicy::new().local_share(1.0 / 8.0)).build()
    /// }
    /// ```
    pub fn shared_rate_limiter(mut self, limiter: impl SharedRateLimiter, policy: ThrottlePolicy) -> Self {
        self.shared_rate_limiter = Some((Arc::new(limiter), policy));
        self
    }

    /// Shares the limit on token requests with all clients of the application. Tests that replace the clock or the
    /// transport have separate limits.
    pub(crate) fn share_rate_limit(mut self) -> Self {
        self.rate_limit = None;
        self
    }

    /// Sets the time limit of a token request. Default: 15 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.fetcher.settings.timeout = limit;
        self
    }

    /// Sets the backoff after the credentials or the scope are refused. Default: 60 s; maximum: 1 h.
    /// [`Client::reset_backoff`](crate::Client::reset_backoff) and a change of the credentials end it.
    pub fn refusal_backoff(mut self, pause: Duration) -> Self {
        self.fetcher.settings.backoff.refusal = pause;
        self
    }

    /// Sets the backoff after the first other failure, doubled by each further one up to 30 s. Default: 1 s. Jitter
    /// subtracts up to half of it. A longer `Retry-After` of the endpoint replaces it, up to
    /// [`max_retry_after`](Self::max_retry_after).
    pub fn failure_backoff(mut self, pause: Duration) -> Self {
        self.fetcher.settings.backoff.failure = pause;
        self
    }

    /// Sets the longest backoff for a `Retry-After` of the endpoint, which shortens a longer one. Default: 60 s;
    /// maximum: 1 h.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.fetcher.settings.backoff.max_retry_after = limit;
        self
    }

    /// Checks the settings and builds the provider. Performs no I/O and spawns no task.
    ///
    /// # Errors
    /// Returns an error that names the setting if the rate limit or a time limit is zero, or a shared rate limiter has no
    /// valid local share.
    pub fn build(mut self) -> Result<ClientCredentials> {
        if let Some((limiter, policy)) = self.shared_rate_limiter {
            let limits = SharedLimits::for_tokens(limiter, &policy)?;
            self.fetcher.settings.shared_limits = Some(Arc::new(limits));
        }
        let TokenSettings { timeout, store_timeout, calls_per_minute, .. } = self.fetcher.settings;
        if calls_per_minute == 0 {
            return Err(Error::configuration("token_calls_per_minute", "must be at least 1"));
        }
        for (setting, limit) in [("token_timeout", timeout), ("token_store_timeout", store_timeout)] {
            if limit.is_zero() {
                return Err(Error::configuration(setting, "must be longer than zero"));
            }
        }
        let telemetry = self.fetcher.telemetry.clone();
        let cache = Arc::new(TokenCache::new(self.fetcher, self.rate_limit));
        telemetry.observe_token_age(&cache, TokenCache::token_age);
        Ok(ClientCredentials { cache })
    }
}

impl fmt::Debug for ClientCredentialsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentialsBuilder")
            .field("endpoint", &self.fetcher.endpoint)
            .field("credentials", &self.fetcher.credentials)
            .finish_non_exhaustive()
    }
}

impl ClientCredentials {
    /// Creates a builder of a provider that requests tokens from `endpoint` over `transport`. `credentials` are
    /// [`Credentials`](crate::Credentials) or a provider of changing credentials.
    pub fn builder(
        endpoint: TokenEndpoint,
        credentials: impl CredentialsProvider,
        transport: Arc<dyn Transport>,
    ) -> ClientCredentialsBuilder {
        let source = CredentialsSource::new(Arc::new(credentials), None);
        Self::with_source(endpoint, Arc::new(source), transport, Telemetry::global())
    }

    /// Creates a builder with the credentials source and the telemetry of a client.
    pub(crate) fn with_source(
        endpoint: TokenEndpoint,
        credentials: Arc<CredentialsSource>,
        transport: Arc<dyn Transport>,
        telemetry: Telemetry,
    ) -> ClientCredentialsBuilder {
        ClientCredentialsBuilder {
            fetcher: TokenFetcher {
                endpoint,
                credentials,
                user_agent: None,
                transport,
                clock: Arc::new(SystemClock),
                random: Arc::new(SystemRandom),
                settings: TokenSettings::default(),
                telemetry,
                store_is_away: AtomicBool::new(false),
            },
            rate_limit: Some(TokenRateLimit::default()),
            shared_rate_limiter: None,
        }
    }
}

#[async_trait::async_trait]
impl TokenProvider for ClientCredentials {
    async fn token(&self) -> Result<AccessToken> {
        loop {
            if let Some(token) = self.current_token() {
                return Ok(token);
            }
            let (fetch, revision) = self.cache.join_fetch(self.cache.fetcher.clock.now())?;
            let result = fetch.await;
            // Discard the result if the credentials were replaced meanwhile.
            if revision == self.cache.fetcher.credentials.revision() {
                return result;
            }
        }
    }

    fn current_token(&self) -> Option<AccessToken> {
        let now = self.cache.fetcher.clock.now();
        let token = self.cache.current(now)?;
        if token.is_due(now) {
            self.cache.refresh_in_background(now);
        }
        Some(token)
    }

    async fn reject(&self, token: &AccessToken, error: &Error) {
        let fetcher = &self.cache.fetcher;
        let is_invalidated = match self.cache.reject(token, error) {
            Rejection::Ignored => false,
            Rejection::Invalidated => true,
            Rejection::Counted => match fetcher.count_rejection(token.secret()).await {
                RejectionCount::Counted(count) if self.cache.is_rejected_by_all(token, count) => {
                    token.mark_replaced();
                    self.cache.invalidate(token, error)
                }
                RejectionCount::Replaced => {
                    token.mark_replaced();
                    self.cache.forget_replaced(token);
                    false
                }
                RejectionCount::Counted(_) | RejectionCount::Unknown => false,
            },
        };
        if is_invalidated {
            fetcher.discard(token.secret()).await;
        }
    }

    async fn accept_again(&self, token: &AccessToken) {
        self.cache.fetcher.forget_rejections(token.secret()).await;
    }

    fn reset_backoff(&self) {
        self.cache.reset_backoff();
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("endpoint", &self.cache.fetcher.endpoint)
            .field("credentials", &self.cache.fetcher.credentials)
            .finish_non_exhaustive()
    }
}
