//! The parts of a fetch: credentials, token request, and access to the store.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use http::header::USER_AGENT;
use http::{HeaderValue, StatusCode};
use secrecy::SecretString;
use tracing::Instrument;
use zeroize::Zeroizing;

use super::access::IssuedToken;
use super::settings::TokenSettings;
use super::{RejectionCount, TokenEndpoint, TokenKey, rate_limit};
use crate::credentials::{Credentials, CredentialsSource, LoadedCredentials};
use crate::deadline::with_timeout;
use crate::error::{Error, ErrorKind, RequestTarget, Result};
use crate::telemetry::Telemetry;
use crate::throttle::LimitScope;
use crate::time::{Clock, Random};
use crate::transport::{Body, LoggedRequest, NoResponse, Transport};

/// Longest response that is read, in bytes. The response with a token is much shorter.
const MAX_BODY: usize = 64 * 1024;

/// Time limit for an error body; the error has the part that arrived.
const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// Added to the duration of a lease, for the delays of a loaded machine.
const LEASE_MARGIN: Duration = Duration::from_secs(1);

/// Dependencies and settings of a fetch.
#[derive(Debug)]
pub(super) struct TokenFetcher {
    pub(super) endpoint: TokenEndpoint,
    pub(super) credentials: Arc<CredentialsSource>,
    pub(super) user_agent: Option<HeaderValue>,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) random: Arc<dyn Random>,
    pub(super) settings: TokenSettings,
    pub(super) telemetry: Telemetry,
    /// Whether the last access to the store failed, so that an outage is logged as one warning.
    pub(super) store_is_away: AtomicBool,
}

impl TokenFetcher {
    pub(super) fn key(&self, credentials: &Credentials) -> TokenKey {
        TokenKey::new(self.endpoint.url().as_str(), credentials.client_id(), self.endpoint.scope())
    }

    /// Loads the current credentials within the time limit of a token request.
    pub(super) async fn load_credentials(&self) -> Result<Arc<LoadedCredentials>> {
        let load = pin!(self.credentials.current());
        with_timeout(&*self.clock, self.settings.timeout, "credentials load", load)
            .await
            .map_err(Error::into_token_error)
    }

    /// Counts a request in the limit that processes share. Returns the number of requests per minute that this process may
    /// send.
    ///
    /// # Errors
    /// Returns an error with the time until the shared limit admits a request.
    pub(super) async fn request_limit(&self, credentials: &Credentials) -> Result<u32> {
        let limit = self.settings.calls_per_minute;
        let Some(shared) = &self.settings.shared_limits else { return Ok(limit) };
        let scope = LimitScope::new(self.endpoint.url().as_str(), credentials.client_id());
        match shared.count(&*self.clock, &scope, limit, rate_limit::WINDOW).await {
            Some(Some(wait)) => Err(Error::token_rate_limited(wait)),
            Some(None) => Ok(limit),
            None => Ok(shared.local_part(limit)),
        }
    }

    /// Duration of a lease: reading the store, the shared rate limit, the request, and writing the store.
    pub(super) fn lease_time(&self) -> Duration {
        let TokenSettings { timeout, store_timeout, .. } = self.settings;
        let shared = self.settings.shared_limits.as_ref().map_or(Duration::ZERO, |limits| limits.timeout());
        timeout
            .saturating_add(store_timeout.saturating_mul(2))
            .saturating_add(shared)
            .saturating_add(LEASE_MARGIN)
    }

    /// Whether a lease that was requested at `asked_at` may end before a request is completed and its token is stored. Then
    /// this process was stopped meanwhile, or the store is slow.
    pub(super) fn is_too_late(&self, asked_at: Instant) -> bool {
        let elapsed = self.clock.now().saturating_duration_since(asked_at);
        elapsed > self.settings.store_timeout.saturating_add(LEASE_MARGIN)
    }

    /// Longest wait for the token of another process. A lease ends within it, even if its holder was killed.
    pub(super) fn wait_limit(&self) -> Duration {
        self.lease_time().saturating_add(LEASE_MARGIN)
    }

    /// Longest duration of a fetch: loading the credentials, waiting for another process, and a fetch of its own.
    pub(super) fn time_limit(&self) -> Duration {
        let own_fetch = self.settings.timeout.saturating_add(self.lease_time());
        own_fetch.saturating_add(self.wait_limit()).saturating_add(self.settings.store_timeout)
    }

    /// Requests a token from the endpoint.
    pub(super) async fn fetch(
        &self,
        credentials: &Credentials,
        credentials_revision: u64,
    ) -> Result<IssuedToken> {
        let span = tracing::info_span!(
            "orange.token",
            otel.kind = "client",
            http.request.method = "POST",
            server.address = self.endpoint.url().host_str(),
            server.port = self.endpoint.url().port(),
            orange.client_id = credentials.client_id(),
        );
        let (no_response, began) = (NoResponse::default(), self.clock.now());
        let mut request = self.endpoint.request(credentials)?;
        let target = RequestTarget::new(&request);
        request.extensions_mut().insert(no_response.clone());
        let mut timer = self.telemetry.token_request(request.method(), request.uri(), &*self.clock);
        let mut work = pin!(self.request_token(request, &target, credentials_revision));
        let issued_token = with_timeout(&*self.clock, self.settings.timeout, "token request", work.as_mut())
            .instrument(span)
            .await;
        // RFC 6749, section 5.1: the status of a response with a token is 200.
        timer.respond(issued_token.as_ref().map(|_| (StatusCode::OK, None)));
        let token = issued_token.map_err(|error| {
            if error.kind() == ErrorKind::Timeout {
                no_response.report();
            }
            let elapsed = self.clock.now().saturating_duration_since(began);
            self.credentials.scrub(error.for_request(&target).after(elapsed)).into_token_error()
        });
        token.and_then(IssuedToken::checked)
    }

    /// Sends the request and decodes its response.
    async fn request_token(
        &self,
        mut request: http::Request<Body>,
        target: &RequestTarget,
        credentials_revision: u64,
    ) -> Result<IssuedToken> {
        let requested_at = self.clock.now();
        if let Some(user_agent) = &self.user_agent {
            request.headers_mut().insert(USER_AGENT, user_agent.clone());
        }
        self.telemetry.inject(request.headers_mut());
        let logged = LoggedRequest::sending(target.clone(), 1, request.body(), &*self.clock);
        let response = logged.log_result(self.transport.send(request).await)?;
        let (head, mut body) = response.into_parts();
        if head.status.is_success() {
            let body = body.read_start(MAX_BODY).await.map_err(Error::from_transport)?;
            let body = Zeroizing::new(body);
            IssuedToken::read(&head, &body, requested_at, credentials_revision, &*self.clock)
        } else {
            let body = body.read_available(MAX_BODY, &*self.clock, ERROR_BODY_TIMEOUT).await;
            Err(Error::from_response(head.status, &head.headers, &body, &*self.clock))
        }
    }

    /// Removes a rejected token from the store.
    pub(super) async fn discard(&self, secret: &SecretString) {
        let Some(key) = self.current_key() else { return };
        self.with_store_timeout("written", self.settings.store.remove(&key, secret)).await;
    }

    /// Counts a rejection in the store.
    pub(super) async fn count_rejection(&self, secret: &SecretString) -> RejectionCount {
        let Some(key) = self.current_key() else { return RejectionCount::Unknown };
        let count = self.settings.store.count_rejection(&key, secret);
        self.with_store_timeout("written", count).await.unwrap_or(RejectionCount::Unknown)
    }

    /// Forgets the rejections in the store.
    pub(super) async fn forget_rejections(&self, secret: &SecretString) {
        let Some(key) = self.current_key() else { return };
        self.with_store_timeout("written", self.settings.store.forget_rejections(&key, secret)).await;
    }

    /// Returns the key of the credentials that were loaded last.
    fn current_key(&self) -> Option<TokenKey> {
        let loaded = self.credentials.loaded()?;
        loaded.credentials().ok().map(|credentials| self.key(credentials))
    }

    /// Runs a store operation within its time limit. Returns `None` if it fails. `action` is a participle for the log:
    /// `read`, `locked` or `written`.
    pub(super) async fn with_store_timeout<T>(
        &self,
        action: &str,
        work: impl Future<Output = Result<T>>,
    ) -> Option<T> {
        match with_timeout(&*self.clock, self.settings.store_timeout, "token store", pin!(work)).await {
            Ok(done) => {
                if self.store_is_away.swap(false, Ordering::Relaxed) {
                    tracing::info!("token store is available again");
                }
                Some(done)
            }
            Err(error) if self.store_is_away.swap(true, Ordering::Relaxed) => {
                tracing::debug!(%error, "token store could not be {action}");
                None
            }
            Err(error) => {
                tracing::warn!(%error, "token store could not be {action}");
                None
            }
        }
    }
}
