//! Exclusive files on Unix, by advisory locks.

use std::fs::TryLockError;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};

use libc::{EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP, O_NOFOLLOW, O_NONBLOCK};

use super::{File, Metadata, OpenOptions, Path, io};

/// Refuses symbolic links. Non-blocking, so that a planted pipe does not block.
pub(super) fn no_follow(options: &mut OpenOptions) -> &mut OpenOptions {
    options.custom_flags(O_NOFOLLOW | O_NONBLOCK)
}

/// Creates files that only their owner can read and write.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options.mode(0o600)
}

/// Unchanged, because the lock excludes others.
pub(super) fn exclusive(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Acquires the lock; `false` if another owner has it.
pub(super) fn lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(match error.raw_os_error() {
            Some(ENOSYS | ENOLCK | EOPNOTSUPP | EINVAL) => io::ErrorKind::Unsupported.into(),
            _ => error,
        }),
    }
}

pub(super) fn unlock(file: &File) {
    let _ = file.unlock();
}

pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

pub(super) fn is_same(locked: &Metadata, at_path: &Metadata) -> bool {
    (locked.dev(), locked.ino()) == (at_path.dev(), at_path.ino())
}

pub(super) fn has_other_names(found: &Metadata) -> bool {
    found.nlink() > 1
}

pub(super) fn is_in_use(_: &io::Error) -> bool {
    false
}
