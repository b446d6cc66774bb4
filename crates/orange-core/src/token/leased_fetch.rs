//! One fetch: from the store, from another process that holds the lease, or from the endpoint.

use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use super::access::{IssuedToken, bearer};
use super::fetcher::TokenFetcher;
use super::{FetchOutcome, Lease, LeaseResult, StoredFailure, StoredRecord, StoredToken, TokenKey};
use crate::credentials::Credentials;
use crate::error::{Error, Result};
use crate::time::{after, divided, doubled, fraction};

/// Lifetime that a stored token must have left, or a tenth of its lifetime if that is shorter. Clocks of machines and
/// the delays of networks differ by about this much.
const MIN_REMAINING: Duration = Duration::from_secs(5);

/// First and longest pause between two reads of the store while another process fetches.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const MAX_PAUSE: Duration = Duration::from_secs(1);

/// Shortest pause, for a lease that is about to end.
const MIN_PAUSE: Duration = Duration::from_millis(10);

/// A fetch that failed.
#[derive(Debug)]
pub(super) struct FetchFailure {
    pub(super) error: Error,
    /// The backoff, if it is shared with other processes. Otherwise the failure counts for this process alone.
    pub(super) backoff: Option<Backoff>,
}

/// Backoff after one of several failures in a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Backoff {
    pub(super) pause: Duration,
    pub(super) failures: u32,
}

impl From<Error> for FetchFailure {
    fn from(error: Error) -> Self {
        Self { error, backoff: None }
    }
}

impl TokenFetcher {
    /// Returns the backoff after `error` and `previous` failures in a row.
    pub(super) fn backoff(&self, error: &Error, previous: u32) -> Backoff {
        let failures = previous.saturating_add(1);
        Backoff { pause: self.settings.backoff.after(error, failures, &*self.random), failures }
    }
}

/// The arguments of a fetch.
pub(super) struct LeasedFetch<'a> {
    pub(super) fetcher: &'a TokenFetcher,
    pub(super) key: TokenKey,
    pub(super) credentials: &'a Credentials,
    pub(super) revision: u64,
    /// The token that is replaced or was rejected, which the store may still hold.
    pub(super) replaced: Option<&'a SecretString>,
    /// Consecutive failures of this process.
    pub(super) failures: u32,
    pub(super) ignores_stored_failure: bool,
}

/// Result of reading the store.
enum Look {
    Done(Result<IssuedToken, FetchFailure>),
    /// Neither a usable token nor a failure whose backoff has not ended. Has the number of failures in a row.
    Nothing {
        failures: u32,
    },
    /// The store cannot be read.
    Away,
}

impl LeasedFetch<'_> {
    /// Returns a token. `take_permit` counts a token request before it is sent, in the limit of this process, which is its
    /// argument.
    pub(super) async fn run(
        &self,
        take_permit: impl Fn(u32) -> Result<()>,
    ) -> Result<IssuedToken, FetchFailure> {
        let TokenFetcher { clock, settings, .. } = self.fetcher;
        let limit = self.fetcher.wait_limit();
        let give_up_at = after(clock.now(), limit);
        let mut looks = 0_u32;
        loop {
            match self.look().await {
                Look::Done(result) => return result,
                Look::Away => return self.fetch_alone(&take_permit).await,
                Look::Nothing { .. } => {}
            }
            let lease_time = self.fetcher.lease_time();
            let asked_at = clock.now();
            let acquire = settings.store.acquire_lease(&self.key, lease_time);
            let remaining = match self.fetcher.with_store_timeout("locked", acquire).await {
                None => return self.fetch_alone(&take_permit).await,
                Some(LeaseResult::Held(lease)) => {
                    if let Some(result) = self.fetch_with(&lease, asked_at, &take_permit).await {
                        return result;
                    }
                    // The lease ends too early: this process was stopped, or the store is slow.
                    Duration::ZERO
                }
                Some(LeaseResult::Taken { remaining }) => remaining,
            };
            if clock.now() >= give_up_at {
                let error = Error::timeout("wait for the token request of another process", limit);
                // No request was sent, and the callers have waited.
                let backoff = Backoff { pause: Duration::ZERO, failures: self.failures };
                return Err(FetchFailure { error: error.into_token_error(), backoff: Some(backoff) });
            }
            if looks == 0 {
                tracing::debug!("waiting for the token request of another process");
            }
            looks = looks.saturating_add(1);
            clock.sleep(self.pause(looks, remaining)).await;
        }
    }

    /// Pause before the next read of the store, with jitter. It is not longer than the lease of the other process.
    fn pause(&self, looks: u32, remaining: Duration) -> Duration {
        let jitter = 0.5 + 0.5 * fraction(&*self.fetcher.random);
        doubled(FIRST_PAUSE, looks).min(MAX_PAUSE).mul_f64(jitter).min(remaining).max(MIN_PAUSE)
    }

    async fn look(&self) -> Look {
        let looked_at = self.fetcher.clock.now();
        let load = self.fetcher.settings.store.load_record(&self.key);
        let Some(StoredRecord { token, failure }) = self.fetcher.with_store_timeout("read", load).await
        else {
            return Look::Away;
        };
        if let Some(token) = token.and_then(|token| self.usable(token, looked_at)) {
            return Look::Done(Ok(token));
        }
        let Some(failure) = failure else { return Look::Nothing { failures: self.failures } };
        let failures = failure.failures().max(self.failures);
        match failure.active_error(self.credentials) {
            Some(error) if !self.ignores_stored_failure => {
                let backoff = Backoff { pause: failure.backoff(), failures };
                Look::Done(Err(FetchFailure { error, backoff: Some(backoff) }))
            }
            _ => Look::Nothing { failures },
        }
    }

    /// Counts a token request, in the limit that processes share and in that of this process.
    async fn count_request(&self, take_permit: impl Fn(u32) -> Result<()>) -> Result<()> {
        take_permit(self.fetcher.request_limit(self.credentials).await?)
    }

    /// Fetches without a lease, because the store failed.
    async fn fetch_alone(
        &self,
        take_permit: impl Fn(u32) -> Result<()>,
    ) -> Result<IssuedToken, FetchFailure> {
        self.count_request(take_permit).await?;
        let token = self.fetcher.fetch(self.credentials, self.revision).await?;
        let stored = self.stored(&token);
        let save = self.fetcher.settings.store.save(&self.key, &stored);
        self.fetcher.with_store_timeout("written", save).await;
        Ok(token)
    }

    /// Fetches with the lease, and releases it. Returns `None` if the lease ends too early for a request.
    async fn fetch_with(
        &self,
        lease: &Lease,
        asked_at: Instant,
        take_permit: impl Fn(u32) -> Result<()>,
    ) -> Option<Result<IssuedToken, FetchFailure>> {
        let mut failures = self.failures;
        if lease.is_exclusive() {
            // The last holder may have stored its outcome after the store was read.
            match self.look().await {
                Look::Done(result) => {
                    self.complete(lease, FetchOutcome::NotSent).await;
                    return Some(result);
                }
                Look::Nothing { failures: known } => failures = known,
                Look::Away => {}
            }
            if self.fetcher.is_too_late(asked_at) {
                self.complete(lease, FetchOutcome::NotSent).await;
                return None;
            }
        }
        if let Err(error) = self.count_request(take_permit).await {
            self.complete(lease, FetchOutcome::NotSent).await;
            return Some(Err(error.into()));
        }
        Some(match self.fetcher.fetch(self.credentials, self.revision).await {
            Ok(token) => {
                self.complete(lease, FetchOutcome::Token(&self.stored(&token))).await;
                Ok(token)
            }
            Err(error) if lease.is_exclusive() => {
                let backoff = self.fetcher.backoff(&error, failures);
                let Backoff { pause, failures } = backoff;
                let failure = StoredFailure::new(&error, failures, self.credentials, pause);
                self.complete(lease, FetchOutcome::Failure(&failure)).await;
                Err(FetchFailure { error, backoff: Some(backoff) })
            }
            Err(error) => Err(error.into()),
        })
    }

    async fn complete(&self, lease: &Lease, outcome: FetchOutcome<'_>) {
        let complete = self.fetcher.settings.store.complete_fetch(&self.key, lease, outcome);
        self.fetcher.with_store_timeout("written", complete).await;
    }

    /// Converts a token that was just issued.
    fn stored(&self, token: &IssuedToken) -> StoredToken {
        let clock = &self.fetcher.clock;
        let (age, wall) = (clock.now().saturating_duration_since(token.requested_at), clock.wall());
        let issued = wall.checked_sub(age).unwrap_or(wall);
        let expires = token.lifetime.and_then(|lifetime| issued.checked_add(lifetime));
        let remaining = token.lifetime.map(|lifetime| lifetime.saturating_sub(age));
        StoredToken::new(token.secret.clone(), issued, expires).with_remaining(remaining)
    }

    /// Converts a token of the store, unless it is the one that is being replaced, is no token, or expires soon.
    fn usable(&self, stored: StoredToken, looked_at: Instant) -> Option<IssuedToken> {
        let is_replaced =
            self.replaced.is_some_and(|replaced| replaced.expose_secret() == stored.secret.expose_secret());
        if is_replaced || bearer(&stored.secret).is_none() {
            return None;
        }
        let StoredToken { secret, issued, expires, remaining } = stored;
        // Only the difference of the times of the writer counts, because its clock may be wrong.
        let lifetime = match expires {
            Some(expires) => Some(expires.duration_since(issued).ok()?),
            None => None,
        };
        let age = match (lifetime, remaining) {
            (Some(lifetime), Some(remaining)) => lifetime.saturating_sub(remaining),
            _ => self.fetcher.clock.wall().duration_since(issued).unwrap_or_default(),
        };
        if let Some(lifetime) = lifetime
            && lifetime.saturating_sub(age) <= MIN_REMAINING.min(divided(lifetime, 10))
        {
            return None;
        }
        let (requested_at, lifetime) = match looked_at.checked_sub(age) {
            Some(requested_at) => (requested_at, lifetime),
            // The monotonic clock may not reach back to the issue time; the remaining lifetime starts now.
            None => (looked_at, lifetime.map(|lifetime| lifetime.saturating_sub(age))),
        };
        Some(IssuedToken { secret, requested_at, lifetime, credentials_revision: self.revision })
    }
}
