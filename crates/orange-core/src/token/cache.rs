//! What all clones of a provider share: the present token, the in_flight for the next one, and the
//! failure that is remembered.
//!
//! Reading the present token is one atomic load. Everything else is behind one short lock that is
//! never held across an await. A in_flight is a shared future: whoever waits for it can drive it, so it
//! does not matter who began it. Inside a tokio runtime a task drives it as well, which is what lets a
//! refresh go on behind callers who do not wait.

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

/// The next token is fetched this long before the present one ends, or a tenth of its life if that
/// is shorter.
const MAX_REFRESH_MARGIN: Duration = Duration::from_secs(60);

/// When so many tokens in a row have been rejected with which no call ever succeeded, the next is not fetched at
/// once.
const MAX_UNUSABLE: u32 = 3;

/// A token that is refused so often, with no success in between, is replaced.
const MAX_REJECTIONS: u32 = 3;

/// What the callers share.
pub(super) struct TokenCache {
    current: ArcSwapOption<AccessToken>,
    state: Mutex<State>,
    pub(super) fetcher: Arc<TokenFetcher>,
    backoff: FailureBackoff,
    /// `None` for calls that are counted together with those of the whole application.
    calls: Option<Arc<TokenRateLimit>>,
    calls_per_minute: u32,
}

struct State {
    /// The revision of the credentials that all the rest is about.
    credentials: u64,
    in_flight: Option<InFlight>,
    /// Returned as it is to whoever needs a token, and the reason for no early refresh, until its
    /// time has passed.
    failure: Option<Failure>,
    consecutive_failures: u32,
    /// Tokens that were rejected and never worked.
    consecutive_unusable: u32,
    generation: u64,
    /// The token that was rejected last: a store may still hold it.
    rejected: Option<SecretString>,
}

struct Failure {
    error: Error,
    until: Instant,
}

impl State {
    /// Keeps `error` until `until`, unless a failure that lasts longer is kept already.
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

    /// The failure whose pause is not over.
    fn active_failure(&self, now: Instant) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| now < failure.until)
    }
}

pub(super) type SharedFetch = Shared<BoxFuture<'static, Result<AccessToken>>>;

struct InFlight {
    fetch: SharedFetch,
    began: Instant,
    /// The task that drives it, if there is one.
    driver: Option<AbortHandle>,
}

impl InFlight {
    /// Whether it can still land. It cannot when its runtime has shut down (the task is over, the
    /// in_flight is not), and when nobody drove it until its time was up.
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
        // The lock is never held across code that may panic half way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state as of the present credentials: failures and requests of replaced ones count no more.
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

    /// The present token, if it is still good and of the present credentials.
    pub(super) fn current(&self, now: Instant) -> Option<AccessToken> {
        let revision = self.fetcher.credentials.revision();
        let usable = |token: &&AccessToken| token.is_valid(now) && token.credentials() == revision;
        self.current.load().as_deref().filter(usable).cloned()
    }

    /// The in_flight to wait for, the one under way or a new one, and the revision of the credentials it is for.
    pub(super) fn join_fetch(self: &Arc<Self>, now: Instant) -> Result<(SharedFetch, u64)> {
        let (mut state, revision) = self.lock_current();
        // Another caller may have landed between the load and the lock.
        if let Some(token) = self.current(now) {
            let landed: BoxFuture<'static, Result<AccessToken>> = Box::pin(std::future::ready(Ok(token)));
            return Ok((landed.shared(), revision));
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

    /// Starts the next token ahead of time, unless one is under way already, one has just failed, or
    /// nobody would drive it.
    pub(super) fn refresh_in_background(self: &Arc<Self>, now: Instant) {
        if tokio::runtime::Handle::try_current().is_err() {
            return;
        }
        let (mut state, _) = self.lock_current();
        let pausing = state.active_failure(now).is_some();
        let landed = self.current.load().as_deref().is_some_and(|token| !token.is_due(now));
        let flying = state.in_flight.as_ref().is_some_and(|it| it.is_running(now, self.fetcher.time_limit()));
        if !pausing && !landed && !flying {
            // The runtime's task drives it.
            drop(self.start_fetch(&mut state, now));
        }
    }

    /// Forgets the failures, so that the next caller starts a token request.
    pub(super) fn reset_backoff(&self) {
        self.lock().clear_failures();
    }

    fn start_fetch(self: &Arc<Self>, state: &mut State, now: Instant) -> SharedFetch {
        // What a store may still hold and must not give back: the token that is due or over, or the
        // one that was rejected.
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
                    fetcher.from_store(credentials, loaded.revision(), replaced.as_ref()).await
                {
                    return Ok(token);
                }
                guard.take_permit(credentials.client_id(), fetcher.clock.now())?;
                fetcher.from_endpoint(credentials, loaded.revision()).await
            };
            // Stores, transports and clocks are other people's code: a panic there is one failure,
            // not the end of every caller from now on.
            let result = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
                let cause = Error::cancelled("the work on it was cut off");
                Err(Error::token("no access token: the work on it was cut off", Some(cause)))
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

    /// Forgets `token` if it is still the present one and no good any more. Returns whether it did.
    ///
    /// One that has expired is no good at once. One that is refused may be good for another API, so that is
    /// between the API and its breaker until nobody takes it; it may also have been revoked, so it is not kept
    /// for ever.
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
        // A server that takes no token gets ever fewer of them, not two a call.
        let too_many = state.consecutive_unusable.saturating_sub(MAX_UNUSABLE - 1);
        if too_many > 0 {
            // It is an answer to another operation, and says nothing about the next one.
            let message =
                format!("no access token: the last {} were rejected: {error}", state.consecutive_unusable);
            let error = Error::token(message, Some(error.clone()));
            state.record_failure(&error, after(now, self.backoff.backoff(too_many)));
        }
        true
    }

    fn complete_fetch(&self, generation: u64, result: Result<IssuedToken>) -> Result<AccessToken> {
        let now = self.fetcher.clock.now();
        let mut token = result.and_then(|issued| self.token(issued, generation));
        let mut state = self.lock();
        // A later in_flight has replaced this one: what that one brings counts.
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
        if let Err(error) = &token {
            let early = self.current(now).is_some();
            tracing::warn!(%error, early, "no new access token");
        }
        token
    }

    fn token(&self, issued: IssuedToken, generation: u64) -> Result<AccessToken> {
        // Jitter spreads the refreshes of a fleet that started together.
        let jitter = 1.0 - 0.5 * fraction(&*self.backoff.random);
        let margin = issued
            .lifetime
            .map_or(MAX_REFRESH_MARGIN, |life| MAX_REFRESH_MARGIN.min(part(life, 10)))
            .mul_f64(jitter);
        AccessToken::issued(issued, generation, margin)
    }
}

/// Where a in_flight ends.
struct FetchGuard {
    /// Weak, so that a in_flight that nobody drives does not keep its own cell alive.
    cache: Weak<TokenCache>,
    generation: u64,
}

impl FetchGuard {
    /// Takes one call to the endpoint out of the budget.
    fn take_permit(&self, client_id: &str, now: Instant) -> Result<()> {
        let Some(cache) = self.cache.upgrade() else { return Ok(()) };
        let of_application = || TokenRateLimit::of(cache.fetcher.endpoint.url().as_str(), client_id, now);
        let calls = cache.calls.clone().unwrap_or_else(of_application);
        calls.take(cache.calls_per_minute, now).map_err(Error::token_budget_spent)
    }

    fn complete_fetch(&self, result: Result<IssuedToken>) -> Result<AccessToken> {
        match self.cache.upgrade() {
            Some(cache) => cache.complete_fetch(self.generation, result),
            // The provider is gone; whoever still waits gets what came.
            None => result.and_then(|token| AccessToken::issued(token, self.generation, Duration::ZERO)),
        }
    }
}
