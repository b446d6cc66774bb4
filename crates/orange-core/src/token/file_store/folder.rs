//! A private folder of small files. All methods block.

use std::fs::{self, DirBuilder, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::file_lock::{LockResult, OpenFile, lock, open_to_read, replace_private, with_suffix};

/// Largest file that is read, in bytes.
const MAX_LENGTH: u64 = 64 * 1024;

#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Creates the folder if it does not exist, and checks it.
    fn prepare(&self) -> Result<()> {
        if !self.check()? {
            private_folder().create(&self.0).map_err(|error| failed(&self.0, "created", error))?;
            self.check()?;
        }
        Ok(())
    }

    /// Checks that the folder is one, and that others cannot write it. Returns whether it exists.
    fn check(&self) -> Result<bool> {
        let metadata = match fs::metadata(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            found => found.map_err(|error| failed(&self.0, "opened", error))?,
        };
        match metadata.is_dir() {
            false => Err(refused(&self.0, "is not a folder", "choose another path")),
            true if is_open_to_others(&metadata, 0o022) => {
                Err(refused(&self.0, "can be changed by other users", "use a folder with mode 0700"))
            }
            true => Ok(true),
        }
    }

    /// Reads a file; `None` if it does not exist. A file that is too large is read up to the limit, which no token exceeds.
    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>> {
        if !self.check()? {
            return Ok(None);
        }
        let path = self.path(name);
        let file = match open_to_read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            opened => opened.map_err(|error| failed(&path, "opened", error))?,
        };
        let metadata = file.metadata().map_err(|error| failed(&path, "read", error))?;
        if is_open_to_others(&metadata, 0o077) {
            return Err(refused(&path, "can be read by other users", "remove it, or give it mode 0600"));
        }
        let mut content = Vec::new();
        file.take(MAX_LENGTH).read_to_end(&mut content).map_err(|error| failed(&path, "read", error))?;
        Ok(Some(content))
    }

    /// Replaces a file. Only the holder of its lock calls this.
    pub(super) fn write(&self, name: &str, content: &[u8]) -> Result<()> {
        let path = self.path(name);
        let temporary = with_suffix(&path, ".new");
        replace_private(&path, &temporary, content).map_err(|error| failed(&path, "written", error))
    }

    /// Removes a file if it exists.
    pub(super) fn remove(&self, name: &str) -> Result<()> {
        let path = self.path(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(&path, "removed", error)),
            _ => Ok(()),
        }
    }

    /// Locks a file until the result is dropped; `None` if another owner has locked it.
    pub(super) fn try_lock(&self, name: &str) -> Result<Option<OpenFile>> {
        self.prepare()?;
        let path = self.path(name);
        match lock(&path).map_err(|error| failed(&path, "locked", error))? {
            LockResult::Locked(file) => Ok(Some(file)),
            LockResult::InUse => Ok(None),
            LockResult::Refused(reason) => Err(refused(&path, &format!("is {reason}"), "remove it")),
        }
    }

    /// Runs a short `change` while it holds the lock of a file; `None` if another owner has locked it.
    pub(super) fn if_unlocked<T>(&self, name: &str, change: impl FnOnce() -> Result<T>) -> Result<Option<T>> {
        match self.try_lock(name)? {
            Some(_lock) => change().map(Some),
            None => Ok(None),
        }
    }

    /// The error for a file that another process does not unlock.
    pub(super) fn stays_locked(&self, name: &str) -> Error {
        refused(&self.path(name), "stays locked", "end the process that has locked it")
    }
}

fn failed(path: &Path, action: &str, error: io::Error) -> Error {
    Error::file_io(format!("token store: {} cannot be {action}: {error}", path.display()), error)
}

fn refused(path: &Path, problem: &str, remedy: &str) -> Error {
    Error::file(format!("token store: {} {problem}: {remedy}", path.display()))
}

#[cfg(unix)]
fn private_folder() -> DirBuilder {
    use std::os::unix::fs::DirBuilderExt as _;
    let mut builder = DirBuilder::new();
    builder.recursive(true).mode(0o700);
    builder
}

/// Whether other users have one of the permissions of `mask`.
#[cfg(unix)]
fn is_open_to_others(metadata: &Metadata, mask: u32) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    metadata.mode() & mask != 0
}

#[cfg(not(unix))]
fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    builder
}

/// Other systems have no such mode; a new folder has the permissions of the folder around it.
#[cfg(not(unix))]
fn is_open_to_others(_: &Metadata, _: u32) -> bool {
    false
}
