//! The credentials of one client: loaded once, and again after every change.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwapOption;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Credentials, CredentialsListener, CredentialsProvider, MISSING_CREDENTIALS};
use crate::error::{Error, Result};
use crate::secret;

/// The replaced credentials that errors are still kept clean of.
const FORMER: usize = 2;

/// The API key as a header, and as text so that it can be taken out of errors.
#[derive(Clone)]
pub(crate) struct ApiKey {
    pub(crate) header: HeaderValue,
    pub(crate) secret: Arc<SecretString>,
}

/// Credentials as they were loaded. They are the present ones while their revision is.
pub(crate) struct LoadedCredentials {
    revision: u64,
    credentials: Option<Credentials>,
    api_key: Option<ApiKey>,
    /// The keys that errors must not show: the own one and the ones it replaced.
    api_keys: Arc<[Arc<SecretString>]>,
}

/// Where a client has its credentials from.
pub(crate) struct CredentialsSource {
    /// `None` for an API key alone.
    provider: Option<Arc<dyn CredentialsProvider>>,
    /// A key that replaces that of the credentials.
    own_key: Option<ApiKey>,
    /// Counts the changes.
    revision: Arc<AtomicU64>,
    loaded: ArcSwapOption<LoadedCredentials>,
    /// The one who loads; the others wait for the result.
    loading: tokio::sync::Mutex<()>,
    former: Mutex<Vec<Credentials>>,
}

impl CredentialsSource {
    /// Credentials of a provider, which is asked before the first request.
    pub(crate) fn new(provider: Arc<dyn CredentialsProvider>, own_key: Option<ApiKey>) -> Self {
        let revision = Arc::default();
        provider.subscribe(CredentialsListener(Arc::downgrade(&revision)));
        Self::build(Some(provider), own_key, revision)
    }

    /// Credentials that never change, or an API key alone.
    ///
    /// # Errors
    /// A key that no header can hold.
    pub(crate) fn fixed(credentials: Option<Credentials>, own_key: Option<ApiKey>) -> Result<Self> {
        let provider = credentials.clone().map(|fixed| Arc::new(fixed) as _);
        let source = Self::build(provider, own_key, Arc::default());
        source.keep(0, credentials)?;
        Ok(source)
    }

    fn build(
        provider: Option<Arc<dyn CredentialsProvider>>,
        own_key: Option<ApiKey>,
        revision: Arc<AtomicU64>,
    ) -> Self {
        Self {
            provider,
            own_key,
            revision,
            loaded: ArcSwapOption::empty(),
            loading: tokio::sync::Mutex::default(),
            former: Mutex::default(),
        }
    }

    /// The number of changes so far.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::SeqCst)
    }

    /// The credentials as they were loaded last, if they were.
    pub(crate) fn loaded(&self) -> Option<Arc<LoadedCredentials>> {
        self.loaded.load_full()
    }

    fn present(&self) -> Option<Arc<LoadedCredentials>> {
        self.loaded().filter(|loaded| loaded.revision == self.revision())
    }

    /// The present credentials.
    ///
    /// # Errors
    /// The provider cannot load them.
    pub(crate) async fn current(&self) -> Result<Arc<LoadedCredentials>> {
        if let Some(present) = self.present() {
            return Ok(present);
        }
        let _turn = self.loading.lock().await;
        loop {
            if let Some(present) = self.present() {
                return Ok(present);
            }
            // A change while they are loaded makes another revision, which loads them again.
            let revision = self.revision();
            let load = async {
                let credentials = match &self.provider {
                    Some(provider) => Some(provider.credentials().await?),
                    None => None,
                };
                self.keep(revision, credentials)
            };
            load.await
                .map_err(|error| Error::token(format!("no credentials: {}", error.failure()), Some(error)))?;
        }
    }

    fn keep(&self, revision: u64, credentials: Option<Credentials>) -> Result<()> {
        let own = credentials.as_ref().and_then(Credentials::api_key).map(ApiKey::new).transpose()?;
        let api_key = self.own_key.clone().or(own);
        let mut former = self.former();
        let replaced = self.loaded().and_then(|loaded| loaded.credentials.clone());
        former.extend(replaced);
        let surplus = former.len().saturating_sub(FORMER);
        former.drain(..surplus);
        let former_keys = former.iter().filter_map(Credentials::api_key).map(|key| Arc::new(key.clone()));
        let api_keys = api_key.iter().map(|key| Arc::clone(&key.secret)).chain(former_keys).collect();
        self.loaded.store(Some(Arc::new(LoadedCredentials { revision, credentials, api_key, api_keys })));
        Ok(())
    }

    fn former(&self) -> MutexGuard<'_, Vec<Credentials>> {
        self.former.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes every secret of the present credentials and of those that they replaced out of `error`.
    pub(crate) fn scrub(&self, error: Error) -> Error {
        let loaded = self.loaded();
        let all: Vec<Credentials> = {
            let present = loaded.as_ref().and_then(|loaded| loaded.credentials.clone());
            present.into_iter().chain(self.former().iter().cloned()).collect()
        };
        let headers: Vec<HeaderValue> = all.iter().map(Credentials::basic).collect();
        let basics = headers.iter().filter_map(|basic| basic.to_str().ok());
        let mut secrets: Vec<&str> = basics.map(|basic| basic.trim_start_matches("Basic ")).collect();
        secrets.extend(all.iter().map(|credentials| credentials.secret().expose_secret()));
        secrets.extend(all.iter().filter_map(Credentials::api_key).map(ExposeSecret::expose_secret));
        secrets.extend(self.own_key.iter().map(|key| key.secret.expose_secret()));
        error.without_secrets(&secrets)
    }
}

impl LoadedCredentials {
    /// Which change brought them.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Client id and secret.
    ///
    /// # Errors
    /// There is an API key alone.
    pub(crate) fn credentials(&self) -> Result<&Credentials> {
        let missing = || Error::configuration("credentials", MISSING_CREDENTIALS);
        self.credentials.as_ref().ok_or_else(missing)
    }

    /// The API key, if there is one.
    pub(crate) fn api_key(&self) -> Option<&ApiKey> {
        self.api_key.as_ref()
    }

    /// The keys that errors must not show.
    pub(crate) fn api_keys(&self) -> Arc<[Arc<SecretString>]> {
        Arc::clone(&self.api_keys)
    }
}

impl ApiKey {
    pub(crate) fn new(key: &SecretString) -> Result<Self> {
        let text = key.expose_secret();
        let header = secret::header(secret::joined(&[text])).filter(|_| !text.trim().is_empty());
        let header = header.ok_or_else(|| {
            Error::configuration("api_key", "must not be empty or contain control characters")
        })?;
        Ok(Self { header, secret: Arc::new(key.clone()) })
    }
}

impl fmt::Debug for CredentialsSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsSource")
            .field("provider", &self.provider)
            .field("api_key", &self.own_key.as_ref().map(|_| "[redacted]"))
            .field("revision", &self.revision())
            .finish_non_exhaustive()
    }
}
