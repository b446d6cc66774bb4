//! Where tokens are kept between clients and processes.
//!
//! A fleet that shares a [`TokenStore`] asks the token endpoint once, not once per process. The
//! default, [`MemoryStore`], shares between the clients of one process that are given the same one.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use secrecy::SecretString;

use crate::error::Result;

/// What a token belongs to: a client, at an endpoint, with a scope.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenKey {
    /// The URL of the token endpoint.
    pub token_url: String,
    /// The client id; not a secret.
    pub client_id: String,
    /// The scope that is asked for; empty for none.
    pub scope: String,
}

impl TokenKey {
    /// Puts a key together.
    pub fn new(token_url: impl Into<String>, client_id: impl Into<String>, scope: impl Into<String>) -> Self {
        Self { token_url: token_url.into(), client_id: client_id.into(), scope: scope.into() }
    }
}

/// A token as a store serialises it: with times of the wall clock, because the instants of an
/// [`AccessToken`](super::AccessToken) mean nothing to another process. Its `Debug` does not show the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoredToken {
    /// The token itself.
    pub secret: SecretString,
    /// When it was asked for.
    pub issued: SystemTime,
    /// When it ends, if the server said.
    pub expires: Option<SystemTime>,
}

impl StoredToken {
    /// Puts a stored token together.
    pub fn new(secret: SecretString, issued: SystemTime, expires: Option<SystemTime>) -> Self {
        Self { secret, issued, expires }
    }
}

impl fmt::Debug for StoredToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredToken")
            .field("issued", &self.issued)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// Keeps tokens. A store that fails or hangs does no harm: the client asks the token endpoint instead.
///
/// What is kept is as good as the credentials until it ends: keep it where only your own processes
/// read it. What comes back is checked before it is used; it need not be checked by the store.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::sync::Mutex;
/// use std::time::{Duration, SystemTime, UNIX_EPOCH};
/// use orange_core::Result;
/// use orange_core::token::{ExposeSecret, SecretString, StoredToken, TokenKey, TokenStore};
///
/// /// Keeps tokens as text, as a cache on the network would. The times belong to it: a token without
/// /// them is used until the server rejects it.
/// #[derive(Debug, Default)]
/// struct Texts(Mutex<BTreeMap<String, String>>);
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
/// impl TokenStore for Texts {
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
///         let kept = texts.get(&name(key)).and_then(|text| read(text));
///         if kept.is_some_and(|kept| kept.secret.expose_secret() == token.expose_secret()) {
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
    /// The token of `key`, if there is one. It may have ended; the caller looks.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>>;

    /// Keeps `token` for `key`, in place of any other.
    ///
    /// # Errors
    /// Whatever keeps the store from keeping it.
    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()>;

    /// Forgets the token of `key` if it is `token`: another process may have replaced it already.
    ///
    /// # Errors
    /// Whatever keeps the store from forgetting it.
    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()>;
}

/// Keeps tokens in memory; clones share them.
///
/// ```
/// use orange_core::{Client, Credentials, token::MemoryStore};
/// # fn main() -> orange_core::Result<()> {
/// let store = MemoryStore::default();
/// let client = |base: &str| {
///     Client::builder()
///         .credentials(Credentials::new("my-client-id", "my-client-secret")?)
///         .token_store(store.clone())
///         .base_url(base)
///         .token_url("https://api.orange.com/oauth/v3/token")
///         .build()
/// };
/// let (one, other) = (client("https://api.orange.com")?, client("https://api.orange.com")?);
/// # let _ = (one, other); Ok(()) }
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<TokenKey, StoredToken>>>);

#[async_trait::async_trait]
impl TokenStore for MemoryStore {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }

    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone(), token.clone());
        Ok(())
    }

    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        use secrecy::ExposeSecret;
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if tokens.get(key).is_some_and(|kept| kept.secret.expose_secret() == token.expose_secret()) {
            tokens.remove(key);
        }
        Ok(())
    }
}
