//! Exclusive files: regular files that only one owner writes.
//!
//! Symbolic links are not followed. The owner may rename or remove the file.
//!
//! On Unix, the file holds an advisory lock (`flock`) until it is dropped. A file with several hard links is refused.
//! After locking, the file at the path is compared with the locked file, because an earlier owner may have renamed or
//! removed it.
//!
//! On Windows, the file is opened with `FILE_SHARE_DELETE` only, so nobody else can open it to read or write.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};

#[cfg(not(unix))]
use self::other as system;
#[cfg(unix)]
use self::unix as system;

/// Maximum number of attempts to lock a path whose file is renamed or removed meanwhile.
const MAX_TRIES: u32 = 100;

/// Result of locking a path.
pub(crate) enum LockResult {
    /// The file is locked until the value is dropped. It has the content that an earlier owner left.
    Locked(OpenFile),
    /// Another owner, in this process or another, has locked the file.
    InUse,
    /// The file at the path must not be written; with the reason, such as `a symbolic link`.
    Refused(&'static str),
}

/// Open file. Its lock, if any, is released on drop.
#[derive(Debug)]
pub(crate) struct OpenFile(File);

impl OpenFile {
    /// A file without a lock, for a file system that has none.
    pub(crate) fn unlocked(file: File) -> Self {
        Self(file)
    }
}

impl Deref for OpenFile {
    type Target = File;

    fn deref(&self) -> &File {
        &self.0
    }
}

impl Drop for OpenFile {
    fn drop(&mut self) {
        // Closing the handle is not enough: a forked process shares the lock until it calls `exec`.
        system::unlock(&self.0);
    }
}

/// Locks the file at `path`, and creates it if it does not exist.
///
/// # Errors
/// Returns [`Unsupported`](io::ErrorKind::Unsupported) if the file system has no locks, and an error if the file is renamed or
/// removed during each of [`MAX_TRIES`] attempts. After an error of the lock, a file that was created for it is removed.
pub(crate) fn lock(path: &Path) -> io::Result<LockResult> {
    lock_with(path, system::lock)
}

fn lock_with(path: &Path, acquire: impl Fn(&File) -> io::Result<bool>) -> io::Result<LockResult> {
    for _ in 0..MAX_TRIES {
        let (file, is_new) = match open_exclusive(path, OpenOptions::new().create_new(true)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => match open_existing(path)? {
                Existing::File(file) => (file, false),
                Existing::Unusable(result) => return Ok(result),
                Existing::Removed => continue,
            },
            opened => (opened?, true),
        };
        let acquired = acquire(&file).inspect_err(|_| {
            if is_new {
                let _ = std::fs::remove_file(path);
            }
        });
        if !acquired? {
            return Ok(LockResult::InUse);
        }
        let locked = OpenFile(file);
        // The previous owner may have renamed or removed it.
        let Ok(at_path) = path.symlink_metadata() else { continue };
        if system::is_same(&locked.metadata()?, &at_path) {
            return Ok(LockResult::Locked(locked));
        }
    }
    Err(io::Error::other("the file was renamed or removed during each attempt to lock it"))
}

/// Opens a regular file for reading, without following links or blocking.
pub(crate) fn open_to_read(path: &Path) -> io::Result<File> {
    let file = open(path, OpenOptions::new().read(true))?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Replaces the file or link at `path` by a new file, which is first written to the disk at `temporary`. The new file is on the
/// disk when this function returns.
pub(crate) fn replace(path: &Path, temporary: &Path, content: &[u8]) -> io::Result<()> {
    replace_with(&mut OpenOptions::new(), path, temporary, content, sync_folder)
}

/// Like [`replace`], for a file that, on Unix, only its owner can read.
#[cfg_attr(not(feature = "token-file"), allow(dead_code))]
pub(crate) fn replace_private(path: &Path, temporary: &Path, content: &[u8]) -> io::Result<()> {
    replace_with(system::private(&mut OpenOptions::new()), path, temporary, content, sync_folder)
}

/// Writes the name of the file at `path` to the disk, after the file was created or renamed.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match system::sync_folder(folder.unwrap_or(Path::new("."))) {
        // The file system cannot sync folders.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}

fn replace_with(
    options: &mut OpenOptions,
    path: &Path,
    temporary: &Path,
    content: &[u8],
    sync_folder: impl FnOnce(&Path) -> io::Result<()>,
) -> io::Result<()> {
    use io::Write as _;
    let _ = std::fs::remove_file(temporary);
    let mut file = options.write(true).create_new(true).open(temporary)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    drop(file);
    written.and_then(|()| std::fs::rename(temporary, path)).inspect_err(|_| {
        let _ = std::fs::remove_file(temporary);
    })?;
    sync_folder(path)
}

/// Appends `suffix` to the name of a file.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

/// Result of opening a file that existed a moment ago.
enum Existing {
    File(File),
    Unusable(LockResult),
    Removed,
}

fn open_existing(path: &Path) -> io::Result<Existing> {
    let refused = |reason| Ok(Existing::Unusable(LockResult::Refused(reason)));
    match path.symlink_metadata() {
        Ok(found) if found.file_type().is_symlink() => return refused("a symbolic link"),
        Ok(found) if !found.is_file() => return refused("not a regular file"),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Existing::Removed),
        Err(error) => return Err(error),
    }
    // A link that has replaced the file meanwhile is not followed.
    let file = match open_exclusive(path, &mut OpenOptions::new()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Existing::Removed),
        Err(error) if system::is_in_use(&error) => return Ok(Existing::Unusable(LockResult::InUse)),
        opened => opened?,
    };
    let found = file.metadata()?;
    if !found.is_file() {
        return refused("not a regular file");
    }
    if system::has_other_names(&found) {
        return refused("a hard link to another file");
    }
    Ok(Existing::File(file))
}

fn open_exclusive(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    open(path, system::exclusive(options.read(true).write(true)))
}

fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    system::no_follow(options).open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn describe(result: io::Result<LockResult>) -> &'static str {
        match result.unwrap() {
            LockResult::Locked(_) => "locked",
            LockResult::InUse => "in use",
            LockResult::Refused(reason) => reason,
        }
    }

    #[test]
    fn a_file_is_locked_by_one_owner_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.part");
        let first = lock(&path).unwrap();
        assert_eq!(describe(lock(&path)), "in use");
        drop(first);
        assert_eq!(describe(lock(&path)), "locked");
    }

    #[test]
    fn a_renamed_file_stays_locked_and_its_old_path_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let (path, new_path) = (folder.path().join("a.part"), folder.path().join("a"));
        let first = lock(&path).unwrap();
        std::fs::rename(&path, &new_path).unwrap();
        assert_eq!(describe(lock(&path)), "locked", "the old path is free");
        assert_eq!(describe(lock(&new_path)), "in use", "the file is still locked at its new path");
        drop(first);
    }

    #[test]
    fn a_new_file_that_cannot_be_locked_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let unsupported = |_: &File| Err(io::ErrorKind::Unsupported.into());
        let path = folder.path().join("a.part");
        assert_eq!(lock_with(&path, unsupported).err().unwrap().kind(), io::ErrorKind::Unsupported);
        assert!(!path.exists());
        std::fs::write(&path, "keep me").unwrap();
        assert_eq!(lock_with(&path, unsupported).err().unwrap().kind(), io::ErrorKind::Unsupported);
        assert_eq!(std::fs::read(&path).unwrap(), b"keep me");
    }

    #[test]
    fn a_file_that_vanishes_at_each_attempt_is_not_in_use() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.part");
        let vanishing = |_: &File| std::fs::remove_file(&path).map(|()| true);
        let error = lock_with(&path, vanishing).err().unwrap();
        assert!(error.to_string().contains("was renamed or removed"), "{error}");
    }

    #[test]
    fn a_replaced_file_is_synced_under_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let failing_sync = |path: &Path| match std::fs::read(path) {
            Ok(content) => Err(io::Error::other(String::from_utf8_lossy(&content).into_owned())),
            Err(error) => Err(error),
        };
        let error = replace_with(&mut OpenOptions::new(), &at("a"), &at("a.new"), b"content", failing_sync);
        assert_eq!(
            error.unwrap_err().to_string(),
            "content",
            "the folder is synced after the file has its name"
        );
        sync_folder(&at("a")).unwrap();
        sync_folder(Path::new("Cargo.toml")).unwrap();
        assert_eq!(sync_folder(&at("missing/a")).unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn links_and_pipes_are_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("victim"), "keep me").unwrap();
        std::os::unix::fs::symlink(at("victim"), at("symlink")).unwrap();
        std::os::unix::fs::symlink(at("nothing"), at("dangling")).unwrap();
        std::fs::hard_link(at("victim"), at("hardlink")).unwrap();
        std::fs::create_dir(at("folder")).unwrap();
        rustix::fs::mkfifoat(rustix::fs::CWD, at("pipe"), rustix::fs::Mode::RWXU).unwrap();
        assert_eq!(describe(lock(&at("symlink"))), "a symbolic link");
        assert_eq!(describe(lock(&at("dangling"))), "a symbolic link");
        assert_eq!(describe(lock(&at("hardlink"))), "a hard link to another file");
        assert_eq!(describe(lock(&at("folder"))), "not a regular file");
        assert_eq!(describe(lock(&at("pipe"))), "not a regular file");
        assert!(open_to_read(&at("pipe")).is_err() && open_to_read(&at("symlink")).is_err());
        replace(&at("symlink"), &at("new"), b"note").unwrap();
        assert_eq!(std::fs::read(at("symlink")).unwrap(), b"note");
        assert_eq!(std::fs::read(at("victim")).unwrap(), b"keep me");
        assert!(!at("nothing").exists());
    }
}

#[cfg(all(test, windows))]
mod windows_tests {
    use super::*;

    #[test]
    fn a_file_has_several_readers_or_one_owner() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.part");
        std::fs::write(&path, "line").unwrap();
        let readers = [open_to_read(&path).unwrap(), open_to_read(&path).unwrap()];
        assert!(matches!(lock(&path).unwrap(), LockResult::InUse));
        drop(readers);
        let owner = lock(&path).unwrap();
        assert!(matches!(owner, LockResult::Locked(_)));
        assert!(open_to_read(&path).is_err());
    }
}
