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

/// A token as it is kept. Its `Debug` does not show the secret.
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

/// Keeps tokens. A store that fails does no harm: the client asks the token endpoint instead.
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
