//! Tests of tokens in files.

use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;

use tempfile::TempDir;

use super::*;
use crate::file_lock::OpenFile;
use crate::time::BoxFuture;
use crate::token::EncryptionKey;

fn key(client_id: &str) -> TokenKey {
    TokenKey::new("https://api.orange.com/oauth/v3/token", client_id, "")
}

fn token(secret: &str) -> StoredToken {
    let issued = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    StoredToken::new(secret.into(), issued, Some(issued + Duration::from_secs(3600)))
}

fn encryption(key: u8) -> TokenEncryption {
    TokenEncryption::with_key(EncryptionKey::new([key; 32]))
}

fn store(folder: &TempDir) -> FileTokenStore {
    FileTokenStore::new(folder.path().join("tokens"), encryption(1)).unwrap()
}

async fn secret(store: &FileTokenStore, key: &TokenKey) -> Option<String> {
    store.load(key).await.unwrap().map(|token| token.secret.expose_secret().to_owned())
}

fn files(folder: &TempDir) -> Vec<PathBuf> {
    std::fs::read_dir(folder.path().join("tokens")).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn path(folder: &TempDir, suffix: &str) -> PathBuf {
    folder.path().join("tokens").join(format!("{}.{suffix}", key("id").digest()))
}

fn failure(backoff: Duration) -> StoredFailure {
    let json =
        br#"{"error":{"kind":"connect","text":"no route","is_retryable":true},"failures":2,"credentials":7}"#;
    StoredFailure::from_json(json, backoff).unwrap()
}

/// A wall clock that the test sets.
#[derive(Debug)]
struct WallClock(Mutex<SystemTime>);

impl Clock for WallClock {
    fn now(&self) -> Instant {
        SystemClock.now()
    }

    fn wall(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}

#[tokio::test]
async fn tokens_of_several_keys_share_a_folder() {
    let folder = TempDir::new().unwrap();
    let store = store(&folder);
    assert_eq!(secret(&store, &key("id")).await, None);
    store.save(&key("id"), &token("first")).await.unwrap();
    store.save(&key("other"), &token("second")).await.unwrap();
    store.save(&key("id"), &token("third")).await.unwrap();
    assert_eq!(secret(&store, &key("id")).await.as_deref(), Some("third"));
    assert_eq!(secret(&store, &key("other")).await.as_deref(), Some("second"));
    let loaded = store.load(&key("id")).await.unwrap().unwrap();
    assert_eq!((loaded.issued, loaded.expires), (token("").issued, token("").expires));
}

#[tokio::test]
async fn only_the_rejected_token_is_removed() {
    let folder = TempDir::new().unwrap();
    let store = store(&folder);
    store.save(&key("id"), &token("new")).await.unwrap();
    store.remove(&key("id"), &"old".into()).await.unwrap();
    assert_eq!(secret(&store, &key("id")).await.as_deref(), Some("new"));
    store.remove(&key("id"), &"new".into()).await.unwrap();
    assert_eq!(secret(&store, &key("id")).await, None);
    store.remove(&key("id"), &"new".into()).await.unwrap();
}

/// Releases a lock after some waits. No time passes.
#[derive(Debug)]
struct Unlocking(Mutex<(u32, Option<OpenFile>)>);

impl Clock for Unlocking {
    fn now(&self) -> Instant {
        SystemClock.now()
    }

    fn wall(&self) -> SystemTime {
        SystemClock.wall()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        assert_eq!(duration, LOCK_PAUSE);
        let mut state = self.0.lock().unwrap();
        state.0 += 1;
        if state.0 == 7 {
            state.1 = None;
        }
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_locked_file_is_waited_for_by_the_clock() {
    let folder = TempDir::new().unwrap();
    store(&folder).save(&key("id"), &token("first")).await.unwrap();
    let lock = || match crate::file_lock::lock(&path(&folder, "lock")).unwrap() {
        crate::file_lock::LockResult::Locked(file) => file,
        _ => panic!("it is free"),
    };
    let clock = Arc::new(Unlocking(Mutex::new((0, Some(lock())))));
    let waiting = store(&folder).clock(clock.clone());
    waiting.save(&key("id"), &token("second")).await.unwrap();
    assert_eq!(clock.0.lock().unwrap().0, 7);
    assert_eq!(secret(&waiting, &key("id")).await.as_deref(), Some("second"));
    // The clock has no lock left to release.
    let _lock = lock();
    let error = waiting.save(&key("id"), &token("third")).await.unwrap_err().to_string();
    assert!(error.contains("stays locked") && clock.0.lock().unwrap().0 == 107, "{error}");
}

#[tokio::test]
async fn rejections_of_the_stored_token_are_counted_by_all_processes() {
    let folder = TempDir::new().unwrap();
    let (first, second) = (store(&folder), store(&folder));
    let key = key("id");
    let count = async |store: &FileTokenStore, secret: &str| {
        store.count_rejection(&key, &secret.into()).await.unwrap()
    };
    assert_eq!(count(&first, "old").await, RejectionCount::Unknown);
    first.save(&key, &token("old")).await.unwrap();
    assert_eq!(count(&first, "old").await, RejectionCount::Counted(1));
    assert_eq!(count(&second, "old").await, RejectionCount::Counted(2));
    first.forget_rejections(&key, &"another".into()).await.unwrap();
    assert_eq!(count(&second, "old").await, RejectionCount::Counted(3));
    first.forget_rejections(&key, &"old".into()).await.unwrap();
    assert_eq!(count(&second, "old").await, RejectionCount::Counted(1));
    second.save(&key, &token("new")).await.unwrap();
    assert_eq!(count(&first, "old").await, RejectionCount::Replaced);
    assert_eq!(count(&first, "new").await, RejectionCount::Counted(1));
    std::fs::write(path(&folder, "rejections"), "no").unwrap();
    assert_eq!(count(&first, "new").await, RejectionCount::Counted(1), "a corrupt file counts as absent");
}

#[tokio::test]
async fn files_are_unreadable_without_the_key() {
    let folder = TempDir::new().unwrap();
    let store = store(&folder);
    store.save(&key("hush-id"), &token("hush-token")).await.unwrap();
    for path in files(&folder) {
        let content = std::fs::read(&path).unwrap();
        let text = format!("{} {}", path.display(), String::from_utf8_lossy(&content));
        assert!(!text.contains("hush"), "{text}");
    }
    let other = FileTokenStore::new(folder.path().join("tokens"), encryption(2)).unwrap();
    assert_eq!(secret(&other, &key("hush-id")).await, None);
}

#[tokio::test]
async fn a_corrupt_file_counts_as_absent_and_is_replaced() {
    let folder = TempDir::new().unwrap();
    let store = store(&folder);
    store.save(&key("id"), &token("first")).await.unwrap();
    let valid = std::fs::read(path(&folder, "token")).unwrap();
    for corrupt in [&b""[..], b"\x01", b"text", &valid[..valid.len() / 2], &[1; 200_000]] {
        std::fs::write(path(&folder, "token"), corrupt).unwrap();
        assert_eq!(secret(&store, &key("id")).await, None, "{} bytes", corrupt.len());
        std::fs::write(path(&folder, "token.new"), "left by a crash").unwrap();
        store.save(&key("id"), &token("again")).await.unwrap();
        assert_eq!(secret(&store, &key("id")).await.as_deref(), Some("again"));
    }
}

#[tokio::test]
async fn one_holder_at_a_time_has_the_lease() {
    let folder = TempDir::new().unwrap();
    let (first, second) = (store(&folder), store(&folder));
    let duration = Duration::from_secs(20);
    let LeaseResult::Held(lease) = first.acquire_lease(&key("id"), duration).await.unwrap() else {
        panic!("the lease is free")
    };
    let taken = second.acquire_lease(&key("id"), duration).await.unwrap();
    assert!(matches!(taken, LeaseResult::Taken { remaining } if remaining == duration), "{taken:?}");
    assert!(matches!(second.acquire_lease(&key("other"), duration).await.unwrap(), LeaseResult::Held(_)));
    first.complete_fetch(&key("id"), &lease, FetchOutcome::Token(&token("new"))).await.unwrap();
    drop(lease);
    assert_eq!(secret(&second, &key("id")).await.as_deref(), Some("new"));
    assert!(matches!(second.acquire_lease(&key("id"), duration).await.unwrap(), LeaseResult::Held(_)));
}

#[tokio::test]
async fn a_failure_is_shared_for_its_backoff_and_cleared_by_a_token() {
    let folder = TempDir::new().unwrap();
    let start = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let clock = Arc::new(WallClock(Mutex::new(start)));
    let store = store(&folder).clock(clock.clone());
    let LeaseResult::Held(lease) = store.acquire_lease(&key("id"), Duration::ZERO).await.unwrap() else {
        panic!("the lease is free")
    };
    let failure = failure(Duration::from_secs(8));
    store.complete_fetch(&key("id"), &lease, FetchOutcome::Failure(&failure)).await.unwrap();
    for (seconds, backoff) in [(0, Some(8)), (3, Some(5)), (-3600, Some(8)), (9, Some(0)), (400, None)] {
        let offset = Duration::from_secs(i64::unsigned_abs(seconds));
        *clock.0.lock().unwrap() = if seconds < 0 { start - offset } else { start + offset };
        let stored = store.load_record(&key("id")).await.unwrap().failure;
        assert_eq!(stored.map(|failure| failure.backoff().as_secs()), backoff, "after {seconds} s");
    }
    *clock.0.lock().unwrap() = start;
    store.complete_fetch(&key("id"), &lease, FetchOutcome::Token(&token("new"))).await.unwrap();
    assert!(store.load_record(&key("id")).await.unwrap().failure.is_none());
}

#[test]
fn invalid_settings_and_a_missing_runtime_are_errors() {
    assert_eq!(FileTokenStore::new("", encryption(1)).unwrap_err().field(), Some("folder"));
    let store = FileTokenStore::new("/nowhere", encryption(1)).unwrap();
    let key = key("id");
    let mut load = store.load(&key);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(result) = load.as_mut().poll(&mut context) else { panic!("it waits") };
    assert_eq!(result.unwrap_err().field(), Some("token_store"));
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).unwrap().mode() & 0o777
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn files_and_folder_are_private() {
    let folder = TempDir::new().unwrap();
    let store = store(&folder);
    store.save(&key("id"), &token("first")).await.unwrap();
    assert_eq!(mode(&folder.path().join("tokens")), 0o700);
    assert_eq!(mode(&path(&folder, "token")), 0o600);
    for open in [0o644, 0o640, 0o604, 0o620] {
        set_mode(&path(&folder, "token"), open);
        let error = store.load(&key("id")).await.unwrap_err().to_string();
        assert!(error.ends_with("can be read by other users: remove it, or give it mode 0600"), "{error}");
        store.save(&key("id"), &token("again")).await.unwrap();
        assert_eq!(mode(&path(&folder, "token")), 0o600);
    }
    for open in [0o777, 0o720, 0o702] {
        set_mode(&folder.path().join("tokens"), open);
        for error in [
            store.save(&key("id"), &token("second")).await.unwrap_err(),
            store.load(&key("id")).await.unwrap_err(),
            store.load_record(&key("id")).await.unwrap_err(),
        ] {
            assert!(error.to_string().contains("can be changed by other users"), "{error}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_is_not_followed() {
    let folder = TempDir::new().unwrap();
    let store = store(&folder);
    store.save(&key("id"), &token("first")).await.unwrap();
    let victim = folder.path().join("victim");
    std::fs::write(&victim, "keep me").unwrap();
    for suffix in ["token", "token.new"] {
        let _ = std::fs::remove_file(path(&folder, suffix));
        std::os::unix::fs::symlink(&victim, path(&folder, suffix)).unwrap();
    }
    assert!(store.load(&key("id")).await.is_err());
    store.save(&key("id"), &token("second")).await.unwrap();
    assert_eq!(secret(&store, &key("id")).await.as_deref(), Some("second"));
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "keep me");
}
