//! Exclusive files on other systems. On Windows, opening locks the file: others cannot open it, but it can be renamed and
//! removed. Further systems have no locks.

use super::{File, Metadata, OpenOptions, Path, io};

#[cfg(windows)]
pub(super) fn no_follow(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::windows::fs::OpenOptionsExt as _;
    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
    options.custom_flags(FILE_FLAG_OPEN_REPARSE_POINT)
}

#[cfg(windows)]
pub(super) fn exclusive(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::windows::fs::OpenOptionsExt as _;
    const FILE_SHARE_DELETE: u32 = 4;
    options.share_mode(FILE_SHARE_DELETE)
}

/// Unchanged, because the folder decides who can read its files.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(not(windows))]
pub(super) fn no_follow(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(not(windows))]
pub(super) fn exclusive(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

pub(super) fn lock(_: &File) -> io::Result<bool> {
    if cfg!(windows) { Ok(true) } else { Err(io::ErrorKind::Unsupported.into()) }
}

pub(super) fn unlock(_: &File) {}

/// Folders cannot be opened as files there.
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

pub(super) fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

pub(super) fn has_other_names(_: &Metadata) -> bool {
    false
}

pub(super) fn is_in_use(error: &io::Error) -> bool {
    const ERROR_SHARING_VIOLATION: i32 = 32;
    cfg!(windows) && error.raw_os_error() == Some(ERROR_SHARING_VIOLATION)
}
