//! Replaces the files of a crate: all or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::files::{read_if_exists, write_atomically};
use crate::error::{Error, Result};

/// Writes files whose bytes differ and removes those in `stale`. Each file is replaced atomically. If one fails, all
/// earlier ones are restored. Returns the changed files.
///
/// # Errors
///
/// Returns an error if a file cannot be read, written or removed.
pub(super) fn write(folder: &Path, files: &[(String, Vec<u8>)], stale: &[&str]) -> Result<Vec<String>> {
    let mut replaced = Vec::new();
    let outcome = replace(folder, files, stale, &mut replaced);
    if outcome.is_err() {
        for (path, old) in replaced.iter().rev() {
            // The first error is reported, not one of restoring.
            let _ = match old {
                Some(bytes) => write_atomically(path, bytes),
                None => fs::remove_file(path).map_err(|error| Error::io("cannot remove a file", &error)),
            };
        }
    }
    outcome
}

/// A path and its previous content.
type Replaced = (PathBuf, Option<Vec<u8>>);

fn replace(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    stale: &[&str],
    replaced: &mut Vec<Replaced>,
) -> Result<Vec<String>> {
    let mut changed = Vec::new();
    for (file, bytes) in files {
        let path = folder.join(file);
        let old = read_if_exists(&path)?;
        if old.as_ref() != Some(bytes) {
            write_atomically(&path, bytes)?;
            replaced.push((path, old));
            changed.push(file.clone());
        }
    }
    for file in stale {
        let path = folder.join(file);
        if let Some(old) = read_if_exists(&path)? {
            fs::remove_file(&path).map_err(|error| Error::io(format!("cannot remove {file}"), &error))?;
            replaced.push((path, Some(old)));
            changed.push((*file).to_owned());
        }
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_write_restores_all_files() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a"), "old a").unwrap();
        fs::write(path("gone"), "old gone").unwrap();
        // A folder has the path of a file.
        fs::create_dir_all(path("b/inner")).unwrap();
        let files = [("a", "new a"), ("c", "new c"), ("b", "new b")];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        assert!(write(folder.path(), &files, &["gone"]).is_err());
        assert_eq!(fs::read_to_string(path("a")).unwrap(), "old a");
        assert_eq!(fs::read_to_string(path("gone")).unwrap(), "old gone");
        assert!(!path("c").exists());
        let names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names.len(), 3, "{names:?}");
    }

    #[test]
    fn unchanged_files_are_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let files = [("x/a".to_owned(), b"a".to_vec())];
        assert_eq!(write(folder.path(), &files, &["missing"]).unwrap(), ["x/a"]);
        assert_eq!(write(folder.path(), &files, &[]).unwrap(), [] as [String; 0]);
        assert_eq!(write(folder.path(), &[], &["x/a"]).unwrap(), ["x/a"]);
        assert!(!folder.path().join("x/a").exists());
    }
}
