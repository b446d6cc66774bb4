//! The workspace around us: its root and its API crates.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::pipeline::interface_file;

/// What the names of API crates start with.
pub const PREFIX: &str = "orange-";

/// An API crate with an interface file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// Without the prefix: `anomalie-adresse`.
    pub name: String,
    pub folder: PathBuf,
    pub spec: PathBuf,
    /// Whether it is a member of this workspace.
    pub inside: bool,
}

impl Api {
    /// A path in the crate as it is named to people, relative to the workspace, or to the crate where
    /// that stands elsewhere.
    pub fn shown(&self, path: &str) -> String {
        if self.inside { format!("crates/{PREFIX}{}/{path}", self.name) } else { path.to_owned() }
    }

    /// The interface file's name.
    pub fn spec_name(&self) -> String {
        self.spec.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }
}

/// The root of the workspace that the current folder is in.
///
/// # Errors
///
/// The current folder is in none.
pub fn root() -> Result<PathBuf> {
    let start = match std::env::var_os("CARGO_MANIFEST_DIR") {
        // Set by cargo when it runs us: the folder of xtask, whatever the current folder is.
        Some(folder) => PathBuf::from(folder),
        None => {
            std::env::current_dir().map_err(|error| Error::io("cannot find the current folder", &error))?
        }
    };
    start
        .ancestors()
        .find(|folder| folder.join("crates").is_dir() && folder.join("Cargo.toml").is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| Error::new("expected to run inside the workspace, beside its `crates` folder"))
}

/// A crate that stands outside the workspace.
///
/// # Errors
///
/// A folder without an interface file, or one whose manifest does not say what the crate is called.
pub fn elsewhere(folder: &Path) -> Result<Api> {
    let spec = interface_file(folder)
        .ok_or_else(|| Error::new(format!("{} holds no interface file", folder.display())))?;
    let manifest = folder.join("Cargo.toml");
    let text = String::from_utf8_lossy(&crate::resolve::read_file(&manifest)?).into_owned();
    let name = text
        .lines()
        .find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
        .ok_or_else(|| Error::new(format!("{} names no package", manifest.display())))?;
    let name = name.strip_prefix(PREFIX).unwrap_or(name).to_owned();
    Ok(Api { name, folder: folder.to_owned(), spec, inside: false })
}

/// The API crates with these names, with or without prefix; all of them when none is named.
///
/// # Errors
///
/// A name that no crate with an interface file has.
pub fn apis(root: &Path, names: &[String]) -> Result<Vec<Api>> {
    let crates = root.join("crates");
    let listing =
        std::fs::read_dir(&crates).map_err(|error| Error::io("cannot list the folder `crates`", &error))?;
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
                Error::new(format!("there is no API crate `{name}`; expected one of {}", known.join(", ")))
            })
        })
        .collect()
}
