//! Writing files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::emit::SourceFile;
use crate::error::{Error, Result};

/// Writes a file atomically: to a temporary file first, which is then renamed.
///
/// # Errors
///
/// Returns an error if the folder cannot be written.
pub(super) fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).map_err(|error| cannot_write(path, &error))?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let draft = folder.join(format!(".{name}.{}.new", std::process::id()));
    fs::write(&draft, bytes).and_then(|()| fs::rename(&draft, path)).map_err(|error| {
        // The draft is of no use to anybody once writing has failed.
        let _ = fs::remove_file(&draft);
        cannot_write(path, &error)
    })
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
    // One after the other: a folder takes one new file at a time, and threads would only wait for it.
    for SourceFile { path, text } in files {
        let path = folder.join(path);
        fs::write(&path, text).map_err(|error| cannot_write(&path, &error))?;
    }
    Ok(())
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Error {
    Error::io(format!("cannot write {}", path.display()), error)
}
