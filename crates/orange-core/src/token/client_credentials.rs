//! The token provider for Orange: OAuth 2.0 client credentials with one shared flight.
//!
//! Reading the present token is one atomic load. Everything else — the flight that is under way, the
//! failure that is remembered, the budget — is behind one short lock that is never held across an
//! await. A flight is a shared future: whoever waits for it can drive it, so it does not matter who
//! began it. Inside a tokio runtime a task drives it as well, which is what lets a refresh go on
//! behind callers who do not wait.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use futures_util::FutureExt;
use futures_util::future::Shared;
use secrecy::SecretString;

use super::budget::Budget;
use super::exchange::{Exchange, Fresh};
use super::{AccessToken, MemoryStore, TokenEndpoint, TokenProvider, TokenStore};
use crate::credentials::Credentials;
use crate::error::{Error, Result};
use crate::time::{BoxFuture, Clock, Random, SystemClock, SystemRandom};
use crate::transport::Transport;

/// The next token is fetched this long before the present one ends, or a tenth of its life if that
/// is shorter.
const MAX_SLACK: Duration = Duration::from_secs(60);

/// The longest pause after failures that may pass by themselves.
const MAX_PAUSE: Duration = Duration::from_secs(30);

/// Access tokens by client credentials. See the [module of tokens](super) for what it promises.
#[derive(Clone)]
pub struct ClientCredentials {
    cell: Arc<Cell>,
}

/// What the callers share.
struct Cell {
    current: ArcSwapOption<AccessToken>,
    state: Mutex<State>,
    exchange: Arc<Exchange>,
    random: Arc<dyn Random>,
    refusal_pause: Duration,
    failure_pause: Duration,
}

struct State {
    flight: Option<Flight>,
    failure: Option<Failure>,
    /// No early refresh before this instant, because one failed.
    no_refresh_before: Option<Instant>,
    failures_in_a_row: u32,
    generation: u64,
    /// The token that was rejected last: a store may still hold it.
    rejected: Option<SecretString>,
    budget: Budget,
}

type Shipment = Shared<BoxFuture<'static, Result<AccessToken>>>;

struct Flight {
    shipment: Shipment,
    began: Instant,
}

/// A failure that is returned as it is until its time has passed.
struct Failure {
    error: Error,
    until: Instant,
}

/// The settings of [`ClientCredentials`].
#[must_use]
pub struct ClientCredentialsBuilder {
    endpoint: TokenEndpoint,
    credentials: Credentials,
    transport: Arc<dyn Transport>,
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    calls_per_minute: u32,
    timeout: Duration,
    refusal_pause: Duration,
    failure_pause: Duration,
}

impl ClientCredentialsBuilder {
    /// Where tokens are kept; in the memory of this client unless set.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// What time it is.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Where jitter comes from.
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = random;
        self
    }

    /// How often in any minute the endpoint is asked at most; 50 unless set.
    pub fn calls_per_minute(mut self, calls: u32) -> Self {
        self.calls_per_minute = calls;
        self
    }

    /// How long one request for a token may take; 15 s unless set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How long refused credentials are remembered; 60 s unless set.
    pub fn refusal_pause(mut self, pause: Duration) -> Self {
        self.refusal_pause = pause;
        self
    }

    /// The pause after a first failure that may pass by itself, doubled by each further one up to 30 s;
    /// 1 s unless set. A `Retry-After` of the endpoint counts if it is longer.
    pub fn failure_pause(mut self, pause: Duration) -> Self {
        self.failure_pause = pause;
        self
    }

    /// Builds the provider. No I/O happens, and no task is started.
    ///
    /// # Errors
    /// A budget of no calls, or a time limit of zero.
    pub fn build(self) -> Result<ClientCredentials> {
        if self.calls_per_minute == 0 {
            return Err(Error::configuration("token_calls_per_minute", "at least 1"));
        }
        if self.timeout.is_zero() {
            return Err(Error::configuration("token_timeout", "must be longer than zero"));
        }
        let exchange = Exchange {
            endpoint: self.endpoint,
            credentials: self.credentials,
            transport: self.transport,
            store: self.store,
            clock: self.clock,
            timeout: self.timeout,
        };
        let state = State {
            flight: None,
            failure: None,
            no_refresh_before: None,
            failures_in_a_row: 0,
            generation: 0,
            rejected: None,
            budget: Budget::new(self.calls_per_minute),
        };
        Ok(ClientCredentials {
            cell: Arc::new(Cell {
                current: ArcSwapOption::empty(),
                state: Mutex::new(state),
                exchange: Arc::new(exchange),
                random: self.random,
                refusal_pause: self.refusal_pause,
                failure_pause: self.failure_pause,
            }),
        })
    }
}

impl fmt::Debug for ClientCredentialsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentialsBuilder")
            .field("endpoint", &self.endpoint)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl ClientCredentials {
    /// Starts a provider that asks `endpoint` over `transport`.
    pub fn builder(
        endpoint: TokenEndpoint,
        credentials: Credentials,
        transport: Arc<dyn Transport>,
    ) -> ClientCredentialsBuilder {
        ClientCredentialsBuilder {
            endpoint,
            credentials,
            transport,
            store: Arc::new(MemoryStore::default()),
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
            calls_per_minute: 50,
            timeout: Duration::from_secs(15),
            refusal_pause: Duration::from_secs(60),
            failure_pause: Duration::from_secs(1),
        }
    }
}

#[async_trait::async_trait]
impl TokenProvider for ClientCredentials {
    async fn token(&self) -> Result<AccessToken> {
        let now = self.cell.exchange.clock.now();
        if let Some(token) = self.cell.current(now) {
            if token.is_due(now) {
                self.cell.refresh_behind(now);
            }
            return Ok(token);
        }
        let shipment = self.cell.join(now)?;
        shipment.await
    }

    async fn reject(&self, token: &AccessToken, error: &Error) {
        if self.cell.forget(token, error) {
            self.cell.exchange.discard(token.secret()).await;
        }
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("endpoint", &self.cell.exchange.endpoint)
            .field("credentials", &self.cell.exchange.credentials)
            .finish_non_exhaustive()
    }
}

impl Cell {
    fn lock(&self) -> MutexGuard<'_, State> {
        // The lock is never held across code that may panic half way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn current(&self, now: Instant) -> Option<AccessToken> {
        self.current.load().as_deref().filter(|token| token.is_valid(now)).cloned()
    }

    /// The flight to wait for: the one under way, or a new one.
    fn join(self: &Arc<Self>, now: Instant) -> Result<Shipment> {
        let mut state = self.lock();
        // Another caller may have landed between the load and the lock.
        if let Some(token) = self.current(now) {
            let landed: BoxFuture<'static, Result<AccessToken>> = Box::pin(std::future::ready(Ok(token)));
            return Ok(landed.shared());
        }
        if let Some(failure) = state.failure.as_ref().filter(|failure| now < failure.until) {
            return Err(failure.error.clone());
        }
        self.flight(&mut state, now, false)
    }

    /// Starts the next token ahead of time, unless one is under way already, one has just failed, or
    /// nobody would drive it.
    fn refresh_behind(self: &Arc<Self>, now: Instant) {
        if tokio::runtime::Handle::try_current().is_err() {
            return;
        }
        let mut state = self.lock();
        let pausing = state.no_refresh_before.is_some_and(|until| now < until);
        let landed = self.current.load().as_deref().is_some_and(|token| !token.is_due(now));
        if pausing || landed || state.flight.is_some() {
            return;
        }
        if let Err(error) = self.flight(&mut state, now, true) {
            state.no_refresh_before = Some(now + self.failure_pause);
            tracing::warn!(%error, "the access token could not be refreshed ahead of time");
        }
    }

    fn flight(self: &Arc<Self>, state: &mut State, now: Instant, early: bool) -> Result<Shipment> {
        // A flight that nobody drove (no runtime, its callers gone) has outlived its time limit.
        let limit = self.exchange.timeout;
        if let Some(flight) = state.flight.as_ref().filter(|flight| now.duration_since(flight.began) < limit)
        {
            return Ok(flight.shipment.clone());
        }
        state.budget.take(now).map_err(|wait| {
            Error::token("the token endpoint has been asked as often as a minute allows", None).wait(wait)
        })?;
        // What a store may still hold and must not give back: the token that is due or has ended, or
        // the one that was rejected.
        let present = self.current.load().as_deref().map(|token| token.secret().clone());
        let replaced = present.or_else(|| state.rejected.clone());
        let landing = Landing { cell: Arc::downgrade(self), generation: state.generation + 1, early };
        state.generation += 1;
        let exchange = self.exchange.clone();
        let future: BoxFuture<'static, Result<AccessToken>> = Box::pin(async move {
            let result = match exchange.stored(replaced.as_ref()).await {
                Some(fresh) => Ok(fresh),
                None => exchange.exchanged().await,
            };
            landing.land(result)
        });
        let shipment = future.shared();
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(shipment.clone());
        }
        state.flight = Some(Flight { shipment: shipment.clone(), began: now });
        Ok(shipment)
    }

    /// Forgets `token` if it is still the present one. Returns whether it was.
    fn forget(&self, token: &AccessToken, error: &Error) -> bool {
        let mut state = self.lock();
        let same = |now: &AccessToken| now.expose_secret() == token.expose_secret();
        let present = self.current.load().as_deref().is_some_and(same);
        if !present || !(error.is_expired_token() || error.is_invalid_credentials()) {
            return false;
        }
        self.current.store(None);
        state.rejected = Some(token.secret().clone());
        if error.is_invalid_credentials() {
            let until = self.exchange.clock.now() + self.refusal_pause;
            state.failure = Some(Failure { error: error.clone(), until });
        }
        true
    }

    /// How long nothing is asked after `error`.
    fn pause(&self, error: &Error, failures_in_a_row: u32) -> Duration {
        if !error.is_retryable() {
            return self.refusal_pause;
        }
        let doubled = self.failure_pause.saturating_mul(1 << failures_in_a_row.saturating_sub(1).min(10));
        let jittered = doubled.min(MAX_PAUSE).mul_f64(0.5 + 0.5 * self.random.fraction());
        jittered.max(error.retry_after().unwrap_or_default())
    }
}

/// Where a flight ends.
struct Landing {
    /// Weak, so that a flight that nobody drives does not keep its own cell alive.
    cell: Weak<Cell>,
    generation: u64,
    early: bool,
}

impl Landing {
    fn land(&self, result: Result<Fresh>) -> Result<AccessToken> {
        let Some(cell) = self.cell.upgrade() else {
            return result.and_then(|fresh| AccessToken::build(fresh.secret, self.generation, None, None));
        };
        let token = result.and_then(|fresh| cell.token(fresh, self.generation));
        let now = cell.exchange.clock.now();
        let mut state = cell.lock();
        // A newer flight has replaced this one: what it brings must not overwrite what that one brings.
        if state.generation == self.generation {
            state.flight = None;
        }
        match &token {
            Ok(token) => {
                let newer =
                    cell.current.load().as_deref().is_none_or(|now| now.generation() < self.generation);
                if newer {
                    cell.current.store(Some(Arc::new(token.clone())));
                }
                state.failure = None;
                state.no_refresh_before = None;
                state.failures_in_a_row = 0;
            }
            Err(error) => {
                state.failures_in_a_row = state.failures_in_a_row.saturating_add(1);
                let until = now + cell.pause(error, state.failures_in_a_row);
                if self.early && cell.current(now).is_some() {
                    state.no_refresh_before = Some(until);
                    tracing::warn!(%error, "the access token could not be refreshed ahead of time");
                } else {
                    state.failure = Some(Failure { error: error.clone(), until });
                }
            }
        }
        token
    }
}

impl Cell {
    fn token(&self, fresh: Fresh, generation: u64) -> Result<AccessToken> {
        let expires = fresh.lifetime.and_then(|life| fresh.began.checked_add(life));
        let refresh = fresh.lifetime.and_then(|life| {
            // Jitter spreads the refreshes of a fleet that started together.
            let slack = MAX_SLACK.min(life / 10).mul_f64(1.0 - 0.5 * self.random.fraction());
            fresh.began.checked_add(life.saturating_sub(slack))
        });
        AccessToken::build(fresh.secret, generation, expires, refresh)
    }
}
