//! The folder of a new crate, and the path from there to `orange-core`.

use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::error::{Error, Result};
use crate::resolve::normalized;

/// The folder of a new crate.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CrateFolder {
    /// Absolute, without `.`, `..` and symbolic links.
    pub folder: PathBuf,
    /// Whether the path on the command line contains a symbolic link.
    pub is_symlinked: bool,
}

impl CrateFolder {
    /// Resolves a folder of the command line, which need not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the current folder or an existing part of the path cannot be resolved.
    pub(super) fn resolve(folder: &Path) -> Result<Self> {
        let absolute = std::path::absolute(folder)
            .map_err(|error| Error::io(format!("cannot find {}", folder.display()), &error))?;
        let (mut existing, mut missing) = (absolute.clone(), Vec::<OsString>::new());
        let existing = loop {
            match fs::canonicalize(&existing) {
                Ok(canonical) => break canonical,
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Error::io(format!("cannot find {}", existing.display()), &error));
                }
                Err(error) => {
                    // Unlike `file_name`, `components` ignores a final `.`.
                    match existing.components().next_back() {
                        Some(Component::Normal(name)) => missing.push(name.to_owned()),
                        Some(Component::ParentDir) => missing.push(OsString::from("..")),
                        _ => return Err(Error::io(format!("cannot find {}", folder.display()), &error)),
                    }
                    existing.pop();
                }
            }
        };
        // Missing folders are not links, so `..` can be removed together with the folder before it.
        let folder = missing.iter().rev().fold(existing, |folder, name| folder.join(name));
        let folder = PathBuf::from(normalized(&folder));
        let is_symlinked = cfg!(unix) && Path::new(&normalized(&absolute)) != folder;
        Ok(Self { folder, is_symlinked })
    }

    /// Returns the path of `core`, a canonical folder, for the manifest of the crate. It is relative, so that both folders can
    /// be moved together, unless the crate is behind a symbolic link: Cargo removes `..` from a path without following
    /// links.
    ///
    /// # Errors
    ///
    /// Returns an error if the path is not UTF-8, which a manifest requires.
    pub(super) fn path_to(&self, core: &Path) -> Result<String> {
        let path = if self.is_symlinked { core.to_path_buf() } else { relative(&self.folder, core) };
        let text = path.to_str().ok_or_else(|| {
            Error::new(format!("{} is not UTF-8, which Cargo.toml requires", path.display()))
        })?;
        Ok(if cfg!(windows) { text.replace('\\', "/") } else { text.to_owned() })
    }
}

/// Returns the path from one folder to another. It is absolute if they have no common root, as on two drives.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let shared = from.components().zip(to.components()).take_while(|(left, right)| left == right).count();
    if shared == 0 {
        return to.to_path_buf();
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// Quotes a path for a shell command, if necessary.
pub(super) fn shell_quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/\\._-+:@%,=".contains(c);
    match text.chars().all(is_plain) {
        true => text,
        false if cfg!(windows) => format!("\"{text}\""),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_between_folders_are_relative() {
        let path = |from: &str, to: &str| relative(Path::new(from), Path::new(to));
        assert_eq!(path("/a/b/new", "/a/sdk/crates/orange-core"), Path::new("../../sdk/crates/orange-core"));
        assert_eq!(path("/a", "/a/b"), Path::new("b"));
    }

    #[test]
    fn dots_are_resolved_before_paths_are_compared() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().canonicalize().unwrap();
        let core = home.join("sdk/crates/orange-core");
        fs::create_dir_all(&core).unwrap();
        for path in
            ["sdk/../parking", "sdk/./crates/../../parking", "none/../parking", "parking/.", "parking/"]
        {
            let target = CrateFolder::resolve(&home.join(path)).unwrap();
            assert_eq!(target, CrateFolder { folder: home.join("parking"), is_symlinked: false }, "{path}");
            assert_eq!(target.path_to(&core).unwrap(), "../sdk/crates/orange-core", "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_path_from_behind_a_link_is_absolute() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().canonicalize().unwrap();
        let core = home.join("sdk/crates/orange-core");
        fs::create_dir_all(&core).unwrap();
        fs::create_dir_all(home.join("deep/er/real")).unwrap();
        std::os::unix::fs::symlink(home.join("deep/er/real"), home.join("link")).unwrap();
        let target = CrateFolder::resolve(&home.join("link/parking")).unwrap();
        assert_eq!(target, CrateFolder { folder: home.join("deep/er/real/parking"), is_symlinked: true });
        assert_eq!(Path::new(&target.path_to(&core).unwrap()), core);
        // The parent of a link is the parent of its target.
        let target = CrateFolder::resolve(&home.join("link/../parking")).unwrap();
        assert_eq!(target.folder, home.join("deep/er/parking"));
    }

    #[cfg(unix)]
    #[test]
    fn paths_with_spaces_are_quoted() {
        assert_eq!(shell_quoted(Path::new("/a/b-c.d")), "/a/b-c.d");
        assert_eq!(shell_quoted(Path::new("/a b/it's")), r"'/a b/it'\''s'");
    }
}
