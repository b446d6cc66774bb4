//! The token store: access tokens in encrypted files, so that jobs that run often share a token.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use orange_core::token::{EncryptionKey, FileTokenStore, TokenEncryption};

use super::profile::state_folder;
use crate::failure::{Failure, Result};

/// Length of the key in bytes.
const KEY_LENGTH: usize = 32;

/// Folder of the tokens and path of their key; `None` if the system has no folder for state.
pub(crate) fn places() -> Option<(PathBuf, PathBuf)> {
    let state = state_folder()?;
    Some((state.join("tokens"), state.join("token-key")))
}

/// Opens the store, and creates its key if there is none.
///
/// The key protects copies of the folder of tokens, such as backups. Who can read the whole state folder can use the tokens
/// until they expire.
pub(crate) fn store() -> Result<FileTokenStore> {
    let Some((folder, key)) = places() else {
        let reason = "no folder for tokens: set HOME, or use --no-token-cache";
        return Err(Failure::Configuration(reason.to_owned()));
    };
    let key = read_or_create(&key).map_err(|error| {
        let place = key.display();
        Failure::Configuration(format!("{place}: {error}; use --no-token-cache to keep no token"))
    })?;
    Ok(FileTokenStore::new(folder, TokenEncryption::with_key(key))?)
}

fn read_or_create(path: &Path) -> io::Result<EncryptionKey> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => create(path)?,
        read => return checked(path, read?),
    }
    // Another process may have created it first.
    checked(path, fs::read(path)?)
}

fn checked(path: &Path, bytes: Vec<u8>) -> io::Result<EncryptionKey> {
    if is_readable_by_others(&fs::metadata(path)?) {
        return Err(io::Error::other("can be read by other users: remove it, or give it mode 0600"));
    }
    let bytes: [u8; KEY_LENGTH] =
        bytes.try_into().map_err(|_| io::Error::other("is not a key: remove it to create a new one"))?;
    Ok(EncryptionKey::new(bytes))
}

/// Creates a key file that is complete from its first moment. An existing file remains.
fn create(path: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private_folder(folder)?;
    let mut key = [0; KEY_LENGTH];
    getrandom::fill(&mut key).map_err(|error| io::Error::other(error.to_string()))?;
    // `tempfile` creates files with mode 0600.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&key)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}

/// Creates a folder that only its owner can read.
pub(crate) fn create_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(unix)]
fn is_readable_by_others(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    metadata.mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_readable_by_others(_: &fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_created_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state/token-key");
        read_or_create(&path).unwrap();
        let created = fs::read(&path).unwrap();
        assert_eq!(created.len(), KEY_LENGTH);
        read_or_create(&path).unwrap();
        create(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), created);
    }

    #[test]
    fn a_file_that_is_not_a_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token-key");
        create(&path).unwrap();
        fs::write(&path, "short").unwrap();
        assert!(read_or_create(&path).unwrap_err().to_string().contains("is not a key"));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token-key");
        create(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(read_or_create(&path).unwrap_err().to_string().contains("can be read by other users"));
    }
}
