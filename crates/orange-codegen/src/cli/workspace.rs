//! The workspace of `orange-core`: its root and its API crates.

use std::path::{Path, PathBuf};

use super::files::file_name;
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
    pub(super) membership: Membership,
}

/// Whether a crate is a member of the workspace of `orange-core`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Membership {
    Workspace,
    Standalone,
}

impl Membership {
    /// Returns a path in a crate for messages: relative to the workspace, or to a standalone crate.
    pub(super) fn shown_path(self, name: &str, path: &str) -> String {
        match self {
            Self::Workspace => format!("crates/{PREFIX}{name}/{path}"),
            Self::Standalone => path.to_owned(),
        }
    }
}

impl Api {
    /// Returns a path in the crate for messages.
    pub(super) fn shown_path(&self, path: &str) -> String {
        self.membership.shown_path(&self.name, path)
    }

    /// Returns the name of the interface file.
    pub(super) fn spec_name(&self) -> String {
        file_name(&self.spec)
    }

    /// Returns the standalone crate in a folder.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder has no interface file, or no manifest with a package name.
    pub(super) fn at(folder: &Path) -> Result<Self> {
        let spec = interface_file(folder)
            .ok_or_else(|| Error::new(format!("{} has no interface file", folder.display())))?;
        let manifest = folder.join("Cargo.toml");
        let text = String::from_utf8_lossy(&read_file(&manifest)?).into_owned();
        let name = text
            .lines()
            .find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
            .ok_or_else(|| Error::new(format!("{} has no package name", manifest.display())))?;
        let name = name.strip_prefix(PREFIX).unwrap_or(name).to_owned();
        Ok(Self { name, folder: folder.to_owned(), spec, membership: Membership::Standalone })
    }

    /// Returns the standalone crate in the current folder, if there is one. `None` for a program of a workspace.
    ///
    /// # Errors
    ///
    /// Returns an error if the manifest of the crate cannot be read or has no package name.
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
    /// Returns [`Program::workspace`], or the workspace of `orange-core` that contains the current folder.
    pub(super) fn find(program: &Program) -> Option<Self> {
        let containing = || {
            let current = std::env::current_dir().ok()?;
            let is_root = |folder: &&Path| {
                folder.join("crates/orange-core").is_dir() && folder.join("Cargo.toml").is_file()
            };
            current.ancestors().find(is_root).map(Path::to_path_buf)
        };
        program.workspace.clone().or_else(containing).map(|root| Self { root })
    }

    /// Returns the workspace of a program: [`Program::workspace`], or the one that contains the current folder.
    ///
    /// # Errors
    ///
    /// Returns an error if there is neither.
    pub fn of(program: &Program) -> Result<Self> {
        Self::find(program).ok_or_else(|| {
            Error::new("expected a crate in the current folder, or a workspace with the crate orange-core; --dir sets the folder of a crate")
        })
    }

    /// Returns the root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder of the crates.
    pub(super) fn crates(&self) -> PathBuf {
        self.root.join("crates")
    }

    /// Returns the API crates with these names, with or without the prefix `orange-`. Without names, returns all of them.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder `crates` cannot be listed, or if a name has no crate with an interface file.
    pub fn apis(&self, names: &[String]) -> Result<Vec<Api>> {
        let listing = std::fs::read_dir(self.crates())
            .map_err(|error| Error::io("cannot list the folder `crates`", &error))?;
        let mut all: Vec<Api> = listing
            .filter_map(|entry| {
                let folder = entry.ok()?.path();
                let name = folder.file_name()?.to_str()?.strip_prefix(PREFIX)?.to_owned();
                let spec = interface_file(&folder)?;
                Some(Api { name, folder, spec, membership: Membership::Workspace })
            })
            .collect();
        all.sort_by(|left, right| left.name.cmp(&right.name));
        if names.is_empty() {
            return Ok(all);
        }
        let named = names.iter().map(|name| {
            let short = name.strip_prefix(PREFIX).unwrap_or(name);
            all.iter().find(|api| api.name == short).cloned().ok_or_else(|| {
                let known: Vec<&str> = all.iter().map(|api| api.name.as_str()).collect();
                Error::new(format!("there is no API crate `{name}`; expected one of {}", known.join(", ")))
            })
        });
        named.collect()
    }
}
