//! The folder of a new crate, and the path from there to `orange-core`.

use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::error::{Error, Result};

/// The folder of a new crate.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// Absolute, without `.`, `..` and symbolic links.
    pub folder: PathBuf,
    /// The path that was given goes through a symbolic link.
    pub symlinked: bool,
}

impl Target {
    /// Resolves the folder that was given on the command line. The folder need not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the current folder or an existing part of the path cannot be resolved.
    pub(super) fn resolve(given: &Path) -> Result<Self> {
        let absolute = std::path::absolute(given)
            .map_err(|error| Error::io(format!("cannot find {}", given.display()), &error))?;
        let (mut existing, mut missing) = (absolute.clone(), Vec::<OsString>::new());
        let folder = loop {
            match fs::canonicalize(&existing) {
                Ok(found) => break found,
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Error::io(format!("cannot find {}", existing.display()), &error));
                }
                Err(error) => {
                    // `components` drops `.`, which `file_name` alone would trip over.
                    match existing.components().next_back() {
                        Some(Component::Normal(name)) => missing.push(name.to_owned()),
                        Some(Component::ParentDir) => missing.push(OsString::from("..")),
                        _ => return Err(Error::io(format!("cannot find {}", given.display()), &error)),
                    }
                    existing.pop();
                }
            }
        };
        // Folders that do not exist are no links, so `..` leads back to the folder before them.
        let folder = missing.iter().rev().fold(folder, |mut folder, name| {
            if name == ".." {
                folder.pop();
            } else {
                folder.push(name);
            }
            folder
        });
        let symlinked = lexical(&absolute) != folder && cfg!(unix);
        Ok(Self { folder, symlinked })
    }

    /// The path of `core`, a canonical folder, as the manifest of the crate names it. Relative where possible, so
    /// that both can move together.
    ///
    /// Cargo takes `..` out of a path without looking at links. Through a link, a relative path would lead to another
    /// folder than from the real path, so it is absolute then.
    ///
    /// # Errors
    ///
    /// Returns an error if the path is not UTF-8, which a manifest must be.
    pub(super) fn path_to(&self, core: &Path) -> Result<String> {
        let path = if self.symlinked { core.to_path_buf() } else { relative(&self.folder, core) };
        let text = path.to_str().ok_or_else(|| {
            Error::new(format!("{} is not UTF-8, which Cargo.toml requires", path.display()))
        })?;
        Ok(if cfg!(windows) { text.replace('\\', "/") } else { text.to_owned() })
    }
}

/// A path without `.` and `..`, as if there were no symbolic links.
fn lexical(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => _ = plain.pop(),
            other => plain.push(other),
        }
    }
    plain
}

/// The path from one folder to another; absolute when they share no root, as on two drives.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let shared = from.components().zip(to.components()).take_while(|(left, right)| left == right).count();
    if shared == 0 {
        return to.to_path_buf();
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// A path as one word of a shell command.
pub(super) fn shell_word(path: &Path) -> String {
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
    fn relative_path_between_folders() {
        let way = |from: &str, to: &str| relative(Path::new(from), Path::new(to));
        assert_eq!(way("/a/b/new", "/a/sdk/crates/orange-core"), Path::new("../../sdk/crates/orange-core"));
        assert_eq!(way("/a", "/a/b"), Path::new("b"));
    }

    #[test]
    fn dots_are_resolved_before_paths_are_compared() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().canonicalize().unwrap();
        let core = home.join("sdk/crates/orange-core");
        fs::create_dir_all(&core).unwrap();
        for given in
            ["sdk/../parking", "sdk/./crates/../../parking", "none/../parking", "parking/.", "parking/"]
        {
            let target = Target::resolve(&home.join(given)).unwrap();
            assert_eq!(target, Target { folder: home.join("parking"), symlinked: false }, "{given}");
            assert_eq!(target.path_to(&core).unwrap(), "../sdk/crates/orange-core", "{given}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_through_a_link_is_absolute() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().canonicalize().unwrap();
        let core = home.join("sdk/crates/orange-core");
        fs::create_dir_all(&core).unwrap();
        fs::create_dir_all(home.join("deep/er/real")).unwrap();
        std::os::unix::fs::symlink(home.join("deep/er/real"), home.join("link")).unwrap();
        let target = Target::resolve(&home.join("link/parking")).unwrap();
        assert_eq!(target, Target { folder: home.join("deep/er/real/parking"), symlinked: true });
        assert_eq!(Path::new(&target.path_to(&core).unwrap()), core);
        // The parent of a link is the parent of the folder that it leads to.
        let target = Target::resolve(&home.join("link/../parking")).unwrap();
        assert_eq!(target.folder, home.join("deep/er/parking"));
    }

    #[cfg(unix)]
    #[test]
    fn a_path_with_spaces_is_one_word() {
        assert_eq!(shell_word(Path::new("/a/b-c.d")), "/a/b-c.d");
        assert_eq!(shell_word(Path::new("/a b/it's")), r"'/a b/it'\''s'");
    }
}
