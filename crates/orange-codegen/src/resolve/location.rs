//! Locations of files (a path relative to the interface file, or a URL), and the maps from URLs to folders.
//!
//! A location also names the file in findings and docs. It never contains an absolute path unless the interface
//! file does.

use std::fmt;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;

use crate::error::{Error, Result};

/// The name of a file: a path relative to the folder of the interface file, or a URL.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Location {
    Local(String),
    Remote(Url),
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::Local(path) => f.write_str(path),
            Location::Remote(url) => f.write_str(url.as_str()),
        }
    }
}

impl Location {
    /// Resolves `reference` (without its fragment) against a file at `self`. The error is a message.
    pub(crate) fn join(&self, reference: &str) -> Result<Location, String> {
        if reference.contains("://") {
            let url =
                Url::parse(reference).map_err(|error| format!("`{reference}` is not a URL: {error}"))?;
            return Ok(match (url.scheme(), url.to_file_path()) {
                ("file", Ok(path)) => Location::Local(path.to_string_lossy().into_owned()),
                _ => Location::Remote(url),
            });
        }
        match self {
            Location::Remote(base) => base
                .join(reference)
                .map(Location::Remote)
                .map_err(|error| format!("cannot resolve `{reference}` against {base}: {error}")),
            Location::Local(base) => {
                let reference = percent_decode_str(reference)
                    .decode_utf8()
                    .map_err(|_| format!("`{reference}` is not valid UTF-8 after percent-decoding"))?;
                let parent = Path::new(base).parent().unwrap_or_else(|| Path::new(""));
                Ok(Location::Local(normalized(&parent.join(reference.as_ref()))))
            }
        }
    }

    /// Returns the file name without folders and extensions: `Note` for `common/Note.openapi.yaml`.
    pub(crate) fn stem(&self) -> String {
        let name = self.path().rsplit('/').find(|segment| !segment.is_empty()).unwrap_or("file");
        name.split('.').find(|part| !part.is_empty()).unwrap_or("file").to_owned()
    }

    /// Returns the name of the parent folder.
    pub(crate) fn folder(&self) -> Option<&str> {
        self.path().rsplit('/').nth(1).filter(|name| !name.is_empty() && *name != "..")
    }

    fn path(&self) -> &str {
        match self {
            Location::Local(path) => path,
            Location::Remote(url) => url.path(),
        }
    }
}

/// Normalizes a path: no `.` and `a/..` segments, `/` as separator on every platform.
pub(crate) fn normalized(path: &Path) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut root = "";
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if names.last().is_some_and(|last| last != "..") => {
                names.pop();
            }
            // The parent of the root is the root.
            Component::ParentDir if !root.is_empty() => {}
            Component::ParentDir => names.push("..".to_owned()),
            Component::Normal(name) => names.push(name.to_string_lossy().into_owned()),
            Component::RootDir => root = "/",
            Component::Prefix(prefix) => names.push(prefix.as_os_str().to_string_lossy().into_owned()),
        }
    }
    format!("{root}{}", names.join("/"))
}

/// Maps URLs and relative paths in references to local files. The longest matching key applies.
#[derive(Clone, Debug, Default)]
pub(crate) struct Maps(Vec<(String, PathBuf)>);

impl Maps {
    /// Maps files below `url`, a URL or relative path, to files below `dir`.
    pub(crate) fn add(&mut self, url: &str, dir: impl Into<PathBuf>) {
        self.0.push((url.trim_end_matches('/').to_owned(), dir.into()));
    }

    /// Returns the mapped path of a relative reference.
    pub(crate) fn local(&self, reference: &str) -> Option<PathBuf> {
        let (dir, below) = self.longest_match(reference)?;
        Some(join_below(dir, below))
    }

    /// Returns the mapped path of a URL.
    pub(crate) fn path(&self, url: &Url) -> Option<PathBuf> {
        let mut url = url.clone();
        url.set_fragment(None);
        url.set_query(None);
        let (dir, below) = self.longest_match(url.as_str())?;
        let below = percent_decode_str(below).decode_utf8().ok()?;
        // A decoded `%2e%2e` must not leave the folder.
        let is_outside =
            Path::new(below.as_ref()).components().any(|part| matches!(part, Component::ParentDir));
        (!is_outside).then(|| join_below(dir, &below))
    }

    /// Returns the folder of the longest key that contains `text`, and the rest of `text`.
    fn longest_match<'m>(&'m self, text: &'m str) -> Option<(&'m Path, &'m str)> {
        let matches = self.0.iter().filter_map(|(key, dir)| {
            let rest = text.strip_prefix(key.as_str())?;
            let is_below = rest.is_empty() || rest.starts_with('/');
            is_below.then(|| (key.len(), dir.as_path(), rest.trim_start_matches('/')))
        });
        matches.max_by_key(|(length, ..)| *length).map(|(_, dir, below)| (dir, below))
    }
}

/// Joins a path without adding a final separator for an empty `below`.
fn join_below(dir: &Path, below: &str) -> PathBuf {
    if below.is_empty() { dir.to_path_buf() } else { dir.join(below) }
}

impl<U: AsRef<str>, P: Into<PathBuf>> FromIterator<(U, P)> for Maps {
    fn from_iter<I: IntoIterator<Item = (U, P)>>(pairs: I) -> Self {
        let mut maps = Maps::default();
        for (url, dir) in pairs {
            maps.add(url.as_ref(), dir);
        }
        maps
    }
}

/// Reads a regular file.
///
/// # Errors
///
/// Returns an error if the path is not a file or cannot be read.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>> {
    let shown = path.display();
    let info = std::fs::metadata(path).map_err(|error| Error::io(format!("cannot read {shown}"), &error))?;
    if !info.is_file() {
        return Err(Error::new(format!("cannot read {shown}: expected a file")));
    }
    std::fs::read(path).map_err(|error| Error::io(format!("cannot read {shown}"), &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(path: &str) -> Location {
        Location::Local(path.to_owned())
    }

    #[test]
    fn references_are_relative_to_their_file() {
        let base = local("schemas/Note.yaml");
        assert_eq!(base.join("./Entity.yaml"), Ok(local("schemas/Entity.yaml")));
        assert_eq!(base.join("../utils/a%20b.yaml"), Ok(local("utils/a b.yaml")));
        assert_eq!(base.join("../../up.yaml"), Ok(local("../up.yaml")));
        let remote = base.join("https://e.org/v1/common/Note.yaml").unwrap();
        assert_eq!(remote.join("../utils/x.yaml").unwrap().to_string(), "https://e.org/v1/utils/x.yaml");
    }

    #[test]
    fn the_longest_mapped_prefix_applies() {
        let mut maps = Maps::default();
        maps.add("https://e.org/v1/", "short");
        maps.add("https://e.org/v1/common", "long");
        let path = |url: &str| maps.path(&Url::parse(url).unwrap());
        assert_eq!(path("https://e.org/v1/common/a.yaml"), Some(PathBuf::from("long/a.yaml")));
        assert_eq!(path("https://e.org/v1/commons/a.yaml"), Some(PathBuf::from("short/commons/a.yaml")));
        assert_eq!(path("https://e.org/v2/a.yaml"), None);
        assert_eq!(path("https://e.org/v1/..%2f..%2fetc"), None);
        maps.add("../common", "shared");
        assert_eq!(maps.local("../common/a/b.yaml"), Some(PathBuf::from("shared/a/b.yaml")));
        assert_eq!(maps.local("../commons/a.yaml"), None);
    }

    #[test]
    fn stems_and_folders_qualify_type_names() {
        assert_eq!(local("schemas/Note.openapi.yaml").stem(), "Note");
        assert_eq!(local("schemas/Note.openapi.yaml").folder(), Some("schemas"));
        assert_eq!(local("Note.yaml").folder(), None);
    }
}
