//! A file on disk that appears under its name when it is whole.
//!
//! Everything that touches the disk is done on a thread for that, one thing at a time, and under a lock that is
//! taken once more when the file is dropped. So nothing is written any more when the drop is over: what was not
//! begun finds the file gone, and what was begun is waited for, which takes as long as the disk takes for one thing.
//! Another run can take up what is there at once.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::sink::{Sink, failed};
use super::version::Version;
use crate::error::{Error, Result};

/// How much is read at a time.
const PIECE: usize = 64 * 1024;

/// A file beside its place, moved there when it is whole.
pub(super) struct Partial {
    open: Arc<Mutex<Open>>,
    keep: bool,
}

/// The file and its places; all that is done to them is done with the lock held.
struct Open {
    /// `None` when it is in its place, or given up.
    file: Option<File>,
    path: PathBuf,
    /// Holds which version of which file it is of, while it is partial and kept.
    note: PathBuf,
    target: PathBuf,
    /// A fingerprint of what it is of, if it is to be kept.
    of: Option<String>,
}

impl Partial {
    /// Opens the partial file. To be kept, it is said what it is `of`; what an earlier run left of the same is
    /// there then, and its version comes back.
    pub(super) async fn open(target: &Path, of: Option<String>) -> Result<(Self, Option<Version>)> {
        let name = target.file_name().ok_or_else(|| Error::invalid("path", "must be that of a file"))?;
        let beside = |ending: &str| {
            let mut name = name.to_owned();
            name.push(ending);
            target.with_file_name(name)
        };
        // One that is not kept has a name of its own, so that two fetches to one place do not meet.
        let own = format!(".{:016x}.part", fastrand::u64(..));
        let keep = of.is_some();
        let path = if keep { beside(".part") } else { beside(&own) };
        let note = beside(".part.etag");
        let open = Open { file: None, path, note, target: target.to_owned(), of };
        let partial = Self { open: Arc::new(Mutex::new(open)), keep };
        // It owns what it makes: when nobody waits for it any more, it is taken away there.
        let opened = move || {
            let left = partial.lock().open();
            left.map(|left| (partial, left)).map_err(|error| failed("open", &error))
        };
        tokio::task::spawn_blocking(opened).await.map_err(|_| shutting_down())?
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the file that takes its time.
    async fn with<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&mut Open) -> io::Result<T> + Send + 'static,
    ) -> Result<T> {
        let open = Arc::clone(&self.open);
        let work = move || work(&mut open.lock().unwrap_or_else(PoisonError::into_inner));
        let done = tokio::task::spawn_blocking(work).await.map_err(|_| shutting_down())?;
        done.map_err(|error| failed(what, &error))
    }

    /// Reads what is there, piece by piece, to the end of it.
    pub(super) async fn read(&mut self, mut each: impl FnMut(&[u8])) -> Result<()> {
        loop {
            let read = |open: &mut Open| {
                let mut piece = Vec::new();
                open.file()?.take(PIECE as u64).read_to_end(&mut piece)?;
                Ok(piece)
            };
            let piece = self.with("read", read).await?;
            if piece.is_empty() {
                return Ok(());
            }
            each(&piece);
        }
    }

    /// Puts the file in its place.
    pub(super) async fn finish(self) -> Result<()> {
        let finish = |open: &mut Open| {
            open.file()?.sync_all()?;
            open.file = None;
            std::fs::rename(&open.path, &open.target)?;
            open.forget_note();
            Ok(())
        };
        self.with("write", finish).await
    }

    /// Leaves nothing behind.
    pub(super) async fn discard(self) {
        let discard = |open: &mut Open| {
            open.file = None;
            let _ = std::fs::remove_file(&open.path);
            open.forget_note();
            Ok(())
        };
        // Whatever is still there then is not ours to take away.
        let _ = self.with("remove", discard).await;
    }
}

impl Open {
    fn open(&mut self) -> io::Result<Option<Version>> {
        let mut left = None;
        if let Some(of) = &self.of
            && let Ok(note) = std::fs::read_to_string(&self.note)
        {
            let length = std::fs::metadata(&self.path).map_or(0, |file| file.len());
            left = read_note(&note, of).filter(|version| {
                length > 0 && version.validator.is_some() && version.size.is_none_or(|size| length <= size)
            });
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(left.is_none());
        self.file = Some(options.open(&self.path)?);
        Ok(left)
    }

    fn file(&mut self) -> io::Result<&mut File> {
        self.file.as_mut().ok_or_else(|| io::Error::other("the file has been given up"))
    }

    fn forget_note(&self) {
        if self.of.is_some() {
            let _ = std::fs::remove_file(&self.note);
        }
    }
}

impl Sink for Partial {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let bytes = bytes.to_vec();
        self.with("write", move |open| open.file()?.write_all(&bytes)).await
    }

    async fn restart(&mut self) -> Result<()> {
        let restart = |open: &mut Open| {
            let file = open.file()?;
            file.set_len(0)?;
            file.rewind()
        };
        self.with("write", restart).await
    }

    async fn note(&mut self, version: &Version) -> Result<()> {
        if !self.keep {
            return Ok(());
        }
        let version = version.clone();
        let note = move |open: &mut Open| {
            open.file()?;
            let note = write_note(&version, open.of.as_deref().unwrap_or_default());
            std::fs::write(&open.note, note)
        };
        self.with("write", note).await
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        let mut open = self.lock();
        open.file = None;
        // Not there any more once it has been put in its place.
        if open.of.is_none() {
            let _ = std::fs::remove_file(&open.path);
        }
    }
}

/// A note: validator, size and what it is of, a line each. Without a validator the part cannot be taken up.
fn write_note(version: &Version, of: &str) -> String {
    let size = version.size.map(|size| size.to_string()).unwrap_or_default();
    format!("{}\n{size}\n{of}\n", version.validator.as_deref().unwrap_or_default())
}

/// The version that a note says, if it is one of this file.
fn read_note(note: &str, of: &str) -> Option<Version> {
    let [validator, size, file] = note.strip_suffix('\n')?.split('\n').collect::<Vec<_>>().try_into().ok()?;
    let size = if size.is_empty() { None } else { Some(size.parse().ok()?) };
    (file == of).then(|| Version { validator: (!validator.is_empty()).then(|| validator.to_owned()), size })
}

fn shutting_down() -> Error {
    Error::cancelled("the runtime is shutting down")
}
