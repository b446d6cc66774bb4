//! [`RedisTokenStore`]: tokens shared by the processes of several machines.

mod scripts;

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use orange_core::Result;
use orange_core::token::{
    ExposeSecret as _, FetchOutcome, Lease, LeaseResult, RejectionCount, SecretString, StoredRecord,
    StoredToken, TokenEncryption, TokenKey, TokenStore,
};

use self::scripts::{Acquired, Keys, Scripts, Timed};
use crate::Redis;

/// Time for which a token without a lifetime is stored.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(86_400);

/// Time after the end of its backoff for which a failure is stored, because the next backoff depends on it.
const FAILURE_MEMORY: Duration = Duration::from_secs(300);

/// Tokens on Redis or Valkey, shared by the processes of several machines.
///
/// - One process at a time requests a token, with a [lease](Lease). A process that was killed delays the others by no more
///   than the lease: the time limit of a token request, twice that of the store, that of a shared rate limiter, and 1 s;
///   20 s by default.
/// - A failed token request is shared: the fleet sends one request per backoff. A process that has seen the failure waits
///   for the end of its backoff, unless it calls [`Client::reset_backoff`](orange_core::Client::reset_backoff).
/// - A token that an API reports as expired is removed, and the other processes take its successor from the store. So is a
///   token after three other rejections in all processes together, see the [module](orange_core::token).
/// - Tokens and failures are [encrypted](TokenEncryption), and no key of Redis shows a client id. The lifetimes of tokens,
///   leases and failures are measured by the clock of the server.
///
/// While Redis cannot be reached, does not answer in time or refuses to write, each process requests its own token, with
/// its own backoff. After a fail-over that loses a lease, two processes may request a token at the same time.
///
/// ```
/// use orange_core::token::{EncryptionKey, TokenEncryption};
/// use orange_core::{Client, Credentials};
/// use orange_redis::{Redis, RedisTokenStore};
///
/// # fn main() -> orange_core::Result<()> {
/// let key: EncryptionKey = "K1nTQzwYT0cIvx1k6/uWpuL4xMnXgW5CQ3fqJbvaxjg=".parse()?;
/// let redis = Redis::builder("redis://localhost").user("orange", "my-password").build()?;
/// let client = Client::builder()
///     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
///     .token_store(RedisTokenStore::new(&redis, TokenEncryption::with_key(key)))
///     .build()?;
/// # let _ = client; Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct RedisTokenStore {
    redis: Redis,
    encryption: TokenEncryption,
    scripts: Arc<Scripts>,
}

impl RedisTokenStore {
    /// Creates a store. Performs no I/O.
    pub fn new(redis: &Redis, encryption: TokenEncryption) -> Self {
        Self { redis: redis.clone(), encryption, scripts: Arc::default() }
    }

    fn keys(&self, key: &TokenKey) -> Keys {
        Keys::new(&self.redis, key)
    }

    fn open_token(&self, key: &TokenKey, (value, ttl): Timed) -> Option<StoredToken> {
        let token = self.encryption.open_token(key, &value)?;
        let remaining = ttl.filter(|_| token.expires.is_some());
        Some(token.with_remaining(remaining))
    }

    /// Reads the stored token and compares it with `token`. The scripts compare its value once more.
    async fn stored_value(&self, key: &TokenKey, keys: &Keys, token: &SecretString) -> Result<StoredValue> {
        let (Some((value, _)), _) = self.scripts.load(&self.redis, keys).await? else {
            return Ok(StoredValue::None);
        };
        Ok(match self.encryption.open_token(key, &value) {
            Some(stored) if stored.secret.expose_secret() == token.expose_secret() => {
                StoredValue::Same(value)
            }
            Some(_) => StoredValue::Other,
            None => StoredValue::None,
        })
    }
}

/// The stored token beside one that was rejected.
enum StoredValue {
    /// The same token, with its encrypted value.
    Same(Vec<u8>),
    Other,
    None,
}

#[async_trait]
impl TokenStore for RedisTokenStore {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        Ok(self.load_record(key).await?.token)
    }

    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
        let value = self.encryption.seal_token(key, token)?;
        self.scripts.save(&self.redis, &self.keys(key), &value, lifetime(token)).await
    }

    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        let keys = self.keys(key);
        match self.stored_value(key, &keys, token).await? {
            StoredValue::Same(value) => self.scripts.remove(&self.redis, &keys, &value).await,
            StoredValue::Other | StoredValue::None => Ok(()),
        }
    }

    async fn load_record(&self, key: &TokenKey) -> Result<StoredRecord> {
        let (token, failure) = self.scripts.load(&self.redis, &self.keys(key)).await?;
        let token = token.and_then(|token| self.open_token(key, token));
        let failure = failure.and_then(|(value, ttl)| {
            let backoff = ttl.unwrap_or_default().saturating_sub(FAILURE_MEMORY);
            self.encryption.open_failure(key, &value, backoff)
        });
        Ok(StoredRecord::new(token, failure))
    }

    async fn acquire_lease(&self, key: &TokenKey, duration: Duration) -> Result<LeaseResult> {
        let owner = unique_owner();
        Ok(match self.scripts.acquire(&self.redis, &self.keys(key), &owner, duration).await? {
            Acquired::Held { fencing_token } => LeaseResult::Held(Lease::new(owner, fencing_token)),
            Acquired::Taken { remaining } => LeaseResult::Taken { remaining: remaining.unwrap_or(duration) },
        })
    }

    async fn complete_fetch(&self, key: &TokenKey, lease: &Lease, outcome: FetchOutcome<'_>) -> Result<()> {
        let (kind, value, ttl) = match outcome {
            FetchOutcome::Token(token) => ("token", self.encryption.seal_token(key, token)?, lifetime(token)),
            FetchOutcome::Failure(failure) => {
                let ttl = failure.backoff().saturating_add(FAILURE_MEMORY);
                ("failure", self.encryption.seal_failure(key, failure)?, ttl)
            }
            _ => ("none", Vec::new(), Duration::ZERO),
        };
        let holder = (lease.owner(), lease.fencing_token());
        let is_stored =
            self.scripts.complete(&self.redis, &self.keys(key), holder, kind, (&value, ttl)).await?;
        if !is_stored {
            tracing::info!(kind, "outcome of a token request is not stored: its lease ended");
        }
        Ok(())
    }

    async fn count_rejection(&self, key: &TokenKey, token: &SecretString) -> Result<RejectionCount> {
        let keys = self.keys(key);
        Ok(match self.stored_value(key, &keys, token).await? {
            StoredValue::Same(value) => {
                let count = self.scripts.count_rejection(&self.redis, &keys, &value).await?;
                count.map_or(RejectionCount::Unknown, RejectionCount::Counted)
            }
            StoredValue::Other => RejectionCount::Replaced,
            StoredValue::None => RejectionCount::Unknown,
        })
    }

    async fn forget_rejections(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        let keys = self.keys(key);
        match self.stored_value(key, &keys, token).await? {
            StoredValue::Same(value) => self.scripts.forget_rejections(&self.redis, &keys, &value).await,
            StoredValue::Other | StoredValue::None => Ok(()),
        }
    }
}

/// Time until the token expires. Stores of processes with wrong clocks agree, because the client measures it.
fn lifetime(token: &StoredToken) -> Duration {
    let by_wall_clock = || token.expires?.duration_since(SystemTime::now()).ok();
    match token.expires {
        Some(_) => token.remaining.or_else(by_wall_clock).unwrap_or_default(),
        None => UNKNOWN_LIFETIME,
    }
}

/// A text that no other lease has: 128 random bits.
fn unique_owner() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:08x}-{:016x}{:016x}", std::process::id(), random(), random())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_unique() {
        let owners: std::collections::HashSet<String> = (0..1000).map(|_| unique_owner()).collect();
        assert_eq!(owners.len(), 1000);
    }

    #[test]
    fn the_lifetime_is_the_measured_one() {
        let issued = SystemTime::now() + Duration::from_secs(1_000_000);
        let token = StoredToken::new("t".into(), issued, Some(issued + Duration::from_secs(3600)));
        let measured = token.clone().with_remaining(Some(Duration::from_secs(3590)));
        assert_eq!(lifetime(&measured), Duration::from_secs(3590));
        let expired = StoredToken::new("t".into(), SystemTime::UNIX_EPOCH, Some(SystemTime::UNIX_EPOCH));
        assert_eq!(lifetime(&expired), Duration::ZERO);
        assert_eq!(lifetime(&StoredToken::new("t".into(), issued, None)), UNKNOWN_LIFETIME);
    }

    #[test]
    fn debug_shows_no_secret() {
        let redis = Redis::builder("redis://u:hush@host").build().unwrap();
        let key = orange_core::token::EncryptionKey::new([222; 32]);
        let text = format!("{:?}", RedisTokenStore::new(&redis, TokenEncryption::with_key(key)));
        assert!(!text.contains("hush") && !text.contains("222"), "{text}");
    }
}
