//! State shared by all clones of a provider: the current token, the fetch in progress, and the last failure.
//!
//! Reading the current token is one atomic load. All other state is behind a lock that is never held across an await
//! point. A fetch is a shared future: any waiter can poll it, so it survives the cancellation of the task that
//! started it. Inside a tokio runtime a spawned task polls it as well, so that a refresh proceeds without waiters.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use futures_util::FutureExt;
use futures_util::future::Shared;
use secrecy::SecretString;
use tokio::task::AbortHandle;

use super::AccessToken;
use super::access::IssuedToken;
use super::failure_backoff::FailureBackoff;
use super::fetcher::TokenFetcher;
use super::rate_limit::TokenRateLimit;
use crate::error::{Error, Result};
use crate::time::{BoxFuture, after, fraction, part};

/// Time before expiry at which the next token is fetched, or a tenth of the lifetime if that is shorter.
const MAX_REFRESH_MARGIN: Duration = Duration::from_secs(60);

/// Number of consecutive tokens that no API accepted after which fetches are delayed.
const MAX_UNUSABLE: u32 = 3;

/// Number of rejections without a success in between after which a token is replaced.
const MAX_REJECTIONS: u32 = 3;

/// Shared state of a provider.
pub(super) struct TokenCache {
    current: ArcSwapOption<AccessToken>,
    state: Mutex<State>,
    pub(super) fetcher: Arc<TokenFetcher>,
    backoff: FailureBackoff,
    /// `None` if the limit is shared by all clients of the application.
    calls: Option<Arc<TokenRateLimit>>,
    calls_per_minute: u32,
}

struct State {
    /// Revision of the credentials to which the rest of the state belongs.
    credentials: u64,
    in_flight: Option<InFlight>,
    /// Returned to callers, and suppresses early refreshes, until its backoff ends.
    failure: Option<Failure>,
    consecutive_failures: u32,
    /// Consecutive tokens that no API accepted.
    consecutive_unusable: u32,
    generation: u64,
    /// The last rejected token, which a store may still hold.
    rejected: Option<SecretString>,
}

struct Failure {
    error: Error,
    until: Instant,
}

impl State {
    /// Records `error` until `until`, unless a failure with a later end is recorded.
    fn record_failure(&mut self, error: &Error, until: Instant) {
        if self.failure.as_ref().is_none_or(|failure| failure.until < until) {
            self.failure = Some(Failure { error: error.clone(), until });
        }
    }

    fn clear_failures(&mut self) {
        self.failure = None;
        self.consecutive_failures = 0;
        self.consecutive_unusable = 0;
    }

    /// Returns the failure whose backoff has not ended.
    fn active_failure(&self, now: Instant) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| now < failure.until)
    }
}

pub(super) type SharedFetch = Shared<BoxFuture<'static, Result<AccessToken>>>;

struct InFlight {
    fetch: SharedFetch,
    began: Instant,
    /// Task that polls the fetch, if any.
    driver: Option<AbortHandle>,
}

impl InFlight {
    /// Whether the fetch can still complete. It cannot after its runtime has shut down, which ends the task only, or
    /// after its time limit has passed without a poll.
    fn is_running(&self, now: Instant, limit: Duration) -> bool {
        let cut_off = self.driver.as_ref().is_some_and(AbortHandle::is_finished);
        !cut_off && now.saturating_duration_since(self.began) < limit
    }
}

impl TokenCache {
    pub(super) fn new(
        fetcher: TokenFetcher,
        backoff: FailureBackoff,
        calls: Option<Arc<TokenRateLimit>>,
        calls_per_minute: u32,
    ) -> Self {
        let state = State {
            credentials: 0,
            in_flight: None,
            failure: None,
            consecutive_failures: 0,
            consecutive_unusable: 0,
            generation: 0,
            rejected: None,
        };
        Self {
            current: ArcSwapOption::empty(),
            state: Mutex::new(state),
            fetcher: Arc::new(fetcher),
            backoff,
            calls,
            calls_per_minute,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code that may panic runs under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks the state, and clears failures and fetches of replaced credentials.
    fn lock_current(&self) -> (MutexGuard<'_, State>, u64) {
        let mut state = self.lock();
        let revision = self.fetcher.credentials.revision();
        if state.credentials < revision {
            state.credentials = revision;
            state.in_flight = None;
            state.clear_failures();
        }
        (state, revision)
    }

    /// Returns the current token if it is valid and belongs to the current credentials.
    pub(super) fn current(&self, now: Instant) -> Option<AccessToken> {
        let revision = self.fetcher.credentials.revision();
        let usable = |token: &&AccessToken| token.is_valid(now) && token.credentials() == revision;
        self.current.load().as_deref().filter(usable).cloned()
    }

    /// Returns the fetch to wait for, in progress or new, and the revision of its credentials.
    pub(super) fn join_fetch(self: &Arc<Self>, now: Instant) -> Result<(SharedFetch, u64)> {
        let (mut state, revision) = self.lock_current();
        // Another fetch may have completed between the load and the lock.
        if let Some(token) = self.current(now) {
            let ready: BoxFuture<'static, Result<AccessToken>> = Box::pin(std::future::ready(Ok(token)));
            return Ok((ready.shared(), revision));
        }
        if let Some(failure) = state.active_failure(now) {
            let wait = failure.until.saturating_duration_since(now);
            return Err(failure.error.clone().wait(wait));
        }
        match &state.in_flight {
            Some(in_flight) if in_flight.is_running(now, self.fetcher.time_limit()) => {
                Ok((in_flight.fetch.clone(), revision))
            }
            _ => Ok((self.start_fetch(&mut state, now), revision)),
        }
    }

    /// Starts an early refresh, unless a fetch is in progress, the last one failed, or no runtime can run it.
    pub(super) fn refresh_in_background(self: &Arc<Self>, now: Instant) {
        if tokio::runtime::Handle::try_current().is_err() {
            return;
        }
        let (mut state, _) = self.lock_current();
        let failed = state.active_failure(now).is_some();
        let fresh = self.current.load().as_deref().is_some_and(|token| !token.is_due(now));
        let running =
            state.in_flight.as_ref().is_some_and(|it| it.is_running(now, self.fetcher.time_limit()));
        if !failed && !fresh && !running {
            // The spawned task polls it.
            drop(self.start_fetch(&mut state, now));
        }
    }

    /// Clears the failures, so that the next caller starts a fetch.
    pub(super) fn reset_backoff(&self) {
        self.lock().clear_failures();
    }

    fn start_fetch(self: &Arc<Self>, state: &mut State, now: Instant) -> SharedFetch {
        // The store may still hold the token that is replaced or was rejected.
        let present = self.current.load().as_deref().map(|token| token.secret().clone());
        let replaced = present.or_else(|| state.rejected.clone());
        state.generation = state.generation.wrapping_add(1);
        let guard = FetchGuard { cache: Arc::downgrade(self), generation: state.generation };
        let fetcher = self.fetcher.clone();
        let future: BoxFuture<'static, Result<AccessToken>> = Box::pin(async move {
            let work = async {
                let loaded = fetcher.load_credentials().await?;
                let credentials = loaded.credentials()?;
                if let Some(token) =
                    fetcher.read_store(credentials, loaded.revision(), replaced.as_ref()).await
                {
                    return Ok(token);
                }
                guard.take_permit(credentials.client_id(), fetcher.clock.now())?;
                fetcher.fetch_and_store(credentials, loaded.revision()).await
            };
            // Stores, transports and clocks are user code: a panic becomes the error of this fetch.
            let result = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
                let cause = Error::cancelled("the token store, transport or clock panicked");
                Err(Error::token(
                    "no access token: the token store, transport or clock panicked",
                    Some(cause),
                ))
            });
            guard.complete_fetch(result)
        });
        let fetch = future.shared();
        let driver = tokio::runtime::Handle::try_current()
            .ok()
            .map(|runtime| runtime.spawn(fetch.clone()).abort_handle());
        state.in_flight = Some(InFlight { fetch: fetch.clone(), began: now, driver });
        fetch
    }

    /// Invalidates `token` if it is the current one and no longer usable. Returns whether it did.
    ///
    /// An expired token is replaced at once. A rejected token may be valid for another API, so it is replaced only
    /// after several rejections, in case it was revoked.
    pub(super) fn invalidate(&self, token: &AccessToken, error: &Error) -> bool {
        if !error.is_unauthorized() {
            return false;
        }
        let now = self.fetcher.clock.now();
        let mut state = self.lock();
        let present = self.current.load_full();
        let Some(present) = present.filter(|present| present.is_same(token)) else { return false };
        if !error.is_expired_token() && present.count_rejection() < MAX_REJECTIONS {
            return false;
        }
        self.current.store(None);
        state.rejected = Some(present.secret().clone());
        state.consecutive_unusable = match present.was_ever_accepted() {
            true => 0,
            false => state.consecutive_unusable.saturating_add(1),
        };
        // Delay further fetches when no API accepts the tokens.
        let too_many = state.consecutive_unusable.saturating_sub(MAX_UNUSABLE - 1);
        if too_many > 0 {
            // The response belongs to another operation, so it is only the cause.
            let message = format!(
                "no access token: the last {} were rejected: {}",
                state.consecutive_unusable,
                error.failure()
            );
            let error = Error::token(message, Some(error.clone()));
            state.record_failure(&error, after(now, self.backoff.backoff(too_many)));
        }
        drop(state);
        tracing::info!(%error, "access token invalidated");
        true
    }

    fn complete_fetch(&self, generation: u64, result: Result<IssuedToken>) -> Result<AccessToken> {
        let now = self.fetcher.clock.now();
        let mut token = result.and_then(|issued| self.token(issued, generation));
        let mut state = self.lock();
        // A later fetch may have replaced this one.
        let latest = state.generation == generation;
        if latest {
            state.in_flight = None;
        }
        match &token {
            Ok(token) => {
                let present = self.current.load();
                if present.as_deref().is_none_or(|present| present.generation() < generation) {
                    self.current.store(Some(Arc::new(token.clone())));
                }
                state.failure = None;
                state.consecutive_failures = 0;
            }
            Err(error) if latest && state.credentials == self.fetcher.credentials.revision() => {
                state.consecutive_failures = state.consecutive_failures.saturating_add(1);
                let pause = self.backoff.after(error, state.consecutive_failures);
                state.record_failure(error, after(now, pause));
                let error = error.clone().wait(pause);
                token = Err(error);
            }
            Err(_) => {}
        }
        drop(state);
        match &token {
            Ok(token) => {
                let lifetime = token.expires().map(|end| end.saturating_duration_since(now).as_secs());
                tracing::info!(lifetime_s = lifetime, "new access token");
            }
            Err(error) => {
                let has_valid_token = self.current(now).is_some();
                tracing::warn!(%error, has_valid_token, "no new access token");
            }
        }
        token
    }

    fn token(&self, issued: IssuedToken, generation: u64) -> Result<AccessToken> {
        // Jitter spreads the refreshes of processes that started together.
        let jitter = 1.0 - 0.5 * fraction(&*self.backoff.random);
        let margin = issued
            .lifetime
            .map_or(MAX_REFRESH_MARGIN, |life| MAX_REFRESH_MARGIN.min(part(life, 10)))
            .mul_f64(jitter);
        AccessToken::issued(issued, generation, margin)
    }
}

/// Delivers the result of a fetch to the cache.
struct FetchGuard {
    /// Weak, so that an unpolled fetch does not keep its own cache alive.
    cache: Weak<TokenCache>,
    generation: u64,
}

impl FetchGuard {
    /// Takes one request from the rate limit.
    fn take_permit(&self, client_id: &str, now: Instant) -> Result<()> {
        let Some(cache) = self.cache.upgrade() else { return Ok(()) };
        let of_application = || TokenRateLimit::of(cache.fetcher.endpoint.url().as_str(), client_id, now);
        let calls = cache.calls.clone().unwrap_or_else(of_application);
        calls.take(cache.calls_per_minute, now).map_err(Error::token_budget_spent)
    }

    fn complete_fetch(&self, result: Result<IssuedToken>) -> Result<AccessToken> {
        match self.cache.upgrade() {
            Some(cache) => cache.complete_fetch(self.generation, result),
            // The provider was dropped; remaining waiters still get the token.
            None => result.and_then(|token| AccessToken::issued(token, self.generation, Duration::ZERO)),
        }
    }
}
