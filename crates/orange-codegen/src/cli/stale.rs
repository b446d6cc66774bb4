//! Compares files on disk with their expected text.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use super::files::{read_if_exists, write_atomically};
use crate::emit::SourceFile;
use crate::error::{Error, Result};

/// The difference between a stale file and its expected text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct StaleFile {
    /// Relative to the compared folder.
    path: String,
    /// The current text; `None` if the file does not exist.
    old: Option<String>,
    /// The expected text; `None` if the file must be removed.
    new: Option<String>,
}

impl StaleFile {
    /// Returns path and current text.
    pub(super) fn before(&self) -> Option<(&str, &str)> {
        Some((&self.path, self.old.as_deref()?))
    }

    /// Returns path and expected text.
    pub(super) fn after(&self) -> Option<(&str, &str)> {
        Some((&self.path, self.new.as_deref()?))
    }

    /// Returns the difference in the unified format. `folder` is the folder in its header.
    pub(super) fn diff(&self, folder: &str) -> String {
        let name = |side: &str, text: &Option<String>| match text {
            Some(_) => format!("{side}/{folder}/{}", self.path),
            None => "/dev/null".to_owned(),
        };
        let (old, new) = (self.old.as_deref().unwrap_or(""), self.new.as_deref().unwrap_or(""));
        TextDiff::from_lines(old, new)
            .unified_diff()
            .context_radius(3)
            .header(&name("a", &self.old), &name("b", &self.new))
            .to_string()
    }

    /// Writes or removes the file.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder cannot be written.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(&self.path);
        let Some(text) = &self.new else {
            return fs::remove_file(&path)
                .map_err(|error| Error::io(format!("cannot remove {}", self.path), &error));
        };
        write_atomically(&path, text.as_bytes())
    }
}

/// Returns the stale files of a folder, in path order. A file that is not expected must be removed. Line endings are
/// ignored.
///
/// # Errors
///
/// Returns an error if the folder cannot be read.
pub(super) fn stale_files(folder: &Path, files: &[SourceFile]) -> Result<Vec<StaleFile>> {
    let mut changes = Vec::new();
    for file in files {
        changes.extend(stale_file(folder, file)?);
    }
    let expected: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for path in list(folder)? {
        let relative = path.strip_prefix(folder).unwrap_or(&path);
        let name: Vec<String> =
            relative.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        let name = name.join("/");
        if !expected.contains(name.as_str()) {
            changes.push(StaleFile { old: read(&path)?, path: name, new: None });
        }
    }
    changes.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(changes)
}

/// Returns the difference between a file and its expected text, if there is one. Line endings are ignored.
///
/// # Errors
///
/// Returns an error if the file cannot be read.
pub(super) fn stale_file(folder: &Path, file: &SourceFile) -> Result<Option<StaleFile>> {
    let new = file.text.replace("\r\n", "\n");
    let old = read(&folder.join(&file.path))?;
    let is_stale = old.as_ref().is_none_or(|old| old.replace("\r\n", "\n") != new);
    Ok(is_stale.then(|| StaleFile { path: file.path.clone(), old, new: Some(new) }))
}

/// Returns the text of a file; `None` if it does not exist.
fn read(path: &Path) -> Result<Option<String>> {
    Ok(read_if_exists(path)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// Returns every file below a folder; empty if the folder does not exist.
fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let listing = match fs::read_dir(&folder) {
            Ok(listing) => listing,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::io(format!("cannot list {}", folder.display()), &error)),
        };
        for entry in listing {
            let path = entry.map_err(|error| Error::io("cannot list a folder", &error))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn folder_is_updated_and_then_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let expected = [file("mod.rs", "mod a;\n"), file("models/a.rs", "new\n")];
        fs::create_dir_all(folder.path().join("models")).unwrap();
        fs::write(folder.path().join("mod.rs"), "mod a;\r\n").unwrap();
        fs::write(folder.path().join("models/old.rs"), "old\n").unwrap();

        let changes = stale_files(folder.path(), &expected).unwrap();
        let shown: Vec<(&str, bool, bool)> = changes
            .iter()
            .map(|change| (change.path.as_str(), change.old.is_some(), change.new.is_some()))
            .collect();
        assert_eq!(shown, [("models/a.rs", false, true), ("models/old.rs", true, false)]);

        changes.iter().for_each(|change| change.write(folder.path()).unwrap());
        assert_eq!(stale_files(folder.path(), &expected).unwrap(), []);
        assert!(!folder.path().join("models/old.rs").exists());
    }

    #[test]
    fn a_diff_names_the_file_and_the_lines() {
        let change = StaleFile {
            path: "mod.rs".to_owned(),
            old: Some("a\nb\n".to_owned()),
            new: Some("a\nc\n".to_owned()),
        };
        insta::assert_snapshot!(change.diff("crates/orange-x/src/generated"), @r"
        --- a/crates/orange-x/src/generated/mod.rs
        +++ b/crates/orange-x/src/generated/mod.rs
        @@ -1,2 +1,2 @@
         a
        -b
        +c
        ");
    }
}
