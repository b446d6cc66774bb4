//! The workspace around us: its root and its API crates.

use std::path::{Path, PathBuf};

use super::program::Program;
use crate::error::{Error, Result};
use crate::interface::interface_file;
use crate::resolve::read_file;

/// Prefix of the names of API crates.
pub(super) const PREFIX: &str = "orange-";

/// An API crate with an interface file. See [`Workspace::apis`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// The name without the prefix `orange-`: `anomalie-adresse`.
    pub name: String,
    /// The folder of the crate.
    pub folder: PathBuf,
    /// The interface file.
    pub spec: PathBuf,
    /// Whether it is a member of the workspace of `orange-core`.
    pub(super) inside: bool,
}

impl Api {
    /// A path in the crate as it is named to people, relative to the workspace, or to the crate where
    /// that stands elsewhere.
    pub(super) fn shown(&self, path: &str) -> String {
        if self.inside { format!("crates/{PREFIX}{}/{path}", self.name) } else { path.to_owned() }
    }

    /// The interface file's name.
    pub(super) fn spec_name(&self) -> String {
        self.spec.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }

    /// The crate in a folder.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder has no interface file, or no manifest that names a package.
    pub(super) fn at(folder: &Path) -> Result<Self> {
        let spec = interface_file(folder)
            .ok_or_else(|| Error::new(format!("{} has no interface file", folder.display())))?;
        let manifest = folder.join("Cargo.toml");
        let text = String::from_utf8_lossy(&read_file(&manifest)?).into_owned();
        let name = text
            .lines()
            .find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
            .ok_or_else(|| Error::new(format!("{} names no package", manifest.display())))?;
        let name = name.strip_prefix(PREFIX).unwrap_or(name).to_owned();
        Ok(Self { name, folder: folder.to_owned(), spec, inside: false })
    }

    /// The crate in the current folder, if there is one. A program of a workspace looks there alone.
    ///
    /// # Errors
    ///
    /// Returns an error if the current folder cannot be read.
    pub(super) fn here(program: &Program) -> Result<Option<Self>> {
        let folder = Path::new(".");
        let is_crate = interface_file(folder).is_some() && folder.join("Cargo.toml").is_file();
        let is_here = program.workspace.is_none() && is_crate && Workspace::find(program).is_none();
        is_here.then(|| Self::at(folder)).transpose()
    }
}

/// A workspace with API crates below `crates`.
///
/// ```no_run
/// use orange_codegen::cli::{Program, Workspace};
///
/// for api in Workspace::of(&Program::default())?.apis(&[])? {
///     println!("{}: {}", api.name, api.spec.display());
/// }
/// # Ok::<(), orange_codegen::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace of a program: the one that it names, or the one of `orange-core` that the current folder is in.
    pub(super) fn find(program: &Program) -> Option<Self> {
        let named = program.workspace.clone();
        let around = || {
            let current = std::env::current_dir().ok()?;
            let is_root = |folder: &&Path| {
                folder.join("crates/orange-core").is_dir() && folder.join("Cargo.toml").is_file()
            };
            current.ancestors().find(is_root).map(Path::to_path_buf)
        };
        named.or_else(around).map(|root| Self { root })
    }

    /// The workspace of a program.
    ///
    /// # Errors
    ///
    /// Returns an error if the program names none and the current folder is in none.
    pub fn of(program: &Program) -> Result<Self> {
        Self::find(program).ok_or_else(|| {
            Error::new("expected a crate in the current folder, or a workspace with the crate orange-core; --dir names a crate")
        })
    }

    /// The root of the workspace.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the crates.
    pub(super) fn crates(&self) -> PathBuf {
        self.root.join("crates")
    }

    /// The API crates with these names, with or without the prefix `orange-`; all of them if there are no names.
    ///
    /// # Errors
    ///
    /// Returns an error if no crate with an interface file has one of the names.
    pub fn apis(&self, names: &[String]) -> Result<Vec<Api>> {
        let listing = std::fs::read_dir(self.crates())
            .map_err(|error| Error::io("cannot list the folder `crates`", &error))?;
        let mut all: Vec<Api> = listing
            .filter_map(|entry| {
                let folder = entry.ok()?.path();
                let name = folder.file_name()?.to_str()?.strip_prefix(PREFIX)?.to_owned();
                let spec = interface_file(&folder)?;
                Some(Api { name, folder, spec, inside: true })
            })
            .collect();
        all.sort_by(|left, right| left.name.cmp(&right.name));
        if names.is_empty() {
            return Ok(all);
        }
        let known: Vec<String> = all.iter().map(|api| api.name.clone()).collect();
        names
            .iter()
            .map(|name| {
                let plain = name.strip_prefix(PREFIX).unwrap_or(name);
                all.iter().find(|api| api.name == plain).cloned().ok_or_else(|| {
                    let known = known.join(", ");
                    Error::new(format!("there is no API crate `{name}`; expected one of {known}"))
                })
            })
            .collect()
    }
}
