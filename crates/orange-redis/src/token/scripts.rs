//! The scripts of the token store. Each runs atomically, and all its keys are in one slot of a cluster.

use std::slice;
use std::time::Duration;

use orange_core::token::TokenKey;
use orange_core::{Error, Result};
use redis::Script;

use crate::Redis;

/// Time for which the counter of the fencing tokens is kept: longer than any process holds on to a lost lease.
const COUNTER_TTL: Duration = Duration::from_secs(7 * 86_400);

#[derive(Debug)]
pub(super) struct Scripts {
    load: Script,
    acquire: Script,
    complete: Script,
    save: Script,
    remove: Script,
    reject: Script,
}

impl Default for Scripts {
    fn default() -> Self {
        Self {
            load: Script::new(include_str!("load.lua")),
            acquire: Script::new(include_str!("acquire.lua")),
            complete: Script::new(include_str!("complete.lua")),
            save: Script::new(include_str!("save.lua")),
            remove: Script::new(include_str!("remove.lua")),
            reject: Script::new(include_str!("reject.lua")),
        }
    }
}

/// The keys of a token.
pub(super) struct Keys {
    lease: String,
    fence: String,
    token: String,
    failure: String,
}

impl Keys {
    pub(super) fn new(redis: &Redis, key: &TokenKey) -> Self {
        let tag = format!("token-{}", key.digest());
        let name = |name| redis.key(&tag, name);
        Self { lease: name("lease"), fence: name("fence"), token: name("token"), failure: name("failure") }
    }
}

/// A value with the time that is left of it; `None` if it has no end.
pub(super) type Timed = (Vec<u8>, Option<Duration>);

/// Result of [`Scripts::acquire`].
pub(super) enum Acquired {
    Held { fencing_token: u64 },
    Taken { remaining: Option<Duration> },
}

impl Scripts {
    /// Returns token and failure.
    pub(super) async fn load(&self, redis: &Redis, keys: &Keys) -> Result<(Option<Timed>, Option<Timed>)> {
        let keys = [keys.token.clone(), keys.failure.clone()];
        let record = redis.run_script(&self.load, &keys, &[]).await?;
        let (token, token_ttl, failure, failure_ttl): (Option<Vec<u8>>, i64, Option<Vec<u8>>, i64) = record;
        Ok((token.map(|value| (value, ttl(token_ttl))), failure.map(|value| (value, ttl(failure_ttl)))))
    }

    pub(super) async fn acquire(
        &self,
        redis: &Redis,
        keys: &Keys,
        owner: &str,
        duration: Duration,
    ) -> Result<Acquired> {
        let (duration, counter) = (millis(duration), millis(COUNTER_TTL));
        let arguments = [owner.as_bytes(), duration.as_bytes(), counter.as_bytes()];
        let keys = [keys.lease.clone(), keys.fence.clone(), keys.token.clone()];
        let (answer, number): (String, String) = redis.run_script(&self.acquire, &keys, &arguments).await?;
        match (answer.as_str(), number.parse::<i64>()) {
            ("held", Ok(number)) => Ok(Acquired::Held { fencing_token: number.unsigned_abs() }),
            ("taken", Ok(number)) => Ok(Acquired::Taken { remaining: ttl(number) }),
            _ => Err(Error::store("Redis: the script of the lease has an unknown answer", answer)),
        }
    }

    /// Returns whether the outcome was stored. `kind` is `token`, `failure` or `none`.
    pub(super) async fn complete(
        &self,
        redis: &Redis,
        keys: &Keys,
        (owner, fencing_token): (&str, u64),
        kind: &str,
        (value, ttl): (&[u8], Duration),
    ) -> Result<bool> {
        let (fence, ttl) = (fencing_token.to_string(), millis(ttl));
        let arguments = [owner.as_bytes(), fence.as_bytes(), kind.as_bytes(), value, ttl.as_bytes()];
        let keys = [keys.lease.clone(), keys.fence.clone(), keys.token.clone(), keys.failure.clone()];
        redis.run_script(&self.complete, &keys, &arguments).await
    }

    pub(super) async fn save(&self, redis: &Redis, keys: &Keys, value: &[u8], ttl: Duration) -> Result<()> {
        let keys = [keys.fence.clone(), keys.token.clone(), keys.failure.clone()];
        let _: i64 = redis.run_script(&self.save, &keys, &[value, millis(ttl).as_bytes()]).await?;
        Ok(())
    }

    /// Removes the token if its value is `value`.
    pub(super) async fn remove(&self, redis: &Redis, keys: &Keys, value: &[u8]) -> Result<()> {
        let keys = [keys.token.clone(), keys.fence.clone()];
        let _: i64 = redis.run_script(&self.remove, &keys, &[value, millis(COUNTER_TTL).as_bytes()]).await?;
        Ok(())
    }

    /// Counts a rejection of the token if its value is `value`. Returns the number of rejections, or `None` for another value.
    pub(super) async fn count_rejection(
        &self,
        redis: &Redis,
        keys: &Keys,
        value: &[u8],
    ) -> Result<Option<u32>> {
        let keys = slice::from_ref(&keys.token);
        let count: i64 = redis.run_script(&self.reject, keys, &[value, b"count"]).await?;
        Ok(u32::try_from(count).ok())
    }

    /// Forgets the rejections of the token if its value is `value`.
    pub(super) async fn forget_rejections(&self, redis: &Redis, keys: &Keys, value: &[u8]) -> Result<()> {
        let _: i64 =
            redis.run_script(&self.reject, slice::from_ref(&keys.token), &[value, b"forget"]).await?;
        Ok(())
    }
}

/// Writes milliseconds for Redis, which refuses zero and numbers beyond its clock.
fn millis(duration: Duration) -> String {
    const MAX: u128 = 10 * 366 * 86_400 * 1000;
    duration.as_millis().clamp(1, MAX).to_string()
}

/// Reads a time to live; negative if a key has none.
fn ttl(millis: i64) -> Option<Duration> {
    u64::try_from(millis).ok().map(Duration::from_millis)
}
