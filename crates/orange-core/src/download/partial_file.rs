//! Partial file of a download, renamed to the target path when the download is complete.
//!
//! Disk operations run one at a time on a blocking thread. Dropping the partial file blocks the current thread until a
//! running operation has ended; another download can use the partial file immediately afterwards.

use std::fs::OpenOptions;
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;

use super::sink::{Sink, file_error};
use super::version::Version;
use crate::blocking_cell::BlockingCell;
use crate::error::{Error, Result};
use crate::file_lock::{LockResult, OpenFile, lock, open_to_read, replace, with_suffix};
use crate::time::random_bits;

/// Number of bytes read at a time.
const CHUNK: usize = 64 * 1024;

/// Upper bound for the size of the `.part.etag` file.
const MAX_NOTE_BYTES: u64 = 64 * 1024;

/// Maximum number of bytes of a preserved file that are not known to be on the disk.
const MAX_UNSYNCED_BYTES: u64 = 4 * 1024 * 1024;

/// Number of numbered names that are tried before a random name is used.
const MAX_NUMBERED_NAMES: u32 = 1_000;

/// Partial file beside its target, renamed to the target when it is complete.
pub(super) struct PartialFile(BlockingCell<Inner>);

/// The open partial file. Dropping it preserves or removes it.
struct Inner {
    /// Locked if the file system supports it. Otherwise it has a unique name.
    file: OpenFile,
    target: PathBuf,
    /// Path of the partial file.
    path: PathBuf,
    /// `None` if the file is not preserved.
    note: Option<Note>,
    /// Whether the content is wrong and must not be preserved.
    is_rejected: bool,
    /// Whether the file was renamed or removed.
    is_finished: bool,
}

/// The `.part.etag` file, which describes a preserved partial file.
struct Note {
    path: PathBuf,
    url_fingerprint: String,
    /// Version of the bytes.
    version: Option<Version>,
    /// Content of the note on the disk.
    saved: Option<String>,
    /// Number of bytes of the partial file that are on the disk.
    synced: u64,
    /// Number of bytes written since then.
    unsynced: u64,
}

impl PartialFile {
    /// Opens the partial file. With a URL fingerprint, the file survives a failed download, and the version of an existing
    /// partial file of the same URL is returned.
    pub(super) async fn open(
        target: &Path,
        url_fingerprint: Option<String>,
    ) -> Result<(Self, Option<Version>)> {
        target.file_name().ok_or_else(|| Error::invalid("path", "must be that of a file"))?;
        let target = target.to_owned();
        let file = BlockingCell::open(|| match url_fingerprint {
            Some(url_fingerprint) => Inner::open_preserved(target, url_fingerprint),
            None => Inner::open_unique(target).map_err(|error| file_error("opened", error)),
        })
        .await?;
        let version = file.with_value(|inner| inner.note.as_ref()?.version.clone()).flatten();
        Ok((Self(file), version))
    }

    /// Runs blocking work that fails with I/O errors only.
    async fn run<T: Send + 'static>(
        &self,
        verb: &'static str,
        work: impl FnOnce(&mut Inner) -> io::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.0.run(move |inner| work(inner).map_err(|error| file_error(verb, error))).await
    }

    /// Reads the file to its end in chunks.
    pub(super) async fn read(&mut self, mut visit: impl FnMut(&[u8])) -> Result<()> {
        loop {
            let read = |inner: &mut Inner| {
                let mut chunk = Vec::new();
                (&*inner.file).take(CHUNK as u64).read_to_end(&mut chunk)?;
                Ok(chunk)
            };
            let chunk = self.run("read", read).await?;
            if chunk.is_empty() {
                return Ok(());
            }
            visit(&chunk);
        }
    }

    /// Syncs the file and renames it to its target.
    pub(super) async fn finish(self) -> Result<()> {
        self.run("written", Inner::finish).await
    }

    /// Removes the partial file.
    pub(super) async fn discard(self) {
        let discard = |inner: &mut Inner| {
            inner.remove();
            Ok(())
        };
        // Removal is best effort: the next download uses the file again.
        let _ = self.run("removed", discard).await;
    }
}

impl Inner {
    /// Opens the preserved partial file `<name>.part`, which all downloads to this target share.
    fn open_preserved(target: PathBuf, url_fingerprint: String) -> Result<Self> {
        let path = with_suffix(&target, ".part");
        let shown = path.display();
        let file = match lock(&path) {
            Ok(LockResult::Locked(file)) => file,
            Ok(LockResult::InUse) => {
                let rule = "another download is writing it: wait for its end, or choose another path";
                return Err(Error::file(format!("the partial file {shown} is in use: {rule}")));
            }
            Ok(LockResult::Refused(reason)) => {
                return Err(Error::file(format!("the partial file {shown} is {reason}: remove it")));
            }
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                let message =
                    format!("the partial file {shown} cannot be locked: download without `keep_partial`");
                return Err(Error::file_io(message, error));
            }
            Err(error) => return Err(file_error("opened", error)),
        };
        let note = Note::new(with_suffix(&target, ".part.etag"), url_fingerprint);
        let mut inner = Self::new(file, target, path, Some(note));
        inner.restore().map_err(|error| file_error("opened", error))?;
        Ok(inner)
    }

    /// Opens a partial file for this download only: the first name that is not in use, so that files of killed
    /// processes are reused.
    fn open_unique(target: PathBuf) -> io::Result<Self> {
        for number in 1..=MAX_NUMBERED_NAMES {
            let path = with_suffix(&target, &format!(".orange-{number}.part"));
            match lock(&path) {
                Ok(LockResult::Locked(file)) => {
                    file.set_len(0)?;
                    return Ok(Self::new(file, target, path, None));
                }
                Ok(LockResult::InUse | LockResult::Refused(_)) => {}
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                    let _ = std::fs::remove_file(&path);
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        // Locks are unsupported, or all numbered names are in use.
        let path = with_suffix(&target, &format!(".{:016x}.part", random_bits()));
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&path)?;
        Ok(Self::new(OpenFile::unlocked(file), target, path, None))
    }

    fn new(file: OpenFile, target: PathBuf, path: PathBuf, note: Option<Note>) -> Self {
        Self { file, target, path, note, is_rejected: false, is_finished: false }
    }

    /// Truncates the file to the bytes that its note describes, or to none.
    fn restore(&mut self) -> io::Result<()> {
        let length = self.file.metadata()?.len();
        let described = self.note.as_mut().and_then(|note| note.restore(length)).unwrap_or(0);
        self.file.set_len(described)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        (&*self.file).write_all(bytes)?;
        let Some(note) = &mut self.note else { return Ok(()) };
        note.unsynced = note.unsynced.saturating_add(bytes.len() as u64);
        // Whenever the file has doubled, so that small files are resumed as well, and after each 4 MiB.
        if note.unsynced >= note.synced.min(MAX_UNSYNCED_BYTES) { self.save_note() } else { Ok(()) }
    }

    fn restart(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        if let Some(note) = &mut self.note {
            (note.synced, note.unsynced) = (0, 0);
        }
        (&*self.file).rewind()
    }

    /// Writes the bytes so far to the disk, and then their number and version to the note.
    ///
    /// After a power loss, a file may have its length and zeros in place of bytes that were not synced. A note that was
    /// written before the bytes would let the next download continue after the zeros.
    fn save_note(&mut self) -> io::Result<()> {
        let Some(note) = &mut self.note else { return Ok(()) };
        self.file.sync_data()?;
        note.save(self.file.metadata()?.len())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        self.is_finished = true;
        self.remove_note();
        Ok(())
    }

    /// Removes the file while it is locked.
    fn remove(&mut self) {
        if !std::mem::replace(&mut self.is_finished, true) {
            let _ = std::fs::remove_file(&self.path);
            self.remove_note();
        }
    }

    fn remove_note(&self) {
        if let Some(note) = &self.note {
            let _ = std::fs::remove_file(&note.path);
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.note.is_none() || self.is_rejected {
            self.remove();
        } else if !self.is_finished {
            // If this fails, the next download continues after an earlier byte.
            let _ = self.save_note();
        }
    }
}

impl Note {
    fn new(path: PathBuf, url_fingerprint: String) -> Self {
        Self { path, url_fingerprint, version: None, saved: None, synced: 0, unsynced: 0 }
    }

    /// Reads the note of an existing partial file. Returns the number of bytes to continue after, if the note belongs to
    /// this URL and the file has at least that many bytes.
    fn restore(&mut self, file_length: u64) -> Option<u64> {
        let mut text = String::new();
        open_to_read(&self.path).ok()?.take(MAX_NOTE_BYTES).read_to_string(&mut text).ok()?;
        let [validator, size, length, url_fingerprint] =
            text.strip_suffix('\n')?.split('\n').collect::<Vec<_>>().try_into().ok()?;
        let size: Option<u64> = if size.is_empty() { None } else { Some(size.parse().ok()?) };
        let length: u64 = length.parse().ok()?;
        let is_usable = url_fingerprint == self.url_fingerprint
            && !validator.is_empty()
            && (1..=size.unwrap_or(u64::MAX).min(file_length)).contains(&length);
        if !is_usable {
            return None;
        }
        self.version = Some(Version { validator: Some(validator.to_owned()), size });
        self.synced = length;
        self.saved = Some(text);
        Some(length)
    }

    /// Writes one line each for validator, size, number of bytes on the disk, and fingerprint; nothing before the first
    /// response. Without a validator, the file cannot be resumed.
    fn save(&mut self, length: u64) -> io::Result<()> {
        let Some(Version { validator, size }) = &self.version else { return Ok(()) };
        let size = size.map(|size| size.to_string()).unwrap_or_default();
        let validator = validator.as_deref().unwrap_or_default();
        let text = format!("{validator}\n{size}\n{length}\n{}\n", self.url_fingerprint);
        if self.saved.as_ref() != Some(&text) {
            replace(&self.path, &with_suffix(&self.path, ".new"), text.as_bytes())?;
            self.saved = Some(text);
        }
        (self.synced, self.unsynced) = (length, 0);
        Ok(())
    }
}

impl Sink for PartialFile {
    async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.run("written", move |inner| inner.write(&bytes)).await
    }

    async fn restart(&mut self) -> Result<()> {
        self.run("written", Inner::restart).await
    }

    fn reject(&mut self) {
        self.0.with_value(|inner| inner.is_rejected = true);
    }

    async fn set_version(&mut self, version: &Version) -> Result<()> {
        let version = version.clone();
        let save = move |inner: &mut Inner| {
            if let Some(note) = &mut inner.note {
                note.version = Some(version);
            }
            inner.save_note()
        };
        self.run("written", save).await
    }
}
