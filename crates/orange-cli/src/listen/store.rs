//! The store of events: a file with one structured CloudEvent per line. It is also the deduplication store.

use std::collections::HashSet;
use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use orange_events::{ClaimResult, CloudEvent, DeduplicationStore, EventKey, StoreError};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;

use crate::failure::{Failure, Result};
use crate::settings::create_private_folder;

/// Name of the file of events.
const EVENTS: &str = "events.ndjson";

/// Name of the file that is locked while events are received, because a second process would store events twice.
const LOCK: &str = "lock";

/// The events of a folder. Keeps 16 bytes of memory for each event.
pub(super) struct EventStore {
    path: PathBuf,
    content: Mutex<Content>,
    /// Length of the complete lines in bytes.
    length: watch::Sender<u64>,
    _lock: File,
}

struct Content {
    file: File,
    keys: HashSet<Key>,
}

/// The beginning of the hash of source and id: a collision among a billion events has a probability of 10⁻²¹.
type Key = [u8; 16];

/// Identity of a stored event.
#[derive(Deserialize)]
struct Identity {
    source: String,
    id: String,
}

fn key(source: &str, id: &str) -> Key {
    // The length separates the two.
    let hash = Sha256::new()
        .chain_update(source.len().to_be_bytes())
        .chain_update(source)
        .chain_update(id)
        .finalize();
    let mut key = Key::default();
    key.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    key
}

impl EventStore {
    /// Opens the store of `folder`, which is created if it does not exist. A line that a crash has cut off is removed; its
    /// sender got no success.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        let failed = |path: &Path, error: io::Error| {
            Failure::io(format!("{}: the events cannot be stored", path.display()), error)
        };
        create_private_folder(folder).map_err(|error| failed(folder, error))?;
        let lock_path = folder.join(LOCK);
        let lock = private_file(&lock_path).map_err(|error| failed(&lock_path, error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let problem = "is in use by another `orange listen`: choose another folder with --store";
                return Err(Failure::Usage(format!("{} {problem}", folder.display())));
            }
            Err(TryLockError::Error(error)) => return Err(failed(&lock_path, error)),
        }
        let path = folder.join(EVENTS);
        let (file, keys, length) =
            private_file(&path).and_then(read).map_err(|error| failed(&path, error))?;
        let content = Mutex::new(Content { file, keys });
        Ok(Self { path, content, length: watch::Sender::new(length), _lock: lock })
    }

    /// Path of the file of events.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Number of stored events.
    pub(super) fn count(&self) -> usize {
        self.content.lock().unwrap_or_else(PoisonError::into_inner).keys.len()
    }

    /// Length of the complete lines in bytes, and its changes.
    pub(super) fn length(&self) -> watch::Receiver<u64> {
        self.length.subscribe()
    }

    /// Stores an event durably. Returns `false` if it is stored already.
    pub(super) async fn append(self: Arc<Self>, event: Arc<CloudEvent>) -> io::Result<bool> {
        // Runs to its end even if the sender disconnects meanwhile.
        tokio::task::spawn_blocking(move || self.append_line(&event)).await?
    }

    fn append_line(&self, event: &CloudEvent) -> io::Result<bool> {
        let line = line(event)?;
        let mut content = self.content.lock().unwrap_or_else(PoisonError::into_inner);
        let key = key(&event.source, &event.id);
        if content.keys.contains(&key) {
            return Ok(false);
        }
        let length = *self.length.borrow();
        // A failed append may have left more bytes in the file.
        content.file.set_len(length)?;
        content.file.seek(SeekFrom::Start(length))?;
        content.file.write_all(line.as_bytes())?;
        content.file.sync_data()?;
        content.keys.insert(key);
        self.length.send_replace(length.saturating_add(line.len() as u64));
        Ok(true)
    }
}

/// The event as a line.
fn line(event: &CloudEvent) -> io::Result<String> {
    let mut line = serde_json::to_string(event)?;
    // The data is kept as received. In JSON, a line break is white space, never part of a string.
    if line.contains(['\n', '\r']) {
        line = line.replace(['\n', '\r'], " ");
    }
    line.push('\n');
    Ok(line)
}

/// Opens a file that only its owner can read, and creates it if it does not exist.
pub(super) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Reads the keys of the events, and removes an incomplete line at the end.
fn read(file: File) -> io::Result<(File, HashSet<Key>, u64)> {
    let (mut keys, mut length, mut number) = (HashSet::new(), 0_u64, 0_u64);
    let mut reader = BufReader::new(file);
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.read_until(b'\n', &mut line)?;
        number = number.saturating_add(1);
        let Some(text) = line.strip_suffix(b"\n") else { break };
        let Identity { source, id } = serde_json::from_slice(text).map_err(|_| {
            io::Error::other(format!("line {number} is not an event: correct it, or move the file away"))
        })?;
        keys.insert(key(&source, &id));
        length = length.saturating_add(line.len() as u64);
    }
    let file = reader.into_inner();
    file.set_len(length)?;
    Ok((file, keys, length))
}

#[async_trait::async_trait]
impl DeduplicationStore for EventStore {
    /// Two deliveries of one event can both be new. [`append`](EventStore::append) stores one of them.
    async fn begin(&self, event: &EventKey) -> Result<ClaimResult, StoreError> {
        let content = self.content.lock().unwrap_or_else(PoisonError::into_inner);
        let is_stored = content.keys.contains(&key(&event.source, &event.id));
        Ok(if is_stored { ClaimResult::Handled } else { ClaimResult::New })
    }

    async fn commit(&self, _: &EventKey) -> Result<(), StoreError> {
        Ok(())
    }

    fn release(&self, _: &EventKey) {}
}

impl fmt::Debug for EventStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStore").field("path", &self.path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use orange_events::Data;
    use serde_json::value::RawValue;

    use super::*;

    fn event(id: &str) -> Arc<CloudEvent> {
        let mut event = CloudEvent::new(id, "/a", "t");
        let data = RawValue::from_string("{\r\n \"n\": 1.50,\n \"text\": \"a\\nb\"\n}".to_owned()).unwrap();
        event.data = Some(Data::Json(data.into()));
        Arc::new(event)
    }

    fn lines(folder: &Path) -> Vec<String> {
        std::fs::read_to_string(folder.join(EVENTS)).unwrap().lines().map(str::to_owned).collect()
    }

    #[tokio::test]
    async fn an_event_is_stored_once_also_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        for expected in [true, false] {
            let store = Arc::new(EventStore::open(folder.path()).unwrap());
            let (first, second) =
                tokio::join!(Arc::clone(&store).append(event("1")), Arc::clone(&store).append(event("1")));
            assert_eq!(first.unwrap() || second.unwrap(), expected);
            assert_eq!(store.begin(&EventKey::new("/a", "1")).await.unwrap(), ClaimResult::Handled);
            assert_eq!(store.begin(&EventKey::new("/a", "2")).await.unwrap(), ClaimResult::New);
            assert_eq!(store.count(), 1);
        }
        // Numbers and strings are kept as received.
        let lines = lines(folder.path());
        assert_eq!(lines.len(), 1);
        assert!(lines[0].contains(r#""n": 1.50"#) && lines[0].contains(r#""a\nb""#), "{}", lines[0]);
    }

    #[tokio::test]
    async fn a_line_that_was_cut_off_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(EventStore::open(folder.path()).unwrap());
        store.append(event("1")).await.unwrap();
        let mut file = OpenOptions::new().append(true).open(folder.path().join(EVENTS)).unwrap();
        file.write_all(br#"{"specversion":"1.0","id":"2","sou"#).unwrap();
        let store = Arc::new(EventStore::open(folder.path()).unwrap());
        assert!(Arc::clone(&store).append(event("2")).await.unwrap());
        assert_eq!(lines(folder.path()).len(), 2);
        assert_eq!(*store.length().borrow(), std::fs::metadata(store.path()).unwrap().len());
    }

    #[test]
    fn a_folder_has_one_process_and_valid_lines() {
        let folder = tempfile::tempdir().unwrap();
        let store = EventStore::open(folder.path()).unwrap();
        let message = EventStore::open(folder.path()).unwrap_err().to_string();
        assert!(message.contains("in use by another"), "{message}");
        drop(store);
        std::fs::write(folder.path().join(EVENTS), "{}\n").unwrap();
        let message = EventStore::open(folder.path()).unwrap_err().to_string();
        assert!(message.contains("line 1 is not an event"), "{message}");
    }

    #[test]
    fn source_and_id_together_identify_an_event() {
        assert_ne!(key("a", "bc"), key("ab", "c"));
    }
}
