//! Settings of access tokens.

use std::sync::Arc;
use std::time::Duration;

use super::{ClientBuilder, Setting};
use crate::token::{TokenProvider, TokenStore};

impl ClientBuilder {
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

    /// Sets the URL of the token endpoint. Default: `/oauth/v3/token` on the host of the base URL.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(Setting { name: "token_url", value: url.into() });
        self
    }

    /// Sets the OAuth scopes to request, separated by spaces. Default: none, as in Orange's samples for these APIs.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
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
    /// [`Client::reset_backoff`](crate::Client::reset_backoff) and changed credentials end the suspension.
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
    /// [`ThrottlePolicy::max_retry_after`](crate::throttle::ThrottlePolicy::max_retry_after) is the setting for API calls.
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
}
