//! Credentials that change while a client runs.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::Credentials;
use crate::error::Result;

/// Provides the credentials of an application, and notifies clients of changes.
///
/// A client loads the credentials before its first request and after every change. After a change, no request carries
/// the old API key or a token of the old secret. Circuit breakers close, and the backoff after refused credentials ends.
/// Errors show neither old nor new secrets.
///
/// [`Credentials`] are a provider without changes, and [`RotatingCredentials`] can be replaced by the application.
/// Implement the trait to load credentials from a vault:
///
/// ```
/// use std::sync::Mutex;
/// use orange_core::{Client, Credentials, CredentialsListener, CredentialsProvider, Result};
///
/// # async fn read_from_vault() -> (String, String, String) { Default::default() }
/// #[derive(Debug, Default)]
/// struct Vault {
///     listeners: Mutex<Vec<CredentialsListener>>,
/// }
///
/// impl Vault {
///     /// Called when the vault announces a new version of the secret.
///     fn on_new_version(&self) {
///         self.listeners.lock().unwrap().retain(CredentialsListener::notify);
///     }
/// }
///
/// #[async_trait::async_trait]
/// impl CredentialsProvider for Vault {
///     async fn credentials(&self) -> Result<Credentials> {
///         let (id, secret, key) = read_from_vault().await;
///         Credentials::new(id, secret)?.with_api_key(key)
///     }
///
///     fn subscribe(&self, listener: CredentialsListener) {
///         self.listeners.lock().unwrap().push(listener);
///     }
/// }
/// # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
/// # fn client() -> Result<Client> { Client::builder().credentials_provider(Vault::default()).build() }
/// ```
#[async_trait::async_trait]
pub trait CredentialsProvider: Send + Sync + fmt::Debug + 'static {
    /// Loads the current credentials.
    ///
    /// # Errors
    /// Returns an error if the credentials cannot be loaded. Requests then fail with an error of kind
    /// [`Token`](crate::ErrorKind::Token).
    async fn credentials(&self) -> Result<Credentials>;

    /// Registers a client. The provider must call [`notify`](CredentialsListener::notify) after every change, once
    /// [`credentials`](Self::credentials) returns the new credentials. The default implementation does nothing.
    fn subscribe(&self, listener: CredentialsListener) {
        drop(listener);
    }
}

#[async_trait::async_trait]
impl CredentialsProvider for Credentials {
    async fn credentials(&self) -> Result<Credentials> {
        Ok(self.clone())
    }
}

/// Handle with which a [`CredentialsProvider`] notifies a client.
#[derive(Clone, Debug)]
pub struct CredentialsListener(pub(super) Weak<AtomicU64>);

impl CredentialsListener {
    /// Notifies the client, which loads the credentials before its next request. Returns whether the client still
    /// exists.
    pub fn notify(&self) -> bool {
        let revision = self.0.upgrade();
        revision.is_some_and(|revision| {
            revision.fetch_add(1, Ordering::SeqCst);
            true
        })
    }
}

/// Credentials that can be replaced while clients use them; clones share them.
///
/// ```
/// use orange_core::{Client, Credentials, RotatingCredentials};
///
/// # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
/// # fn main() -> orange_core::Result<()> {
/// let credentials = RotatingCredentials::new(Credentials::new("id", "old-secret")?.with_api_key("old-key")?);
/// let client = Client::builder().credentials_provider(credentials.clone()).build()?;
///
/// // Later, in the task that receives the new secret:
/// credentials.replace(Credentials::new("id", "new-secret")?.with_api_key("new-key")?);
/// # let _ = client; Ok(()) }
/// # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
/// # fn main() {}
/// ```
#[derive(Clone, Debug)]
pub struct RotatingCredentials(Arc<Rotating>);

#[derive(Debug)]
struct Rotating {
    current: Mutex<Credentials>,
    listeners: Mutex<Vec<CredentialsListener>>,
}

impl RotatingCredentials {
    /// Creates the provider with initial credentials.
    pub fn new(credentials: Credentials) -> Self {
        Self(Arc::new(Rotating { current: Mutex::new(credentials), listeners: Mutex::default() }))
    }

    /// Replaces the credentials. Every request sent afterwards uses the new ones.
    pub fn replace(&self, credentials: Credentials) {
        *self.0.current.lock().unwrap_or_else(PoisonError::into_inner) = credentials;
        let mut listeners = self.0.listeners.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(CredentialsListener::notify);
    }
}

#[async_trait::async_trait]
impl CredentialsProvider for RotatingCredentials {
    async fn credentials(&self) -> Result<Credentials> {
        Ok(self.0.current.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn subscribe(&self, listener: CredentialsListener) {
        self.0.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(listener);
    }
}
