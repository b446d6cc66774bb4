//! [`RedisRateLimiter`]: the rate of an API and the token requests of an application, shared by many processes.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use orange_core::throttle::{
    LimitScope, SharedRate, SharedRateLimiter, Slot, SlotRequest, SlotResponse, Throttling,
};
use orange_core::{Error, Result};
use redis::Script;

use crate::Redis;

/// Longest time that the scripts compute with, about 31 years.
const LONGEST: u64 = 1_000_000_000_000_000;

/// Rate limiter on Redis, for [`ClientBuilder::shared_rate_limiter`](orange_core::ClientBuilder::shared_rate_limiter).
///
/// One script on the server hands out the slots of a rate, by the clock of the server. Processes get them in the order in
/// which they ask, and each has at most one, so that processes with waiting requests take turns. Another script counts the
/// token requests of the last minute. `docs/operations` in the repository describes the keys, the scripts and the failures.
///
/// A process that is late for its slot, for example because it was paused, is admitted when the rate of the admissions allows
/// it.
///
/// ```
/// use std::time::Duration;
/// use orange_core::throttle::ThrottlePolicy;
/// use orange_core::{Client, Credentials};
/// use orange_redis::{Redis, RedisRateLimiter};
///
/// # fn main() -> orange_core::Result<()> {
/// let redis = Redis::builder("redis://localhost").build()?;
/// // Each of eight workers builds this client. Together they send at most 50 requests per second.
/// let client = Client::builder()
///     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
///     .shared_rate_limiter(RedisRateLimiter::new(&redis))
///     .throttle(
///         ThrottlePolicy::new()
///             .per_second(50.0)
///             .local_share(1.0 / 8.0)
///             .shared_timeout(Duration::from_millis(300)),
///     )
///     .build()?;
/// # let _ = client; Ok(()) }
/// ```
#[derive(Clone)]
pub struct RedisRateLimiter {
    redis: Redis,
    scripts: Arc<Scripts>,
}

struct Scripts {
    slots: Script,
    window: Script,
}

impl RedisRateLimiter {
    /// Creates a limiter. Performs no I/O.
    pub fn new(redis: &Redis) -> Self {
        let slots = Script::new(concat!(include_str!("clock.lua"), include_str!("slots.lua")));
        let window = Script::new(concat!(include_str!("clock.lua"), include_str!("window.lua")));
        Self { redis: redis.clone(), scripts: Arc::new(Scripts { slots, window }) }
    }

    fn key(&self, scope: &LimitScope, name: &str) -> String {
        self.redis.key(&format!("limit|{}|{}", key_part(&scope.url), key_part(&scope.client_id)), name)
    }

    async fn run_slots(
        &self,
        command: &str,
        scope: &LimitScope,
        rate: SharedRate,
        arguments: &[i64],
    ) -> Result<Vec<u64>> {
        let mut texts =
            vec![command.to_owned(), format!("{:e}", rate.per_second), rate.burst.max(1).to_string()];
        texts.extend(arguments.iter().map(i64::to_string));
        let arguments: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
        self.redis.run_script(&self.scripts.slots, &[self.key(scope, "slots")], &arguments).await
    }
}

#[async_trait::async_trait]
impl SharedRateLimiter for RedisRateLimiter {
    async fn take(&self, request: &SlotRequest<'_>) -> Result<SlotResponse> {
        let (time, revision) =
            request.slot.map_or((-1, -1), |slot| (integer(slot.time), integer(slot.revision)));
        let [longest_wait, early, tolerance] =
            [request.longest_wait, Slot::EARLY, SharedRate::TOLERANCE].map(micros);
        let arguments = [time, revision, longest_wait, early, tolerance];
        let reply = self.run_slots("take", request.scope, request.rate, &arguments).await?;
        match *reply.as_slice() {
            [0, time] => Ok(SlotResponse::Admitted { time }),
            [1, time, revision, wait] => Ok(SlotResponse::Reserved {
                slot: Slot { time, revision },
                wait: Duration::from_micros(wait),
            }),
            [2, wait] => Ok(SlotResponse::Refused { wait: Duration::from_micros(wait) }),
            _ => Err(Error::store("unexpected reply of the script `slots`", format!("{reply:?}"))),
        }
    }

    async fn count(&self, scope: &LimitScope, requests: u32, window: Duration) -> Result<Option<Duration>> {
        let [requests, window] = [requests.max(1).to_string(), micros(window).to_string()];
        let arguments = [requests.as_bytes(), window.as_bytes()];
        let key = self.key(scope, "window");
        let wait: u64 = self.redis.run_script(&self.scripts.window, &[key], &arguments).await?;
        Ok((wait > 0).then(|| Duration::from_micros(wait)))
    }

    async fn on_throttled(&self, scope: &LimitScope, rate: SharedRate, throttling: Throttling) -> Result<()> {
        let retry_after = throttling.retry_after.map_or(-1, micros);
        let arguments = [integer(throttling.admitted), retry_after];
        self.run_slots("throttled", scope, rate, &arguments).await.map(drop)
    }

    async fn reset(&self, scope: &LimitScope) -> Result<()> {
        self.redis.run(redis::cmd("DEL").arg(self.key(scope, "slots"))).await
    }
}

impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter").field("redis", &self.redis).finish_non_exhaustive()
    }
}

/// Returns a number of microseconds that the scripts can compute with.
fn micros(duration: Duration) -> i64 {
    integer(u64::try_from(duration.as_micros()).unwrap_or(LONGEST).min(LONGEST))
}

fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Encodes the characters that separate the parts of a key.
fn key_part(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => encoded.push_str("%25"),
            '{' => encoded.push_str("%7B"),
            '|' => encoded.push_str("%7C"),
            '}' => encoded.push_str("%7D"),
            other => encoded.push(other),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_different_scopes_differ() {
        let limiter = RedisRateLimiter::new(&Redis::builder("redis://host").build().unwrap());
        let key = |url, client_id| limiter.key(&LimitScope::new(url, client_id), "slots");
        assert_eq!(
            key("https://api.orange.com/incident/v1", "id"),
            "orange:{limit|https://api.orange.com/incident/v1|id}:slots"
        );
        let keys = [key("a|b", "c"), key("a", "b|c"), key("a%7Cb", "c"), key("a}", "{c"), key("a", "c")];
        for (index, key) in keys.iter().enumerate() {
            assert_eq!(key.matches(['{', '}']).count(), 2, "{key}");
            assert!(!keys[..index].contains(key), "{key}");
        }
    }

    #[test]
    fn debug_has_no_password() {
        let redis = Redis::builder("redis://u:hidden@host/0").build().unwrap();
        let text = format!("{:?}", RedisRateLimiter::new(&redis));
        assert!(text.contains("host") && !text.contains("hidden"), "{text}");
    }
}
