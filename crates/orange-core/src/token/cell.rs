//! What all clones of a provider share: the present token, the flight for the next one, and the
//! failure that is remembered.
//!
//! Reading the present token is one atomic load. Everything else is behind one short lock that is
//! never held across an await. A flight is a shared future: whoever waits for it can drive it, so it
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
use super::budget::Calls;
use super::exchange::Exchange;
use super::pause::Pauses;
use crate::error::{Error, Result};
use crate::time::{BoxFuture, after, fraction, part};

/// The next token is fetched this long before the present one ends, or a tenth of its life if that
/// is shorter.
const MAX_SLACK: Duration = Duration::from_secs(60);

/// When so many tokens in a row have been rejected with which no call ever succeeded, the next is not fetched at
/// once.
const NEVER_WORKED: u32 = 3;

/// A token that is refused so often, with no success in between, is replaced.
const REFUSALS: u32 = 3;

/// What the callers share.
pub(super) struct Cell {
    current: ArcSwapOption<AccessToken>,
    state: Mutex<State>,
    pub(super) exchange: Arc<Exchange>,
    pauses: Pauses,
    /// `None` for calls that are counted together with those of the whole application.
    calls: Option<Arc<Calls>>,
    calls_per_minute: u32,
}

struct State {
    /// The revision of the credentials that all the rest is about.
    credentials: u64,
    flight: Option<Flight>,
    /// Returned as it is to whoever needs a token, and the reason for no early refresh, until its
    /// time has passed.
    failure: Option<Failure>,
    failures_in_a_row: u32,
    /// Tokens that were rejected and never worked.
    useless_in_a_row: u32,
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
    fn remember(&mut self, error: &Error, until: Instant) {
        if self.failure.as_ref().is_none_or(|failure| failure.until < until) {
            self.failure = Some(Failure { error: error.clone(), until });
        }
    }

    fn forget_failures(&mut self) {
        self.failure = None;
        self.failures_in_a_row = 0;
        self.useless_in_a_row = 0;
    }

    /// The failure whose pause is not over.
    fn standing_failure(&self, now: Instant) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| now < failure.until)
    }
}

pub(super) type Shipment = Shared<BoxFuture<'static, Result<AccessToken>>>;

struct Flight {
    shipment: Shipment,
    began: Instant,
    /// The task that drives it, if there is one.
    driver: Option<AbortHandle>,
}

impl Flight {
    /// Whether it can still land. It cannot when its runtime has shut down (the task is over, the
    /// flight is not), and when nobody drove it until its time was up.
    fn is_under_way(&self, now: Instant, limit: Duration) -> bool {
        let cut_off = self.driver.as_ref().is_some_and(AbortHandle::is_finished);
        !cut_off && now.saturating_duration_since(self.began) < limit
    }
}

impl Cell {
    pub(super) fn new(
        exchange: Exchange,
        pauses: Pauses,
        calls: Option<Arc<Calls>>,
        calls_per_minute: u32,
    ) -> Self {
        let state = State {
            credentials: 0,
            flight: None,
            failure: None,
            failures_in_a_row: 0,
            useless_in_a_row: 0,
            generation: 0,
            rejected: None,
        };
        Self {
            current: ArcSwapOption::empty(),
            state: Mutex::new(state),
            exchange: Arc::new(exchange),
            pauses,
            calls,
            calls_per_minute,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The lock is never held across code that may panic half way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state as of the present credentials: failures and requests of replaced ones count no more.
    fn lock_present(&self) -> (MutexGuard<'_, State>, u64) {
        let mut state = self.lock();
        let revision = self.exchange.credentials.revision();
        if state.credentials < revision {
            state.credentials = revision;
            state.flight = None;
            state.forget_failures();
        }
        (state, revision)
    }

    /// The present token, if it is still good and of the present credentials.
    pub(super) fn current(&self, now: Instant) -> Option<AccessToken> {
        let revision = self.exchange.credentials.revision();
        let usable = |token: &&AccessToken| token.is_valid(now) && token.credentials() == revision;
        self.current.load().as_deref().filter(usable).cloned()
    }

    /// The flight to wait for, the one under way or a new one, and the revision of the credentials it is for.
    pub(super) fn join(self: &Arc<Self>, now: Instant) -> Result<(Shipment, u64)> {
        let (mut state, revision) = self.lock_present();
        // Another caller may have landed between the load and the lock.
        if let Some(token) = self.current(now) {
            let landed: BoxFuture<'static, Result<AccessToken>> = Box::pin(std::future::ready(Ok(token)));
            return Ok((landed.shared(), revision));
        }
        if let Some(failure) = state.standing_failure(now) {
            let wait = failure.until.saturating_duration_since(now);
            return Err(failure.error.clone().wait(wait));
        }
        match &state.flight {
            Some(flight) if flight.is_under_way(now, self.exchange.limit()) => {
                Ok((flight.shipment.clone(), revision))
            }
            _ => Ok((self.launch(&mut state, now), revision)),
        }
    }

    /// Starts the next token ahead of time, unless one is under way already, one has just failed, or
    /// nobody would drive it.
    pub(super) fn refresh_behind(self: &Arc<Self>, now: Instant) {
        if tokio::runtime::Handle::try_current().is_err() {
            return;
        }
        let (mut state, _) = self.lock_present();
        let pausing = state.standing_failure(now).is_some();
        let landed = self.current.load().as_deref().is_some_and(|token| !token.is_due(now));
        let flying = state.flight.as_ref().is_some_and(|it| it.is_under_way(now, self.exchange.limit()));
        if !pausing && !landed && !flying {
            // The runtime's task drives it.
            drop(self.launch(&mut state, now));
        }
    }

    /// Forgets the failures, so that the next caller starts a token request.
    pub(super) fn reset_backoff(&self) {
        self.lock().forget_failures();
    }

    fn launch(self: &Arc<Self>, state: &mut State, now: Instant) -> Shipment {
        // What a store may still hold and must not give back: the token that is due or over, or the
        // one that was rejected.
        let present = self.current.load().as_deref().map(|token| token.secret().clone());
        let replaced = present.or_else(|| state.rejected.clone());
        state.generation = state.generation.wrapping_add(1);
        let landing = Landing { cell: Arc::downgrade(self), generation: state.generation };
        let exchange = self.exchange.clone();
        let future: BoxFuture<'static, Result<AccessToken>> = Box::pin(async move {
            let work = async {
                let loaded = exchange.load_credentials().await?;
                let credentials = loaded.credentials()?;
                if let Some(token) = exchange.stored(credentials, loaded.revision(), replaced.as_ref()).await
                {
                    return Ok(token);
                }
                landing.take_call(credentials.client_id(), exchange.clock.now())?;
                exchange.exchanged(credentials, loaded.revision()).await
            };
            // Stores, transports and clocks are other people's code: a panic there is one failure,
            // not the end of every caller from now on.
            let result = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
                let cause = Error::cancelled("the work on it was cut off");
                Err(Error::token("no access token: the work on it was cut off", Some(cause)))
            });
            landing.land(result)
        });
        let shipment = future.shared();
        let driver = tokio::runtime::Handle::try_current()
            .ok()
            .map(|runtime| runtime.spawn(shipment.clone()).abort_handle());
        state.flight = Some(Flight { shipment: shipment.clone(), began: now, driver });
        shipment
    }

    /// Forgets `token` if it is still the present one and no good any more. Returns whether it did.
    ///
    /// One that has expired is no good at once. One that is refused may be good for another API, so that is
    /// between the API and its breaker until nobody takes it; it may also have been revoked, so it is not kept
    /// for ever.
    pub(super) fn forget(&self, token: &AccessToken, error: &Error) -> bool {
        if !error.is_unauthorized() {
            return false;
        }
        let now = self.exchange.clock.now();
        let mut state = self.lock();
        let present = self.current.load_full();
        let Some(present) = present.filter(|present| present.is_same(token)) else { return false };
        if !error.is_expired_token() && present.was_refused() < REFUSALS {
            return false;
        }
        self.current.store(None);
        state.rejected = Some(present.secret().clone());
        state.useless_in_a_row = match present.ever_worked() {
            true => 0,
            false => state.useless_in_a_row.saturating_add(1),
        };
        // A server that takes no token gets ever fewer of them, not two a call.
        let too_many = state.useless_in_a_row.saturating_sub(NEVER_WORKED - 1);
        if too_many > 0 {
            // It is an answer to another operation, and says nothing about the next one.
            let message =
                format!("no access token: the last {} were rejected: {error}", state.useless_in_a_row);
            let error = Error::token(message, Some(error.clone()));
            state.remember(&error, after(now, self.pauses.backoff(too_many)));
        }
        true
    }

    fn land(&self, generation: u64, result: Result<IssuedToken>) -> Result<AccessToken> {
        let now = self.exchange.clock.now();
        let mut token = result.and_then(|issued| self.token(issued, generation));
        let mut state = self.lock();
        // A later flight has replaced this one: what that one brings counts.
        let latest = state.generation == generation;
        if latest {
            state.flight = None;
        }
        match &token {
            Ok(token) => {
                let present = self.current.load();
                if present.as_deref().is_none_or(|present| present.generation() < generation) {
                    self.current.store(Some(Arc::new(token.clone())));
                }
                state.failure = None;
                state.failures_in_a_row = 0;
            }
            Err(error) if latest && state.credentials == self.exchange.credentials.revision() => {
                state.failures_in_a_row = state.failures_in_a_row.saturating_add(1);
                let pause = self.pauses.after(error, state.failures_in_a_row);
                state.remember(error, after(now, pause));
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
        let jitter = 1.0 - 0.5 * fraction(&*self.pauses.random);
        let slack = issued.lifetime.map_or(MAX_SLACK, |life| MAX_SLACK.min(part(life, 10))).mul_f64(jitter);
        AccessToken::issued(issued, generation, slack)
    }
}

/// Where a flight ends.
struct Landing {
    /// Weak, so that a flight that nobody drives does not keep its own cell alive.
    cell: Weak<Cell>,
    generation: u64,
}

impl Landing {
    /// Takes one call to the endpoint out of the budget.
    fn take_call(&self, client_id: &str, now: Instant) -> Result<()> {
        let Some(cell) = self.cell.upgrade() else { return Ok(()) };
        let of_application = || Calls::of(cell.exchange.endpoint.url().as_str(), client_id, now);
        let calls = cell.calls.clone().unwrap_or_else(of_application);
        calls.take(cell.calls_per_minute, now).map_err(Error::token_budget_spent)
    }

    fn land(&self, result: Result<IssuedToken>) -> Result<AccessToken> {
        match self.cell.upgrade() {
            Some(cell) => cell.land(self.generation, result),
            // The provider is gone; whoever still waits gets what came.
            None => result.and_then(|token| AccessToken::issued(token, self.generation, Duration::ZERO)),
        }
    }
}
