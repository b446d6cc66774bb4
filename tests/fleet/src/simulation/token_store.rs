//! [`SimulatedTokenStore`]: the token store of `orange-redis` on the simulated server.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use orange_core::Result;
use orange_core::token::{
    ExposeSecret as _, FetchOutcome, Lease, LeaseResult, RejectionCount, SecretString, StoredFailure,
    StoredRecord, StoredToken, TokenKey, TokenStore,
};

use super::model::{Acquired, Completion};
use super::process::Process;
use super::world::World;

/// Time after the end of its backoff for which a failure is stored, as in `orange-redis`.
const FAILURE_MEMORY: Duration = Duration::from_secs(300);

/// A stored token: text, time of issue, and expiry.
pub(super) type TokenValue = (String, SystemTime, Option<SystemTime>);

/// The token store of one process.
pub(super) struct SimulatedTokenStore {
    world: Arc<World>,
    process: Process,
}

impl SimulatedTokenStore {
    pub(super) fn new(world: &Arc<World>, process: &Process) -> Self {
        Self { world: Arc::clone(world), process: process.clone() }
    }

    /// A text that no other lease has.
    fn owner(&self) -> String {
        format!("{}-{:016x}", self.process.worker, self.world.random.bits())
    }
}

fn value(token: &StoredToken) -> TokenValue {
    (token.secret.expose_secret().to_owned(), token.issued, token.expires)
}

fn time_to_live(token: &StoredToken) -> u64 {
    millis(token.remaining.unwrap_or_default())
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).max(1)
}

#[async_trait::async_trait]
impl TokenStore for SimulatedTokenStore {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        Ok(self.load_record(key).await?.token)
    }

    async fn save(&self, _: &TokenKey, token: &StoredToken) -> Result<()> {
        let (value, time_to_live) = (value(token), time_to_live(token));
        self.world.redis.run(&self.process, |data, now| data.tokens.save(now, value, time_to_live)).await
    }

    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        match self.load(key).await? {
            Some(stored) if stored.secret.expose_secret() == token.expose_secret() => {
                let value = value(&stored);
                let removed =
                    self.world.redis.run(&self.process, |data, now| data.tokens.remove(now, &value));
                removed.await.map(drop)
            }
            _ => Ok(()),
        }
    }

    async fn load_record(&self, _: &TokenKey) -> Result<StoredRecord> {
        let (token, failure) = self.world.redis.run(&self.process, |data, now| data.tokens.load(now)).await?;
        let token = token.map(|((secret, issued, expires), left)| {
            let remaining = expires.map(|_| Duration::from_millis(left));
            StoredToken::new(secret.into(), issued, expires).with_remaining(remaining)
        });
        let failure = failure.and_then(|(json, left)| {
            let backoff = Duration::from_millis(left).saturating_sub(FAILURE_MEMORY);
            StoredFailure::from_json(json.as_bytes(), backoff)
        });
        Ok(StoredRecord::new(token, failure))
    }

    async fn acquire_lease(&self, _: &TokenKey, duration: Duration) -> Result<LeaseResult> {
        let owner = self.owner();
        let acquired = self
            .world
            .redis
            .run(&self.process, |data, now| data.tokens.acquire(now, &owner, millis(duration)))
            .await?;
        Ok(match acquired {
            Acquired::Held(fence) => LeaseResult::Held(Lease::new(owner, fence)),
            Acquired::Taken(left) => LeaseResult::Taken { remaining: Duration::from_millis(left) },
        })
    }

    async fn complete_fetch(&self, _: &TokenKey, lease: &Lease, outcome: FetchOutcome<'_>) -> Result<()> {
        let outcome = match outcome {
            FetchOutcome::Token(token) => Completion::Token(value(token), time_to_live(token)),
            FetchOutcome::Failure(failure) => {
                Completion::Failure(failure.to_json(), millis(failure.backoff() + FAILURE_MEMORY))
            }
            _ => Completion::None,
        };
        let (owner, fence) = (lease.owner(), lease.fencing_token());
        self.world
            .redis
            .run(&self.process, |data, now| data.tokens.complete(now, owner, fence, outcome))
            .await
            .map(drop)
    }

    async fn count_rejection(&self, key: &TokenKey, token: &SecretString) -> Result<RejectionCount> {
        let Some(stored) = self.load(key).await? else { return Ok(RejectionCount::Unknown) };
        if stored.secret.expose_secret() != token.expose_secret() {
            return Ok(RejectionCount::Replaced);
        }
        let value = value(&stored);
        let count =
            self.world.redis.run(&self.process, |data, now| data.tokens.count_rejection(now, &value)).await?;
        Ok(count.map_or(RejectionCount::Unknown, RejectionCount::Counted))
    }

    async fn forget_rejections(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        match self.load(key).await? {
            Some(stored) if stored.secret.expose_secret() == token.expose_secret() => {
                let value = value(&stored);
                let forgotten = self
                    .world
                    .redis
                    .run(&self.process, |data, now| data.tokens.forget_rejections(now, &value));
                forgotten.await.map(drop)
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for SimulatedTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SimulatedTokenStore").field(&self.process.worker).finish()
    }
}
