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
use super::access::{self, IssuedToken};
use super::fetcher::TokenFetcher;
use super::leased_fetch::{FetchFailure, LeasedFetch};
use super::rate_limit::TokenRateLimit;
use super::rejection::Rejection;
use crate::error::{Error, Result};
use crate::time::{BoxFuture, after, divided, fraction};

/// Time before expiry at which the next token is fetched, or a tenth of the lifetime if that is shorter.
const MAX_REFRESH_MARGIN: Duration = Duration::from_secs(60);

/// Number of consecutive tokens that no API accepted after which fetches are delayed.
const MAX_UNUSABLE: u32 = 3;

/// Number of rejections without a success in between after which a token is replaced.
const MAX_REJECTIONS: u32 = 3;

/// Age from which the rejections of other processes count.
const MIN_SHARED_AGE: Duration = Duration::from_secs(30);

/// Shared state of a provider.
pub(super) struct TokenCache {
    current: ArcSwapOption<access::Inner>,
    state: Mutex<State>,
    pub(super) fetcher: Arc<TokenFetcher>,
    /// `None` if the limit is shared by all clients of the application.
    rate_limit: Option<TokenRateLimit>,
}

#[derive(Default)]
struct State {
    /// Revision of the credentials to which the rest of the state belongs.
    credentials_revision: u64,
    in_flight: Option<InFlight>,
    /// Returned to callers, and suppresses early refreshes, until its backoff ends.
    failure: Option<Failure>,
    consecutive_failures: u32,
    /// Whether the next fetch ignores the failure in the store.
    ignores_stored_failure: bool,
    /// Consecutive tokens that no API accepted.
    consecutive_unusable: u32,
    /// Number of fetches that were started.
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
    task: Option<AbortHandle>,
}

impl InFlight {
    /// Whether the fetch can still complete: its task has not ended with its runtime, and its time limit has not passed
    /// without a poll.
    fn is_running(&self, now: Instant, limit: Duration) -> bool {
        let has_ended = self.task.as_ref().is_some_and(AbortHandle::is_finished);
        !has_ended && now.saturating_duration_since(self.began) < limit
    }
}

impl TokenCache {
    pub(super) fn new(fetcher: TokenFetcher, rate_limit: Option<TokenRateLimit>) -> Self {
        Self {
            current: ArcSwapOption::empty(),
            state: Mutex::default(),
            fetcher: Arc::new(fetcher),
            rate_limit,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks the state, and clears failures and fetches of replaced credentials. Also returns the revision of the current
    /// credentials.
    fn lock_current(&self) -> (MutexGuard<'_, State>, u64) {
        let mut state = self.lock();
        let revision = self.fetcher.credentials.revision();
        if state.credentials_revision < revision {
            state.credentials_revision = revision;
            state.in_flight = None;
            state.clear_failures();
        }
        (state, revision)
    }

    /// Returns the current token if it is valid and belongs to the current credentials.
    pub(super) fn current(&self, now: Instant) -> Option<AccessToken> {
        let revision = self.fetcher.credentials.revision();
        self.latest().filter(|token| token.is_valid(now) && token.credentials_revision() == revision)
    }

    /// Returns the time since the current token was issued.
    pub(super) fn token_age(&self) -> Option<Duration> {
        let issued_at = self.latest()?.issued_at()?;
        Some(self.fetcher.clock.now().saturating_duration_since(issued_at))
    }

    /// Returns the token of the last fetch that succeeded, unless it was invalidated.
    fn latest(&self) -> Option<AccessToken> {
        self.current.load_full().map(AccessToken)
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
            return Err(failure.error.clone().with_backoff(wait));
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
        let has_failed = state.active_failure(now).is_some();
        let is_fresh = self.latest().is_some_and(|token| !token.is_due(now));
        let is_running = state
            .in_flight
            .as_ref()
            .is_some_and(|in_flight| in_flight.is_running(now, self.fetcher.time_limit()));
        if !has_failed && !is_fresh && !is_running {
            // The spawned task polls it.
            drop(self.start_fetch(&mut state, now));
        }
    }

    /// Clears the failures, so that the next caller starts a fetch, which ignores the failure in the store.
    pub(super) fn reset_backoff(&self) {
        let mut state = self.lock();
        state.clear_failures();
        state.ignores_stored_failure = true;
    }

    /// Starts a fetch: from the store first, then from the endpoint.
    fn start_fetch(self: &Arc<Self>, state: &mut State, now: Instant) -> SharedFetch {
        // The store may still hold the token that is replaced or was rejected.
        let current = self.latest().map(|token| token.secret().clone());
        let replaced = current.or_else(|| state.rejected.clone());
        state.generation = state.generation.wrapping_add(1);
        let cache = WeakCache { cache: Arc::downgrade(self), generation: state.generation };
        let fetcher = self.fetcher.clone();
        let failures = state.consecutive_failures;
        let ignores_stored_failure = std::mem::take(&mut state.ignores_stored_failure);
        let future: BoxFuture<'static, Result<AccessToken>> = Box::pin(async move {
            let work = async {
                let loaded = fetcher.load_credentials().await?;
                let credentials = loaded.credentials()?;
                let fetch = LeasedFetch {
                    fetcher: &fetcher,
                    key: fetcher.key(credentials),
                    credentials,
                    revision: loaded.revision(),
                    replaced: replaced.as_ref(),
                    failures,
                    ignores_stored_failure,
                };
                fetch
                    .run(|limit| cache.take_permit(credentials.client_id(), limit, fetcher.clock.now()))
                    .await
            };
            // Stores, transports and clocks are user code: a panic becomes the error of this fetch.
            let result = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
                let reason = "the token store, transport or clock panicked";
                Err(Error::cancelled(reason).into_token_error().into())
            });
            cache.complete_fetch(result)
        });
        let fetch = future.shared();
        let task = tokio::runtime::Handle::try_current()
            .ok()
            .map(|runtime| runtime.spawn(fetch.clone()).abort_handle());
        state.in_flight = Some(InFlight { fetch: fetch.clone(), began: now, task });
        fetch
    }

    /// Handles a rejection of `token`, unless it is no longer the current one.
    ///
    /// An expired token is replaced at once. A rejected token may be valid for another API, so it is replaced only
    /// after several rejections, in case it was revoked.
    pub(super) fn reject(&self, token: &AccessToken, error: &Error) -> Rejection {
        let is_current = || self.latest().is_some_and(|current| current.is_same(token));
        if !error.is_unauthorized() || !is_current() {
            return Rejection::Ignored;
        }
        if !error.is_expired_token() && token.count_rejection() < MAX_REJECTIONS {
            return Rejection::Counted;
        }
        if self.invalidate(token, error) { Rejection::Invalidated } else { Rejection::Ignored }
    }

    /// Whether `rejections` of all processes together show that `token` is no longer usable.
    ///
    /// A process that starts again after each rejection has no backoff for tokens that no API accepts. The age of the token
    /// limits the token requests of such processes.
    pub(super) fn is_rejected_by_all(&self, token: &AccessToken, rejections: u32) -> bool {
        let now = self.fetcher.clock.now();
        let age = token.issued_at().map(|issued_at| now.saturating_duration_since(issued_at));
        rejections >= MAX_REJECTIONS && age.is_none_or(|age| age >= MIN_SHARED_AGE)
    }

    /// Stops using `token` if it is the current one, because the store has another.
    pub(super) fn forget_replaced(&self, token: &AccessToken) {
        let mut state = self.lock();
        if self.latest().is_some_and(|current| current.is_same(token)) {
            self.current.store(None);
            state.rejected = Some(token.secret().clone());
        }
    }

    /// Invalidates `token` if it is the current one. Returns whether it did.
    pub(super) fn invalidate(&self, token: &AccessToken, error: &Error) -> bool {
        let now = self.fetcher.clock.now();
        let mut state = self.lock();
        let Some(current) = self.latest().filter(|current| current.is_same(token)) else { return false };
        self.current.store(None);
        state.rejected = Some(current.secret().clone());
        state.consecutive_unusable = match current.was_ever_accepted() {
            true => 0,
            false => state.consecutive_unusable.saturating_add(1),
        };
        // Delay further fetches if no API accepts the tokens.
        let excess = state.consecutive_unusable.saturating_sub(MAX_UNUSABLE - 1);
        if excess > 0 {
            // All callers get the error, so its message omits the operation that was rejected.
            let message = format!(
                "no access token: the last {} were rejected: {}",
                state.consecutive_unusable,
                error.failure()
            );
            let error = Error::token(message, Some(error.clone()));
            let pause = self.fetcher.settings.backoff.exponential(excess, &*self.fetcher.random);
            state.record_failure(&error, after(now, pause));
        }
        drop(state);
        tracing::info!(%error, "access token invalidated");
        true
    }

    /// Stores the result of a fetch, and returns it to the waiting callers.
    fn complete_fetch(
        &self,
        generation: u64,
        result: Result<IssuedToken, FetchFailure>,
    ) -> Result<AccessToken> {
        let now = self.fetcher.clock.now();
        let (result, backoff) = match result {
            Ok(issued) => (Ok(issued), None),
            Err(FetchFailure { error, backoff }) => (Err(error), backoff),
        };
        let mut token = result.and_then(|issued| self.access_token(issued, generation));
        let mut state = self.lock();
        // A later fetch may have replaced this one.
        let is_latest = state.generation == generation;
        if is_latest {
            state.in_flight = None;
        }
        match &token {
            Ok(token) => {
                if self.latest().is_none_or(|current| current.generation() < generation) {
                    self.current.store(Some(Arc::clone(&token.0)));
                }
                state.failure = None;
                state.consecutive_failures = 0;
            }
            Err(error) if is_latest && state.credentials_revision == self.fetcher.credentials.revision() => {
                let backoff =
                    backoff.unwrap_or_else(|| self.fetcher.backoff(error, state.consecutive_failures));
                state.consecutive_failures = backoff.failures;
                let pause = backoff.pause;
                state.record_failure(error, after(now, pause));
                token = Err(error.clone().with_backoff(pause));
            }
            Err(_) => {}
        }
        drop(state);
        self.fetcher.telemetry.token_fetched(token.as_ref().err());
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

    /// Creates the token of a fetch, with a margin before its expiry at which the next one is fetched.
    fn access_token(&self, issued: IssuedToken, generation: u64) -> Result<AccessToken> {
        // Jitter spreads the refreshes of processes that started together.
        let jitter = 1.0 - 0.5 * fraction(&*self.fetcher.random);
        let margin = issued
            .lifetime
            .map_or(MAX_REFRESH_MARGIN, |lifetime| MAX_REFRESH_MARGIN.min(divided(lifetime, 10)))
            .mul_f64(jitter);
        AccessToken::issued(issued, generation, margin)
    }
}

/// The cache that started a fetch. The reference is weak, because the cache holds the fetch.
struct WeakCache {
    cache: Weak<TokenCache>,
    generation: u64,
}

impl WeakCache {
    /// Takes one of `limit` requests per minute.
    fn take_permit(&self, client_id: &str, limit: u32, now: Instant) -> Result<()> {
        let Some(cache) = self.cache.upgrade() else { return Ok(()) };
        let permit = match &cache.rate_limit {
            Some(own) => own.take(limit, now),
            None => {
                let token_url = cache.fetcher.endpoint.url().as_str();
                TokenRateLimit::for_application(token_url, client_id, now).take(limit, now)
            }
        };
        permit.map_err(Error::token_rate_limited)
    }

    fn complete_fetch(&self, result: Result<IssuedToken, FetchFailure>) -> Result<AccessToken> {
        match self.cache.upgrade() {
            Some(cache) => cache.complete_fetch(self.generation, result),
            // The provider was dropped; remaining waiters still get the token.
            None => result
                .map_err(|failure| failure.error)
                .and_then(|token| AccessToken::issued(token, self.generation, Duration::ZERO)),
        }
    }
}
