//! [`FileTokenStore`]: tokens in the files of a folder.

mod folder;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret as _, SecretString};

use self::folder::Folder;
use super::{
    FetchOutcome, Lease, LeaseResult, RejectionCount, StoredFailure, StoredRecord, StoredToken,
    TokenEncryption, TokenKey, TokenStore,
};
use crate::error::{Error, Result};
use crate::time::{Clock, SystemClock, random_bits};

/// Time after the end of its backoff for which a failure is kept, because the next backoff depends on it.
const FAILURE_MEMORY: Duration = Duration::from_secs(300);

/// Attempts to lock a file that another process changes, and the pause between them. A change takes some milliseconds.
const LOCK_ATTEMPTS: u32 = 100;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

/// Tokens in the files of a folder, for command-line tools and scheduled jobs of one machine.
///
/// - Several keys can share a folder. The names of the files do not show the client id.
/// - Tokens are [encrypted](TokenEncryption) unless the application chooses otherwise. On Unix, new files have mode 0600 and a
///   new folder has mode 0700. A token file that others can read is refused, and so is a folder that others can write.
/// - Files are replaced atomically. A file that is corrupt or was encrypted with another key counts as absent, with a
///   warning.
/// - One process at a time requests a token, with a lock on a file as the [lease](Lease). The operating system releases it
///   when the process ends, even if it is killed.
///
/// All operations need a tokio runtime and run on its blocking threads. If the file system has no locks, the store reports
/// an error, and each process requests its own token.
///
/// ```
/// use orange_core::token::{EncryptionKey, FileTokenStore, TokenEncryption};
/// use orange_core::{Client, Credentials};
///
/// # fn main() -> orange_core::Result<()> {
/// let key: EncryptionKey = "K1nTQzwYT0cIvx1k6/uWpuL4xMnXgW5CQ3fqJbvaxjg=".parse()?;
/// let store = FileTokenStore::new("/var/lib/my-job/tokens", TokenEncryption::with_key(key))?;
/// let client = Client::builder()
///     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
///     .token_store(store)
///     .build()?;
/// # let _ = client; Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct FileTokenStore {
    folder: Arc<Folder>,
    encryption: TokenEncryption,
    clock: Arc<dyn Clock>,
}

impl FileTokenStore {
    /// Creates a store in `folder`, which is created with the first token. Performs no I/O.
    ///
    /// # Errors
    /// Returns a configuration error if the path of the folder is empty.
    pub fn new(folder: impl Into<PathBuf>, encryption: TokenEncryption) -> Result<Self> {
        let folder = folder.into();
        if folder.as_os_str().is_empty() {
            return Err(Error::configuration("folder", "must not be empty"));
        }
        Ok(Self { folder: Arc::new(Folder::new(folder)), encryption, clock: Arc::new(SystemClock) })
    }

    /// Sets the clock that measures backoffs and the waits for a locked file, for tests. Default: [`SystemClock`].
    #[must_use]
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// Runs a blocking operation on the files of `key`.
    async fn run<T: Send + 'static>(
        &self,
        key: &TokenKey,
        operation: impl FnOnce(&Self, &Files) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let runtime = tokio::runtime::Handle::try_current()
            .map_err(|_| Error::configuration("token_store", "must be used inside a tokio runtime"))?;
        let (store, files) = (self.clone(), Files::new(key));
        let task = runtime.spawn_blocking(move || operation(&store, &files));
        task.await.map_err(|error| Error::task_ended(Some(&error)))?
    }

    fn read_token(&self, files: &Files) -> Result<Option<StoredToken>> {
        let value = self.folder.read(&files.token)?;
        Ok(value.and_then(|value| self.encryption.open_token(&files.key, &value)))
    }

    /// Runs a blocking change of the files of `key` while they are locked.
    async fn change<T: Send + 'static>(
        &self,
        key: &TokenKey,
        change: impl FnOnce(&Self, &Files) -> Result<T> + Clone + Send + 'static,
    ) -> Result<T> {
        for _ in 0..LOCK_ATTEMPTS {
            let change = change.clone();
            let changed =
                self.run(key, |store, files| store.folder.if_unlocked(&files.lock, || change(store, files)));
            if let Some(result) = changed.await? {
                return Ok(result);
            }
            self.clock.sleep(LOCK_PAUSE).await;
        }
        Err(self.folder.stays_locked(&Files::new(key).lock))
    }

    fn write_token(&self, files: &Files, token: &StoredToken) -> Result<()> {
        let value = self.encryption.seal_token(&files.key, token)?;
        // First, so that a crash leaves no rejections beside the new token.
        self.folder.remove(&files.rejections)?;
        self.folder.write(&files.token, &value)?;
        self.folder.remove(&files.failure)
    }

    /// Runs `change` if `secret` is the stored token, and otherwise `other`.
    fn if_stored<T>(
        &self,
        files: &Files,
        secret: &SecretString,
        other: impl FnOnce(Option<StoredToken>) -> T,
        change: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        match self.read_token(files)? {
            Some(stored) if stored.secret.expose_secret() == secret.expose_secret() => change(),
            stored => Ok(other(stored)),
        }
    }

    /// Adds one to the number in the file of the rejections.
    fn add_rejection(&self, files: &Files) -> Result<RejectionCount> {
        let content = self.folder.read(&files.rejections)?.unwrap_or_default();
        let number = content.first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes)).saturating_add(1);
        self.folder.write(&files.rejections, &number.to_be_bytes())?;
        Ok(RejectionCount::Counted(number))
    }

    /// Reads a failure: the milliseconds of its backoff and of its end since 1970, 8 bytes each, and the value.
    fn read_failure(&self, files: &Files) -> Result<Option<StoredFailure>> {
        let Some(bytes) = self.folder.read(&files.failure)? else { return Ok(None) };
        let parts = bytes.split_first_chunk::<8>().and_then(|(backoff, rest)| {
            let (end, value) = rest.split_first_chunk::<8>()?;
            Some((u64::from_be_bytes(*backoff), u64::from_be_bytes(*end), value))
        });
        let Some((backoff, end, value)) = parts else { return Ok(None) };
        let now = millis(self.clock.wall());
        if now.saturating_sub(end) > duration_millis(FAILURE_MEMORY) {
            return Ok(None);
        }
        // A clock that was set back does not lengthen the backoff.
        let remaining = Duration::from_millis(end.saturating_sub(now).min(backoff));
        Ok(self.encryption.open_failure(&files.key, value, remaining))
    }

    fn write_failure(&self, files: &Files, failure: &StoredFailure) -> Result<()> {
        let backoff = duration_millis(failure.backoff());
        let end = millis(self.clock.wall()).saturating_add(backoff);
        let value = self.encryption.seal_failure(&files.key, failure)?;
        let bytes = [&backoff.to_be_bytes()[..], &end.to_be_bytes(), &value].concat();
        self.folder.write(&files.failure, &bytes)
    }
}

/// The key and the names of its files.
struct Files {
    key: TokenKey,
    token: String,
    failure: String,
    /// The number of rejections of the token, 4 bytes.
    rejections: String,
    /// Locked while a file is changed.
    lock: String,
    /// Locked while a token is requested.
    lease: String,
}

impl Files {
    fn new(key: &TokenKey) -> Self {
        let name = key.digest();
        let file = |suffix: &str| format!("{name}.{suffix}");
        Self {
            key: key.clone(),
            token: file("token"),
            failure: file("failure"),
            rejections: file("rejections"),
            lock: file("lock"),
            lease: file("lease"),
        }
    }
}

fn millis(time: SystemTime) -> u64 {
    duration_millis(time.duration_since(UNIX_EPOCH).unwrap_or_default())
}

fn duration_millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[async_trait::async_trait]
impl TokenStore for FileTokenStore {
    async fn load(&self, key: &TokenKey) -> Result<Option<StoredToken>> {
        self.run(key, Self::read_token).await
    }

    async fn save(&self, key: &TokenKey, token: &StoredToken) -> Result<()> {
        let token = token.clone();
        self.change(key, move |store, files| store.write_token(files, &token)).await
    }

    async fn remove(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        let token = token.clone();
        self.change(key, move |store, files| {
            store.if_stored(files, &token, |_| (), || store.folder.remove(&files.token))
        })
        .await
    }

    async fn load_record(&self, key: &TokenKey) -> Result<StoredRecord> {
        self.run(key, |store, files| {
            Ok(StoredRecord::new(store.read_token(files)?, store.read_failure(files)?))
        })
        .await
    }

    async fn acquire_lease(&self, key: &TokenKey, duration: Duration) -> Result<LeaseResult> {
        self.run(key, move |store, files| {
            Ok(match store.folder.try_lock(&files.lease)? {
                Some(lock) => {
                    let owner = format!("{}-{:016x}", std::process::id(), random_bits());
                    LeaseResult::Held(Lease::new(owner, 0).with_guard(lock))
                }
                // The lock has no end: the holder releases it, or ends.
                None => LeaseResult::Taken { remaining: duration },
            })
        })
        .await
    }

    async fn complete_fetch(&self, key: &TokenKey, _: &Lease, outcome: FetchOutcome<'_>) -> Result<()> {
        match outcome {
            FetchOutcome::Token(token) => self.save(key, token).await,
            FetchOutcome::Failure(failure) => {
                let failure = failure.clone();
                self.change(key, move |store, files| store.write_failure(files, &failure)).await
            }
            FetchOutcome::NotSent => Ok(()),
        }
    }

    async fn count_rejection(&self, key: &TokenKey, token: &SecretString) -> Result<RejectionCount> {
        let token = token.clone();
        let other = |stored: Option<StoredToken>| match stored {
            Some(_) => RejectionCount::Replaced,
            None => RejectionCount::Unknown,
        };
        self.change(key, move |store, files| {
            store.if_stored(files, &token, other, || store.add_rejection(files))
        })
        .await
    }

    async fn forget_rejections(&self, key: &TokenKey, token: &SecretString) -> Result<()> {
        let token = token.clone();
        self.change(key, move |store, files| {
            store.if_stored(files, &token, |_| (), || store.folder.remove(&files.rejections))
        })
        .await
    }
}

#[cfg(test)]
mod tests;
