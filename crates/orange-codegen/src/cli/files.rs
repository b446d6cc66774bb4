//! Reading and writing files.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::emit::SourceFile;
use crate::error::{Error, Result};

/// Returns the last component of a path.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Reads a file. `None` if it does not exist.
///
/// # Errors
///
/// Returns an error if the file exists and cannot be read.
pub(super) fn read_if_exists(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(format!("cannot read {}", path.display()), &error)),
    }
}

/// Writes a file atomically: to a temporary file first, which is then renamed.
///
/// # Errors
///
/// Returns an error if the folder cannot be written.
pub(super) fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).map_err(|error| cannot_write(path, &error))?;
    let draft = draft_path(path);
    fs::write(&draft, bytes).and_then(|()| fs::rename(&draft, path)).map_err(|error| {
        // The first error is reported, not one of the cleanup.
        let _ = fs::remove_file(&draft);
        cannot_write(path, &error)
    })
}

/// Returns a temporary path beside `path`.
pub(super) fn draft_path(path: &Path) -> PathBuf {
    path.with_file_name(format!(".{}.{}.new", file_name(path), std::process::id()))
}

/// Writes files into a temporary folder, which is moved to its final path later.
///
/// # Errors
///
/// Returns an error if the folder cannot be written.
pub(super) fn write_draft(folder: &Path, files: &[SourceFile]) -> Result<()> {
    let folders: BTreeSet<&Path> = files.iter().filter_map(|file| Path::new(&file.path).parent()).collect();
    for inner in folders {
        let inner = folder.join(inner);
        fs::create_dir_all(&inner).map_err(|error| cannot_write(&inner, &error))?;
    }
    // Sequential, because file systems lock a folder while a file is created in it.
    for SourceFile { path, text } in files {
        let path = folder.join(path);
        fs::write(&path, text).map_err(|error| cannot_write(&path, &error))?;
    }
    Ok(())
}

pub(super) fn cannot_write(path: &Path, error: &std::io::Error) -> Error {
    Error::io(format!("cannot write {}", path.display()), error)
}
