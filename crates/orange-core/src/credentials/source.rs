//! The credentials of one client. They are loaded before the first request and after each change.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwapOption;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Credentials, CredentialsListener, CredentialsProvider, MISSING_CREDENTIALS};
use crate::error::{Error, Result};
use crate::secret;

/// Number of replaced credentials whose secrets are still removed from errors.
const MAX_REPLACED: usize = 2;

/// The API key as a header, and as text to remove it from errors.
#[derive(Clone)]
pub(crate) struct ApiKey {
    pub(crate) header: HeaderValue,
    pub(crate) secret: Arc<SecretString>,
}

/// Loaded credentials. They are current while their revision is the revision of the source.
pub(crate) struct LoadedCredentials {
    revision: u64,
    credentials: Option<Credentials>,
    /// Credentials that were current before, the latest last.
    replaced: Vec<Credentials>,
    api_key: Option<ApiKey>,
    /// The keys to remove from errors: the current one and the replaced ones.
    api_keys: Arc<[Arc<SecretString>]>,
}

/// Source of the credentials of a client.
pub(crate) struct CredentialsSource {
    /// `None` for a client with an API key alone.
    provider: Option<Arc<dyn CredentialsProvider>>,
    /// API key of the client, which takes precedence over the key of the credentials.
    client_key: Option<ApiKey>,
    /// Number of changes.
    revision: Arc<AtomicU64>,
    loaded: ArcSwapOption<LoadedCredentials>,
    /// Held while the credentials are loaded, so that concurrent requests load them once.
    loading: tokio::sync::Mutex<()>,
}

impl CredentialsSource {
    /// Creates a source that loads credentials from a provider before the first request.
    pub(crate) fn new(provider: Arc<dyn CredentialsProvider>, client_key: Option<ApiKey>) -> Self {
        Self::build(Some(provider), client_key)
    }

    /// Creates a source of credentials that never change, or of an API key alone.
    ///
    /// # Errors
    /// Returns an error if the key is not a valid header value.
    pub(crate) fn fixed(credentials: Option<Credentials>, client_key: Option<ApiKey>) -> Result<Self> {
        let provider = credentials.clone().map(|fixed| Arc::new(fixed) as _);
        let source = Self::build(provider, client_key);
        source.set_loaded(0, credentials)?;
        Ok(source)
    }

    fn build(provider: Option<Arc<dyn CredentialsProvider>>, client_key: Option<ApiKey>) -> Self {
        let revision = Arc::default();
        if let Some(provider) = &provider {
            provider.subscribe(CredentialsListener(Arc::downgrade(&revision)));
        }
        Self {
            provider,
            client_key,
            revision,
            loaded: ArcSwapOption::empty(),
            loading: tokio::sync::Mutex::default(),
        }
    }

    /// The number of changes so far.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::SeqCst)
    }

    /// The credentials that were loaded last, if any.
    pub(crate) fn loaded(&self) -> Option<Arc<LoadedCredentials>> {
        self.loaded.load_full()
    }

    fn current_if_loaded(&self) -> Option<Arc<LoadedCredentials>> {
        self.loaded().filter(|loaded| loaded.revision == self.revision())
    }

    /// Returns the current credentials, and loads them if they are not loaded yet or have changed.
    ///
    /// # Errors
    /// Returns an error if the provider cannot load them.
    pub(crate) async fn current(&self) -> Result<Arc<LoadedCredentials>> {
        if let Some(current) = self.current_if_loaded() {
            return Ok(current);
        }
        let _guard = self.loading.lock().await;
        loop {
            if let Some(current) = self.current_if_loaded() {
                return Ok(current);
            }
            // A change during the load increments the revision, so the loop loads again.
            let revision = self.revision();
            let load = async {
                let credentials = match &self.provider {
                    Some(provider) => Some(provider.credentials().await?),
                    None => None,
                };
                self.set_loaded(revision, credentials)
            };
            load.await
                .map_err(|error| Error::token(format!("no credentials: {}", error.failure()), Some(error)))?;
        }
    }

    /// Stores loaded credentials.
    fn set_loaded(&self, revision: u64, credentials: Option<Credentials>) -> Result<()> {
        let key = credentials.as_ref().and_then(Credentials::api_key).map(ApiKey::new).transpose()?;
        let api_key = self.client_key.clone().or(key);
        let mut replaced = match self.loaded() {
            Some(former) => former.replaced.iter().chain(&former.credentials).cloned().collect(),
            None => Vec::new(),
        };
        replaced.drain(..replaced.len().saturating_sub(MAX_REPLACED));
        let replaced_keys = replaced.iter().filter_map(Credentials::api_key).cloned().map(Arc::new);
        let api_keys = api_key.iter().map(|key| Arc::clone(&key.secret)).chain(replaced_keys).collect();
        let loaded = LoadedCredentials { revision, credentials, replaced, api_key, api_keys };
        self.loaded.store(Some(Arc::new(loaded)));
        Ok(())
    }

    /// Removes all secrets of the current and the replaced credentials from `error`.
    pub(crate) fn scrub(&self, error: Error) -> Error {
        let loaded = self.loaded();
        let all = || loaded.iter().flat_map(|loaded| loaded.replaced.iter().chain(&loaded.credentials));
        let headers: Vec<HeaderValue> = all().map(Credentials::basic).collect();
        let basics = headers.iter().filter_map(|basic| basic.to_str().ok());
        let mut secrets: Vec<&str> = basics.map(|basic| basic.trim_start_matches("Basic ")).collect();
        secrets.extend(all().map(|credentials| credentials.secret().expose_secret()));
        secrets.extend(all().filter_map(Credentials::api_key).map(ExposeSecret::expose_secret));
        secrets.extend(self.client_key.iter().map(|key| key.secret.expose_secret()));
        error.without_secrets(&secrets)
    }
}

impl LoadedCredentials {
    /// The revision of the source when the credentials were loaded.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// The client id and secret.
    ///
    /// # Errors
    /// Returns an error if the client has an API key only.
    pub(crate) fn credentials(&self) -> Result<&Credentials> {
        let missing = || Error::configuration("credentials", MISSING_CREDENTIALS);
        self.credentials.as_ref().ok_or_else(missing)
    }

    /// The API key, if any.
    pub(crate) fn api_key(&self) -> Option<&ApiKey> {
        self.api_key.as_ref()
    }

    /// The keys to remove from errors.
    pub(crate) fn api_keys(&self) -> Arc<[Arc<SecretString>]> {
        Arc::clone(&self.api_keys)
    }
}

impl ApiKey {
    pub(crate) fn new(key: &SecretString) -> Result<Self> {
        let text = key.expose_secret();
        let header = secret::sensitive_header(secret::concat(&[text])).filter(|_| !text.trim().is_empty());
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
            .field("api_key", &self.client_key.as_ref().map(|_| "[redacted]"))
            .field("revision", &self.revision())
            .finish_non_exhaustive()
    }
}
