//! Storage that shares tokens between clients and processes.
//!
//! Processes that share a [`TokenStore`] use the same token instead of one each. A store with [leases](Lease) also ensures
//! that only one of them requests it. The default, [`MemoryStore`], shares tokens between the clients of one process that
//! use the same instance.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};

use super::{FetchOutcome, Lease, LeaseResult, RejectionCount, StoredFailure};
use crate::error::Result;

/// Key of a stored token: endpoint, client and scope.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenKey {
    /// URL of the token endpoint.
    pub token_url: String,
    /// Client id; not a secret.
    pub client_id: String,
    /// Requested scope; empty for none.
    pub scope: String,
}

impl TokenKey {
    /// Creates a key.
    pub fn new(token_url: impl Into<String>, client_id: impl Into<String>, scope: impl Into<String>) -> Self {
        Self { token_url: token_url.into(), client_id: client_id.into(), scope: scope.into() }
    }
}

/// A token with wall-clock times, as stores serialise it: the instants of an [`AccessToken`](super::AccessToken) have
/// no meaning in another process. `Debug` does not show the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoredToken {
    /// The token.
    pub secret: SecretString,
    /// When the token was requested.
    pub issued: SystemTime,
    /// When the token expires; `None` if the server did not send a lifetime.
    pub expires: Option<SystemTime>,
    /// Time until the token expires, if it has a lifetime. The client sets it when it saves a token. A store with a clock of
    /// its own sets it when the token is loaded; then the clocks of the processes may differ. Without it, the client
    /// computes it from `issued`, `expires` and its wall clock.
    pub remaining: Option<Duration>,
}

impl StoredToken {
    /// Creates a stored token.
    pub fn new(secret: SecretString, issued: SystemTime, expires: Option<SystemTime>) -> Self {
        Self { secret, issued, expires, remaining: None }
    }

    /// Sets the time until the token expires.
    #[must_use]
    pub fn with_remaining(self, remaining: Option<Duration>) -> Self {
        Self { remaining, ..self }
    }
}

impl fmt::Debug for StoredToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredToken")
            .field("issued", &self.issued)
            .field("expires", &self.expires)
            .field("remaining", &self.remaining)
            .finish_non_exhaustive()
    }
}

/// Token and failure of a key.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoredRecord {
    /// The token, which may have expired.
    pub token: Option<StoredToken>,
    /// The last failure of a token request, if no later request succeeded. Its backoff may have ended.
    pub failure: Option<StoredFailure>,
}

impl StoredRecord {
    /// Creates a record.
    pub fn new(token: Option<StoredToken>, failure: Option<StoredFailure>) -> Self {
        Self { token, failure }
    }
}

/// Stores tokens. If the store fails or exceeds its time limit, the client requests a token from the endpoint.
///
/// A stored token grants the same access as the credentials until it expires: protect the storage accordingly. The
/// client validates loaded tokens; the store does not need to.
///
/// # Leases
///
/// A store can also decide which process requests a token, with [`acquire_lease`](Self::acquire_lease),
/// [`complete_fetch`](Self::complete_fetch) and [`load_record`](Self::load_record). A client that needs a token then
///
/// 1. loads the record, and uses a valid token, or returns a failure whose backoff has not ended;
/// 2. acquires the lease for the time limit of a token request and a margin. If another process has it, the client loads
///    the record again after a pause of at most 1 s, until that process has stored a token or a failure, or its lease
///    has ended;
/// 3. loads the record once more, sends the request, and completes the fetch.
///
/// The default implementations have no leases and no failures: each process requests its own token if none is stored.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::sync::Mutex;
/// use std::time::{Duration, SystemTime, UNIX_EPOCH};
/// use orange_core::Result;
/// use orange_core::token::{ExposeSecret, SecretString, StoredToken, TokenKey, TokenStore};
///
/// /// Stores tokens as text. A token without times is used until the server rejects it.
/// #[derive(Debug, Default)]
/// struct TextStore(Mutex<BTreeMap<String, String>>);
///
/// fn name(key: &TokenKey) -> String {
///     format!("{}\n{}\n{}", key.token_url, key.client_id, key.scope)
/// }
///
/// fn write(token: &StoredToken) -> String {
///     let since = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default();
///     let seconds = |time: SystemTime| since(time).as_secs().to_string();
///     let expires = token.expires.map(seconds).unwrap_or_default();
///     format!("{} {expires} {}", seconds(token.issued), token.secret.expose_secret())
/// }
///
/// fn read(text: &str) -> Option<StoredToken> {
///     let mut parts = text.splitn(3, ' ');
///     let (issued, expires, secret) = (parts.next()?, parts.next()?, parts.next()?);
///     let time = |seconds: &str| UNIX_EPOCH.checked_add(Duration::from_secs(seconds.parse().ok()?));
///     Some(StoredToken::new(secret.into(), time(issued)?, time(expires)))
/// }
///
/// #[async_trait::async_trait]
/// impl TokenStore for TextStore {
///     async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
///         Ok(self.0.lock().unwrap().get(&name(key)).and_then(|text| read(text)))
///     }
///
///     async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
///         self.0.lock().unwrap().insert(name(key), write(token));
///         Ok(())
///     }
///
///     async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
///         let mut texts = self.0.lock().unwrap();
///         let stored = texts.get(&name(key)).and_then(|text| read(text));
///         if stored.is_some_and(|stored| stored.secret.expose_secret() == token.expose_secret()) {
///             texts.remove(&name(key));
///         }
///         Ok(())
///     }
/// }
/// # let token = |expires| StoredToken::new("a b".into(), UNIX_EPOCH + Duration::from_secs(5), expires);
/// # for expires in [None, Some(UNIX_EPOCH + Duration::from_secs(9))] {
/// #     let again = read(&write(&token(expires))).unwrap();
/// #     assert_eq!((again.expires, again.secret.expose_secret()), (expires, "a b"));
/// # }
/// ```
#[async_trait::async_trait]
pub trait TokenStore: Send + Sync + fmt::Debug + 'static {
    /// Returns the token of `key`, which may have expired.
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>>;

    /// Stores `token` for `key`, replacing any other.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()>;

    /// Removes the token of `key` if it is `token`; another process may have replaced it.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()>;

    /// Returns the token and the failure of `key`. The default implementation calls [`load`](Self::load).
    ///
    /// # Errors
    /// Returns an error if the store cannot be read.
    async fn load_record(&self, key: &TokenKey) -> Result<StoredRecord> {
        Ok(StoredRecord::new(self.load(key).await?, None))
    }

    /// Acquires the lease of `key`, which ends after `duration`. The default implementation returns
    /// [`Lease::not_exclusive`].
    ///
    /// # Errors
    /// Returns an error if the store cannot tell whether another process has the lease.
    async fn acquire_lease(&self, key: &TokenKey, duration: Duration) -> Result<LeaseResult> {
        let _ = (key, duration);
        Ok(LeaseResult::Held(Lease::not_exclusive()))
    }

    /// Stores the outcome and releases the lease, in one step. If another process has obtained the lease since, the store
    /// changes nothing and returns `Ok`. The default implementation saves the token.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    async fn complete_fetch(&self, key: &TokenKey, lease: &Lease, outcome: FetchOutcome<'_>) -> Result<()> {
        let _ = lease;
        match outcome {
            FetchOutcome::Token(token) => self.save(key, token).await,
            FetchOutcome::Failure(_) | FetchOutcome::NotSent => Ok(()),
        }
    }

    /// Counts a rejection of `token` by an API that did not report it as expired, if it is the stored token. The count
    /// starts at 1 with each token that is stored. After the third rejection, the client [removes](Self::remove) the
    /// token. The default implementation does not count.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    async fn count_rejection(&self, key: &TokenKey, token: &SecretString) -> Result<RejectionCount> {
        let _ = (key, token);
        Ok(RejectionCount::Unknown)
    }

    /// Forgets the counted rejections of `token`, if it is the stored token: an API has accepted it since. The default
    /// implementation does nothing.
    ///
    /// # Errors
    /// Returns an error if the store cannot be written.
    async fn forget_rejections(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        let _ = (key, token);
        Ok(())
    }
}

/// A token store in memory; clones share the tokens.
///
/// ```
/// use orange_core::{Client, Credentials, token::MemoryStore};
/// # fn main() -> orange_core::Result<()> {
/// let store = MemoryStore::default();
/// let client = || {
///     Client::builder()
///         .credentials(Credentials::new("my-client-id", "my-client-secret")?)
///         .token_store(store.clone())
///         .base_url("https://api.orange.com")
///         .token_url("https://api.orange.com/oauth/v3/token")
///         .build()
/// };
/// let (incidents, tickets) = (client()?, client()?);
/// # let _ = (incidents, tickets); Ok(()) }
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<TokenKey, CountedToken>>>);

/// A token and the number of its rejections.
#[derive(Debug)]
struct CountedToken {
    token: StoredToken,
    rejections: u32,
}

impl CountedToken {
    fn is(&self, secret: &SecretString) -> bool {
        self.token.secret.expose_secret() == secret.expose_secret()
    }
}

impl MemoryStore {
    fn tokens(&self) -> MutexGuard<'_, HashMap<TokenKey, CountedToken>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait::async_trait]
impl TokenStore for MemoryStore {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        Ok(self.tokens().get(key).map(|stored| stored.token.clone()))
    }

    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
        // The remaining time is that of now; later, the client computes it from its clock.
        let token = token.clone().with_remaining(None);
        self.tokens().insert(key.clone(), CountedToken { token, rejections: 0 });
        Ok(())
    }

    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        let mut tokens = self.tokens();
        if tokens.get(key).is_some_and(|stored| stored.is(token)) {
            tokens.remove(key);
        }
        Ok(())
    }

    async fn count_rejection(&self, key: &TokenKey, token: &SecretString) -> Result<RejectionCount> {
        Ok(match self.tokens().get_mut(key) {
            Some(stored) if stored.is(token) => {
                stored.rejections = stored.rejections.saturating_add(1);
                RejectionCount::Counted(stored.rejections)
            }
            Some(_) => RejectionCount::Replaced,
            None => RejectionCount::Unknown,
        })
    }

    async fn forget_rejections(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        if let Some(stored) = self.tokens().get_mut(key).filter(|stored| stored.is(token)) {
            stored.rejections = 0;
        }
        Ok(())
    }
}
