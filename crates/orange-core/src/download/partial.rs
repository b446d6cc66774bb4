//! A file on disk that appears under its name when it is whole.
//!
//! Everything that touches the disk is done on a thread for that, one thing at a time, and under a lock that is
//! taken once more when the file is dropped. So nothing is written any more when the drop is over: what was not
//! begun finds the file gone, and what was begun is waited for, which takes as long as the disk takes for one thing.
//! Another run can take up what is there at once.

use std::fs::OpenOptions;
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::claim::{Claim, Claimed, claim, open_to_read, replace};
use super::sink::{Sink, failed};
use super::version::Version;
use crate::error::{Error, Result};

/// How much is read at a time.
const PIECE: usize = 64 * 1024;

/// More than any note has.
const LONGEST_NOTE: u64 = 64 * 1024;

/// How many runs to one file there may be at a time.
const MOST_RUNS: u32 = 1_000;

/// A file beside its place, moved there when it is whole.
pub(super) struct Partial {
    open: Arc<Mutex<Open>>,
}

/// The file and its places; all that is done to them is done with the lock held.
struct Open {
    state: State,
    target: PathBuf,
    /// The place of the part; before it is open, of the one that is kept.
    path: PathBuf,
    /// A fingerprint of what it is of, if it is to be kept.
    of: Option<String>,
    /// The note beside it that is known to be on the disk.
    noted: Option<String>,
    /// Whether its content is not worth keeping.
    rejected: bool,
}

enum State {
    NotYet,
    Open(File),
    /// In its place, or given up.
    Gone,
}

/// The part, claimed where the file system can do that.
enum File {
    Claimed(Claimed),
    /// Under a name of its own.
    Unclaimed(std::fs::File),
}

impl Partial {
    /// Opens the partial file. To be kept, it is said what it is `of`; what an earlier run left of the same is
    /// there then, and its version comes back.
    pub(super) async fn open(target: &Path, of: Option<String>) -> Result<(Self, Option<Version>)> {
        target.file_name().ok_or_else(|| Error::invalid("path", "must be that of a file"))?;
        let path = beside(target, ".part");
        let open =
            Open { state: State::NotYet, target: target.to_owned(), path, of, noted: None, rejected: false };
        let partial = Self { open: Arc::new(Mutex::new(open)) };
        let left = partial.with(Open::open).await?;
        Ok((partial, left))
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the file that takes its time.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Open) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let open = Arc::clone(&self.open);
        let work = move || work(&mut open.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(work).await.map_err(|_| shutting_down())?
    }

    /// As [`with`](Self::with), for what only the system can refuse.
    async fn with_file<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&mut Open) -> io::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.with(move |open| work(open).map_err(|error| failed(what, error))).await
    }

    /// Reads what is there, piece by piece, to the end of it.
    pub(super) async fn read(&mut self, mut each: impl FnMut(&[u8])) -> Result<()> {
        loop {
            let read = |open: &mut Open| {
                let mut piece = Vec::new();
                open.file()?.take(PIECE as u64).read_to_end(&mut piece)?;
                Ok(piece)
            };
            let piece = self.with_file("read", read).await?;
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
            std::fs::rename(&open.path, &open.target)?;
            open.forget_note();
            open.state = State::Gone;
            Ok(())
        };
        self.with_file("write", finish).await
    }

    /// Leaves nothing behind.
    pub(super) async fn discard(self) {
        let discard = |open: &mut Open| {
            open.remove();
            Ok(())
        };
        // Whatever is still there then is not ours to take away.
        let _ = self.with(discard).await;
    }
}

impl Open {
    fn open(&mut self) -> Result<Option<Version>> {
        if matches!(self.state, State::Gone) {
            return Err(shutting_down());
        }
        match self.of.clone() {
            Some(of) => self.open_kept(&of),
            None => self.open_own().map(|()| None).map_err(|error| failed("open", error)),
        }
    }

    /// Opens the part that every run to this file has in common.
    fn open_kept(&mut self, of: &str) -> Result<Option<Version>> {
        let path = self.path.display();
        let file = match claim(&self.path) {
            Ok(Claim::Taken(file)) => file,
            Ok(Claim::InUse) => {
                let rule = "another download is writing it: wait for its end, or choose another path";
                return Err(Error::file(format!("the partial file {path} is in use: {rule}")));
            }
            Ok(Claim::Refused(why)) => {
                return Err(Error::file(format!("the partial file {path} is {why}: remove it")));
            }
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                let message =
                    format!("the partial file {path} cannot be locked: download without `keep_partial`");
                return Err(Error::file_io(message, error));
            }
            Err(error) => return Err(failed("open", error)),
        };
        let left = self.left(&file, of).map_err(|error| failed("open", error));
        self.state = State::Open(File::Claimed(file));
        left
    }

    /// The version of what an earlier run left of the same file; anything else is emptied.
    fn left(&mut self, file: &Claimed, of: &str) -> io::Result<Option<Version>> {
        let length = file.metadata()?.len();
        let mut note = String::new();
        let read = open_to_read(&self.note()).and_then(|it| it.take(LONGEST_NOTE).read_to_string(&mut note));
        let version = read.ok().and_then(|_| read_note(&note, of)).filter(|version| {
            length > 0 && version.validator.is_some() && version.size.is_none_or(|size| length <= size)
        });
        match version {
            Some(_) => self.noted = Some(note),
            None => file.set_len(0)?,
        }
        Ok(version)
    }

    /// Opens a part for this run alone: the first that no other run has, so that what was left behind by a process
    /// that was killed is used again.
    fn open_own(&mut self) -> io::Result<()> {
        for number in 1..=MOST_RUNS {
            self.path = beside(&self.target, &format!(".orange-{number}.part"));
            match claim(&self.path) {
                Ok(Claim::Taken(file)) => {
                    file.set_len(0)?;
                    self.state = State::Open(File::Claimed(file));
                    return Ok(());
                }
                Ok(Claim::InUse | Claim::Refused(_)) => {}
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                    let _ = std::fs::remove_file(&self.path);
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        // Without locks, and in a crowd, a name that nobody else has.
        self.path = beside(&self.target, &format!(".{:016x}.part", fastrand::u64(..)));
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&self.path)?;
        self.state = State::Open(File::Unclaimed(file));
        Ok(())
    }

    fn file(&mut self) -> io::Result<&std::fs::File> {
        match &self.state {
            State::Open(File::Claimed(file)) => Ok(file),
            State::Open(File::Unclaimed(file)) => Ok(file),
            State::NotYet | State::Gone => Err(io::Error::other("the file has been given up")),
        }
    }

    /// Where the version of what is kept is noted.
    fn note(&self) -> PathBuf {
        beside(&self.target, ".part.etag")
    }

    fn write_note(&mut self, version: &Version) -> io::Result<()> {
        self.file()?;
        let Some(of) = &self.of else { return Ok(()) };
        let note = write_note(version, of);
        if self.noted.as_ref() != Some(&note) {
            replace(&self.note(), &beside(&self.target, ".part.etag.new"), note.as_bytes())?;
            self.noted = Some(note);
        }
        Ok(())
    }

    fn forget_note(&self) {
        if self.of.is_some() {
            let _ = std::fs::remove_file(self.note());
        }
    }

    /// Removes the file while it is still claimed.
    fn remove(&mut self) {
        if let State::Open(_) = self.state {
            let _ = std::fs::remove_file(&self.path);
            self.forget_note();
        }
        self.state = State::Gone;
    }
}

impl Sink for Partial {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let bytes = bytes.to_vec();
        self.with_file("write", move |open| open.file()?.write_all(&bytes)).await
    }

    async fn restart(&mut self) -> Result<()> {
        let restart = |open: &mut Open| {
            let mut file = open.file()?;
            file.set_len(0)?;
            file.rewind()
        };
        self.with_file("write", restart).await
    }

    fn reject(&mut self) {
        self.lock().rejected = true;
    }

    async fn note(&mut self, version: &Version) -> Result<()> {
        let version = version.clone();
        self.with_file("write", move |open| open.write_note(&version)).await
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        let mut open = self.lock();
        if open.of.is_none() || open.rejected {
            open.remove();
        }
        open.state = State::Gone;
    }
}

/// The path beside a file whose name has this ending more.
fn beside(target: &Path, ending: &str) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    target.with_file_name(name)
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
