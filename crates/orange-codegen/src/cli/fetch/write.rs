//! Replaces the files of a crate: all or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::files::write_atomically;
use crate::error::{Error, Result};

/// Writes files whose bytes differ and removes those that are `stale`; each file is replaced in one
/// step, and a failure on the way puts back what was replaced before it. Returns what changed.
///
/// # Errors
///
/// Returns an error if a file cannot be read, written or removed.
pub(super) fn write(folder: &Path, files: &[(String, Vec<u8>)], stale: &[&str]) -> Result<Vec<String>> {
    let mut done = Vec::new();
    let outcome = replace(folder, files, stale, &mut done);
    if outcome.is_err() {
        for (path, old) in done.iter().rev() {
            // There is nothing left to do about a file that can be neither written nor put back.
            let _ = match old {
                Some(bytes) => write_atomically(path, bytes),
                None => fs::remove_file(path).map_err(|error| Error::io("cannot remove a file", &error)),
            };
        }
    }
    outcome
}

/// Previous content of a path.
type Before = (PathBuf, Option<Vec<u8>>);

fn replace(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    stale: &[&str],
    done: &mut Vec<Before>,
) -> Result<Vec<String>> {
    let mut changed = Vec::new();
    for (file, bytes) in files {
        let path = folder.join(file);
        let old = current(&path)?;
        if old.as_ref() != Some(bytes) {
            write_atomically(&path, bytes)?;
            done.push((path, old));
            changed.push(file.clone());
        }
    }
    for file in stale {
        let path = folder.join(file);
        if let Some(old) = current(&path)? {
            fs::remove_file(&path).map_err(|error| Error::io(format!("cannot remove {file}"), &error))?;
            done.push((path, Some(old)));
            changed.push((*file).to_owned());
        }
    }
    Ok(changed)
}

fn current(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(format!("cannot read {}", path.display()), &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_write_restores_all_files() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a"), "old a").unwrap();
        fs::write(at("gone"), "old gone").unwrap();
        // A folder stands where a file should.
        fs::create_dir_all(at("b/inner")).unwrap();
        let files = [("a", "new a"), ("c", "new c"), ("b", "new b")];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        assert!(write(folder.path(), &files, &["gone"]).is_err());
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "old a");
        assert_eq!(fs::read_to_string(at("gone")).unwrap(), "old gone");
        assert!(!at("c").exists());
        let left: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 3, "{left:?}");
    }

    #[test]
    fn unchanged_files_are_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let files = [("x/a".to_owned(), b"a".to_vec())];
        assert_eq!(write(folder.path(), &files, &["never there"]).unwrap(), ["x/a"]);
        assert_eq!(write(folder.path(), &files, &[]).unwrap(), [] as [String; 0]);
        assert_eq!(write(folder.path(), &[], &["x/a"]).unwrap(), ["x/a"]);
        assert!(!folder.path().join("x/a").exists());
    }
}
