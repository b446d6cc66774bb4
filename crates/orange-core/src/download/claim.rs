//! Claims of files: a regular file that this run alone writes.
//!
//! A claim never follows a link and never touches a file that has another name elsewhere, so nothing that somebody
//! planted beside a download leads to another file. It holds an advisory lock (`flock`) until it is dropped; on
//! Windows the file is opened without sharing, which is the same for all processes. Whoever holds the claim may rename
//! or remove the file: a claim is only given for the file that the name still stands for.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::ops::Deref;
use std::path::Path;

/// How often a name may come to stand for another file while it is claimed.
const TRIES: u32 = 100;

/// The result of claiming a path.
pub(super) enum Claim {
    /// The file is ours until the value is dropped. It has what an earlier run left.
    Taken(Claimed),
    /// Another run, in this process or in another, has claimed it.
    InUse,
    /// There is something that must not be written to, and why.
    Refused(&'static str),
}

/// A file that this run alone writes.
#[derive(Debug)]
pub(super) struct Claimed(File);

impl Deref for Claimed {
    type Target = File;

    fn deref(&self) -> &File {
        &self.0
    }
}

impl Drop for Claimed {
    fn drop(&mut self) {
        // A process that was just forked off has a copy of the handle, and the lock with it, until it calls `exec`.
        system::unlock(&self.0);
    }
}

/// Claims the file at `path`, which is made if there is none.
///
/// # Errors
/// [`Unsupported`](io::ErrorKind::Unsupported) where the file system has no locks.
pub(super) fn claim(path: &Path) -> io::Result<Claim> {
    for _ in 0..TRIES {
        let file = match open(path, OpenOptions::new().read(true).write(true).create_new(true)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => match existing(path)? {
                Existing::File(file) => file,
                Existing::Other(claim) => return Ok(claim),
                Existing::Gone => continue,
            },
            opened => opened?,
        };
        if !system::lock(&file)? {
            return Ok(Claim::InUse);
        }
        let claimed = Claimed(file);
        // Its previous owner may have renamed or removed it.
        let Ok(named) = path.symlink_metadata() else { continue };
        if system::is_same(&claimed.metadata()?, &named) {
            return Ok(Claim::Taken(claimed));
        }
    }
    Ok(Claim::InUse)
}

/// Opens a regular file to read it, without following a link or waiting for anything.
pub(super) fn open_to_read(path: &Path) -> io::Result<File> {
    let file = open(path, OpenOptions::new().read(true))?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Writes a new file that replaces the one at `path`, or the link there.
pub(super) fn replace(path: &Path, by_way_of: &Path, content: &[u8]) -> io::Result<()> {
    use io::Write as _;
    let _ = std::fs::remove_file(by_way_of);
    let mut file = OpenOptions::new().write(true).create_new(true).open(by_way_of)?;
    let written = file.write_all(content);
    drop(file);
    written.and_then(|()| std::fs::rename(by_way_of, path)).inspect_err(|_| {
        let _ = std::fs::remove_file(by_way_of);
    })
}

/// What was found at a path.
enum Existing {
    File(File),
    Other(Claim),
    Gone,
}

fn existing(path: &Path) -> io::Result<Existing> {
    let refused = |why| Ok(Existing::Other(Claim::Refused(why)));
    match path.symlink_metadata() {
        Ok(found) if found.file_type().is_symlink() => return refused("a symbolic link"),
        Ok(found) if !found.is_file() => return refused("not a regular file"),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Existing::Gone),
        Err(error) => return Err(error),
    }
    // By now it may be another one, which the system does not follow either.
    let file = match open(path, OpenOptions::new().read(true).write(true)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Existing::Gone),
        Err(error) if system::is_in_use(&error) => return Ok(Existing::Other(Claim::InUse)),
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

fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    system::without_links(options).open(path)
}

#[cfg(unix)]
mod system {
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};

    use rustix::fs::{FlockOperation, OFlags, flock};
    use rustix::io::Errno;

    use super::{File, Metadata, OpenOptions, io};

    /// A pipe that somebody planted must not be waited for either.
    pub(super) fn without_links(options: &mut OpenOptions) -> &mut OpenOptions {
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed())
    }

    /// Takes the lock; `false` if another run has it.
    pub(super) fn lock(file: &File) -> io::Result<bool> {
        match flock(file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(true),
            Err(Errno::WOULDBLOCK) => Ok(false),
            Err(Errno::NOSYS | Errno::NOLCK | Errno::OPNOTSUPP | Errno::INVAL) => {
                Err(io::ErrorKind::Unsupported.into())
            }
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn unlock(file: &File) {
        let _ = flock(file, FlockOperation::Unlock);
    }

    pub(super) fn is_same(claimed: &Metadata, named: &Metadata) -> bool {
        (claimed.dev(), claimed.ino()) == (named.dev(), named.ino())
    }

    pub(super) fn has_other_names(found: &Metadata) -> bool {
        found.nlink() > 1
    }

    pub(super) fn is_in_use(_: &io::Error) -> bool {
        false
    }
}

/// Opening is claiming: while the file is open, nobody else can open it, and it can be renamed and removed.
#[cfg(windows)]
mod system {
    use std::os::windows::fs::OpenOptionsExt as _;

    use super::{File, Metadata, OpenOptions, io};

    const FILE_SHARE_DELETE: u32 = 4;
    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
    const ERROR_SHARING_VIOLATION: i32 = 32;

    pub(super) fn without_links(options: &mut OpenOptions) -> &mut OpenOptions {
        options.share_mode(FILE_SHARE_DELETE).custom_flags(FILE_FLAG_OPEN_REPARSE_POINT)
    }

    pub(super) fn lock(_: &File) -> io::Result<bool> {
        Ok(true)
    }

    pub(super) fn unlock(_: &File) {}

    pub(super) fn is_same(_: &Metadata, _: &Metadata) -> bool {
        true
    }

    pub(super) fn has_other_names(_: &Metadata) -> bool {
        false
    }

    pub(super) fn is_in_use(error: &io::Error) -> bool {
        error.raw_os_error() == Some(ERROR_SHARING_VIOLATION)
    }
}

#[cfg(not(any(unix, windows)))]
mod system {
    use super::{File, Metadata, OpenOptions, io};

    pub(super) fn without_links(options: &mut OpenOptions) -> &mut OpenOptions {
        options
    }

    pub(super) fn lock(_: &File) -> io::Result<bool> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(super) fn unlock(_: &File) {}

    pub(super) fn is_same(_: &Metadata, _: &Metadata) -> bool {
        true
    }

    pub(super) fn has_other_names(_: &Metadata) -> bool {
        false
    }

    pub(super) fn is_in_use(_: &io::Error) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn outcome(claim: io::Result<Claim>) -> &'static str {
        match claim.unwrap() {
            Claim::Taken(_) => "taken",
            Claim::InUse => "in use",
            Claim::Refused(why) => why,
        }
    }

    #[test]
    fn a_file_is_claimed_once_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.part");
        let first = claim(&path).unwrap();
        assert_eq!(outcome(claim(&path)), "in use");
        drop(first);
        assert_eq!(outcome(claim(&path)), "taken");
    }

    #[test]
    fn the_claim_of_a_file_that_was_moved_is_not_the_claim_of_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let (path, place) = (folder.path().join("a.part"), folder.path().join("a"));
        let first = claim(&path).unwrap();
        std::fs::rename(&path, &place).unwrap();
        assert_eq!(outcome(claim(&path)), "taken", "the name is free again");
        assert_eq!(outcome(claim(&place)), "in use", "and the file is still claimed where it is now");
        drop(first);
    }

    #[test]
    fn links_and_pipes_are_refused_and_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("victim"), "keep me").unwrap();
        std::os::unix::fs::symlink(at("victim"), at("symlink")).unwrap();
        std::os::unix::fs::symlink(at("nothing"), at("dangling")).unwrap();
        std::fs::hard_link(at("victim"), at("hardlink")).unwrap();
        std::fs::create_dir(at("folder")).unwrap();
        rustix::fs::mkfifoat(rustix::fs::CWD, at("pipe"), rustix::fs::Mode::RWXU).unwrap();
        assert_eq!(outcome(claim(&at("symlink"))), "a symbolic link");
        assert_eq!(outcome(claim(&at("dangling"))), "a symbolic link");
        assert_eq!(outcome(claim(&at("hardlink"))), "a hard link to another file");
        assert_eq!(outcome(claim(&at("folder"))), "not a regular file");
        assert_eq!(outcome(claim(&at("pipe"))), "not a regular file");
        assert!(open_to_read(&at("pipe")).is_err() && open_to_read(&at("symlink")).is_err());
        replace(&at("symlink"), &at("new"), b"note").unwrap();
        assert_eq!(std::fs::read(at("symlink")).unwrap(), b"note");
        assert_eq!(std::fs::read(at("victim")).unwrap(), b"keep me");
        assert!(!at("nothing").exists());
    }
}
