//! Partial file of a download, renamed to the target path when the download is complete.
//!
//! Disk operations run one at a time on a blocking thread, under a lock. `Drop` takes the same lock: it blocks the
//! current thread until a running operation has ended. Operations queued later fail, because the file is closed.
//! Another download can use the partial file immediately afterwards.

use std::fs::OpenOptions;
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::sink::{Sink, failed};
use super::version::Version;
use crate::error::{Error, Result};
use crate::file_lock::{LockResult, LockedFile, lock, open_to_read, replace};

/// Number of bytes read at a time.
const CHUNK: usize = 64 * 1024;

/// Upper bound for the size of the `.part.etag` file.
const MAX_NOTE_BYTES: u64 = 64 * 1024;

/// Number of numbered names that are tried before a random name is used.
const MAX_NUMBERED_NAMES: u32 = 1_000;

/// Partial file beside its target, renamed to the target when it is complete.
pub(super) struct PartialFile {
    inner: Arc<Mutex<Inner>>,
}

/// State of the partial file; accessed with the lock held.
struct Inner {
    state: State,
    target: PathBuf,
    /// Path of the partial file.
    path: PathBuf,
    /// Fingerprint of the URL, if the partial file is preserved.
    url_fingerprint: Option<String>,
    /// Contents of the `.part.etag` file that are known to be on disk.
    saved_note: Option<String>,
    /// Whether the content is wrong and must not be preserved.
    rejected: bool,
}

enum State {
    Unopened,
    Open(File),
    /// Completed or abandoned.
    Closed,
}

/// The open file, locked if the file system supports it.
enum File {
    Locked(LockedFile),
    /// Not locked; has a unique name instead.
    Unlocked(std::fs::File),
}

impl PartialFile {
    /// Opens the partial file. With a URL fingerprint, it survives a failed download, and the version of an existing
    /// partial file of the same URL is returned.
    pub(super) async fn open(
        target: &Path,
        url_fingerprint: Option<String>,
    ) -> Result<(Self, Option<Version>)> {
        target.file_name().ok_or_else(|| Error::invalid("path", "must be that of a file"))?;
        let path = with_suffix(target, ".part");
        let inner = Inner {
            state: State::Unopened,
            target: target.to_owned(),
            path,
            url_fingerprint,
            saved_note: None,
            rejected: false,
        };
        let partial = Self { inner: Arc::new(Mutex::new(inner)) };
        let left = partial.with(Inner::open).await?;
        Ok((partial, left))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs blocking work on the file.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Inner) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let inner = Arc::clone(&self.inner);
        let work = move || work(&mut inner.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(work).await.map_err(|_| shutting_down())?
    }

    /// Runs blocking work that fails with I/O errors only.
    async fn with_file<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&mut Inner) -> io::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.with(move |inner| work(inner).map_err(|error| failed(what, error))).await
    }

    /// Reads the file to its end in chunks.
    pub(super) async fn read(&mut self, mut each: impl FnMut(&[u8])) -> Result<()> {
        loop {
            let read = |inner: &mut Inner| {
                let mut piece = Vec::new();
                inner.file()?.take(CHUNK as u64).read_to_end(&mut piece)?;
                Ok(piece)
            };
            let piece = self.with_file("read", read).await?;
            if piece.is_empty() {
                return Ok(());
            }
            each(&piece);
        }
    }

    /// Syncs the file and renames it to its target.
    pub(super) async fn finish(self) -> Result<()> {
        let finish = |inner: &mut Inner| {
            inner.file()?.sync_all()?;
            std::fs::rename(&inner.path, &inner.target)?;
            inner.forget_note();
            inner.state = State::Closed;
            Ok(())
        };
        self.with_file("written", finish).await
    }

    /// Removes the partial file.
    pub(super) async fn discard(self) {
        let discard = |inner: &mut Inner| {
            inner.remove();
            Ok(())
        };
        // Removal is best effort: the next download uses the file again.
        let _ = self.with(discard).await;
    }
}

impl Inner {
    fn open(&mut self) -> Result<Option<Version>> {
        if matches!(self.state, State::Closed) {
            return Err(shutting_down());
        }
        match self.url_fingerprint.clone() {
            Some(url_fingerprint) => self.open_preserved(&url_fingerprint),
            None => self.open_unique().map(|()| None).map_err(|error| failed("opened", error)),
        }
    }

    /// Opens the preserved partial file `<name>.part`, which all downloads to this target share.
    fn open_preserved(&mut self, url_fingerprint: &str) -> Result<Option<Version>> {
        let path = self.path.display();
        let file = match lock(&self.path) {
            Ok(LockResult::Locked(file)) => file,
            Ok(LockResult::InUse) => {
                let rule = "another download is writing it: wait for its end, or choose another path";
                return Err(Error::file(format!("the partial file {path} is in use: {rule}")));
            }
            Ok(LockResult::Refused(why)) => {
                return Err(Error::file(format!("the partial file {path} is {why}: remove it")));
            }
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                let message =
                    format!("the partial file {path} cannot be locked: download without `keep_partial`");
                return Err(Error::file_io(message, error));
            }
            Err(error) => return Err(failed("opened", error)),
        };
        let existing = self.existing_version(&file, url_fingerprint).map_err(|error| failed("opened", error));
        self.state = State::Open(File::Locked(file));
        existing
    }

    /// The version of an existing partial file of the same URL. Otherwise truncates the file.
    fn existing_version(&mut self, file: &LockedFile, url_fingerprint: &str) -> io::Result<Option<Version>> {
        let length = file.metadata()?.len();
        let mut note = String::new();
        let read =
            open_to_read(&self.note_path()).and_then(|it| it.take(MAX_NOTE_BYTES).read_to_string(&mut note));
        let version = read.ok().and_then(|_| read_note(&note, url_fingerprint)).filter(|version| {
            length > 0 && version.validator.is_some() && version.size.is_none_or(|size| length <= size)
        });
        match version {
            Some(_) => self.saved_note = Some(note),
            None => file.set_len(0)?,
        }
        Ok(version)
    }

    /// Opens a partial file for this download only: the first name that is not in use, so that files of killed
    /// processes are reused.
    fn open_unique(&mut self) -> io::Result<()> {
        for number in 1..=MAX_NUMBERED_NAMES {
            self.path = with_suffix(&self.target, &format!(".orange-{number}.part"));
            match lock(&self.path) {
                Ok(LockResult::Locked(file)) => {
                    file.set_len(0)?;
                    self.state = State::Open(File::Locked(file));
                    return Ok(());
                }
                Ok(LockResult::InUse | LockResult::Refused(_)) => {}
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                    let _ = std::fs::remove_file(&self.path);
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        // Locks are unsupported, or all numbered names are in use.
        self.path = with_suffix(&self.target, &format!(".{:016x}.part", fastrand::u64(..)));
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&self.path)?;
        self.state = State::Open(File::Unlocked(file));
        Ok(())
    }

    fn file(&mut self) -> io::Result<&std::fs::File> {
        match &self.state {
            State::Open(File::Locked(file)) => Ok(file),
            State::Open(File::Unlocked(file)) => Ok(file),
            State::Unopened | State::Closed => Err(io::Error::other("the file is closed")),
        }
    }

    /// Path of the `.part.etag` file, which holds validator, size and URL fingerprint.
    fn note_path(&self) -> PathBuf {
        with_suffix(&self.target, ".part.etag")
    }

    fn write_note(&mut self, version: &Version) -> io::Result<()> {
        self.file()?;
        let Some(url_fingerprint) = &self.url_fingerprint else { return Ok(()) };
        let note = write_note(version, url_fingerprint);
        if self.saved_note.as_ref() != Some(&note) {
            replace(&self.note_path(), &with_suffix(&self.target, ".part.etag.new"), note.as_bytes())?;
            self.saved_note = Some(note);
        }
        Ok(())
    }

    fn forget_note(&self) {
        if self.url_fingerprint.is_some() {
            let _ = std::fs::remove_file(self.note_path());
        }
    }

    /// Removes the file while it is locked.
    fn remove(&mut self) {
        if let State::Open(_) = self.state {
            let _ = std::fs::remove_file(&self.path);
            self.forget_note();
        }
        self.state = State::Closed;
    }
}

impl Sink for PartialFile {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let bytes = bytes.to_vec();
        self.with_file("written", move |inner| inner.file()?.write_all(&bytes)).await
    }

    async fn restart(&mut self) -> Result<()> {
        let restart = |inner: &mut Inner| {
            let mut file = inner.file()?;
            file.set_len(0)?;
            file.rewind()
        };
        self.with_file("written", restart).await
    }

    fn reject(&mut self) {
        self.lock().rejected = true;
    }

    async fn note(&mut self, version: &Version) -> Result<()> {
        let version = version.clone();
        self.with_file("written", move |inner| inner.write_note(&version)).await
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        let mut inner = self.lock();
        if inner.url_fingerprint.is_none() || inner.rejected {
            inner.remove();
        }
        inner.state = State::Closed;
    }
}

/// The path with a suffix appended to the file name.
fn with_suffix(target: &Path, suffix: &str) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    target.with_file_name(name)
}

/// A note has one line each for validator, size and fingerprint. Without a validator, the file cannot be resumed.
fn write_note(version: &Version, url_fingerprint: &str) -> String {
    let size = version.size.map(|size| size.to_string()).unwrap_or_default();
    format!("{}\n{size}\n{url_fingerprint}\n", version.validator.as_deref().unwrap_or_default())
}

/// The version in a note, if the note belongs to this URL.
fn read_note(note: &str, url_fingerprint: &str) -> Option<Version> {
    let [validator, size, file] = note.strip_suffix('\n')?.split('\n').collect::<Vec<_>>().try_into().ok()?;
    let size = if size.is_empty() { None } else { Some(size.parse().ok()?) };
    (file == url_fingerprint)
        .then(|| Version { validator: (!validator.is_empty()).then(|| validator.to_owned()), size })
}

fn shutting_down() -> Error {
    Error::cancelled("the tokio runtime was shut down")
}
