//! The interface file, overlays and referenced files in a new crate, and the spec config that finds them.

use std::collections::{BTreeSet, HashMap};
use std::path::{Component, Path, PathBuf};

use url::Url;

use super::super::checksum::sha256;
use super::super::fetch::fetch_new;
use super::super::files::write_atomically;
use super::super::program::Program;
use crate::emit::OptionalModule;
use crate::error::{Error, Result};
use crate::interface::{InterfaceFile, ReadOptions};
use crate::lower;
use crate::resolve::{FileId, Location, Options, Sources, read_file};
use crate::spec_config;

/// The interface file as it was given.
pub(super) enum Input {
    /// On this machine; references from its folder are read there.
    File(PathBuf),
    Url(Url),
}

impl Input {
    /// Reads the argument of the command line.
    ///
    /// # Errors
    ///
    /// Returns an error for a `file` URL that names no file of this machine.
    pub(super) fn of(spec: &str) -> Result<Self> {
        match Url::parse(spec).ok().filter(|_| spec.contains("://")) {
            Some(url) if url.scheme() == "file" => match url.to_file_path() {
                Ok(path) => Ok(Self::File(path)),
                Err(()) => Err(Error::new(format!("{spec} names no file"))),
            },
            Some(url) => Ok(Self::Url(url)),
            None => Ok(Self::File(PathBuf::from(spec))),
        }
    }

    /// The name of the file in the crate.
    pub(super) fn name(&self) -> String {
        let path = match self {
            Self::File(path) => path.as_path(),
            Self::Url(url) => Path::new(url.path()),
        };
        let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        if json { "openapi.json" } else { "openapi.yaml" }.to_owned()
    }

    /// Copies the file, overlays and referenced files into the crate, with the spec config that finds them. Returns
    /// the file if it stands alone, so that it need not be read again.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be read, fetched or written.
    pub(super) fn copy(
        &self,
        api: &str,
        draft: &Path,
        reading: &ReadOptions,
        without: &[OptionalModule],
        program: &Program,
    ) -> Result<Option<InterfaceFile>> {
        let mut config = String::new();
        if let Self::Url(url) = self {
            config.push_str(&format!(
                "published:\n  url: {}\n  file: {}\n",
                quoted(url.as_str()),
                quoted(&self.name())
            ));
        }
        if !without.is_empty() {
            let names: Vec<&str> = without.iter().map(|module| module.name()).collect();
            config.push_str(&format!("without: [{}]\n", names.join(", ")));
        }
        if !reading.overlays.is_empty() {
            config.push_str("overlays:\n");
        }
        let mut taken = BTreeSet::new();
        for overlay in &reading.overlays {
            let name = free_name(overlay, &mut taken);
            write_atomically(&draft.join("overlays").join(&name), &read_file(overlay)?)?;
            config.push_str(&format!("  - {}\n", quoted(&format!("overlays/{name}"))));
        }
        let sources = match self {
            Self::File(path) => Some(self.copy_files(path, draft, reading, &mut config)?),
            Self::Url(_) => None,
        };
        if !config.is_empty() {
            write_atomically(&draft.join(spec_config::FILE), config.as_bytes())?;
        }
        if let Self::Url(_) = self {
            fetch_new(draft, api, program)?;
        }
        let alone = sources.filter(|sources| sources.locations().len() == 1 && reading.overlays.is_empty());
        let lowering = lower::Options { strict: reading.strict, ..lower::Options::default() };
        alone.map(|sources| InterfaceFile::from_sources(sources, lowering, Vec::new())).transpose()
    }

    /// Copies a file of this machine and all files that it refers to.
    fn copy_files(
        &self,
        path: &Path,
        draft: &Path,
        reading: &ReadOptions,
        config: &mut String,
    ) -> Result<Sources> {
        let mut options = Options::default();
        reading.add_to(&mut options)?;
        self.refuse_namesake(path, &options)?;
        let sources = Sources::open_as(path, self.name(), &options)?;
        let mut copies: HashMap<FileId, String> = HashMap::new();
        for (file, location) in sources.files() {
            let copy = if file == FileId::ROOT { self.name() } else { place_of(location) };
            write_atomically(&draft.join(&copy), sources.bytes(file))?;
            copies.insert(file, copy);
        }
        let mut vendored = String::new();
        for (location, file) in sources.locations() {
            let Some(copy) = copies.get(&file) else { continue };
            let url = location.to_string();
            if url != *copy {
                vendored.push_str(&format!(
                    "  - url: {}\n    file: {}\n    sha256: {}\n",
                    quoted(&url),
                    quoted(copy),
                    sha256(sources.bytes(file))
                ));
            }
        }
        if !vendored.is_empty() {
            config.push_str(&format!("vendored:\n{vendored}"));
        }
        Ok(sources)
    }

    /// Refuses a file that refers to another one of the name that itself gets in the crate.
    fn refuse_namesake(&self, path: &Path, options: &Options) -> Result<()> {
        let namesake = path.with_file_name(self.name());
        if !namesake.is_file() || namesake.canonicalize().ok() == path.canonicalize().ok() {
            return Ok(());
        }
        let sources = Sources::open(path, options)?;
        match sources.locations().iter().any(|(location, _)| location.to_string() == self.name()) {
            true => Err(Error::new(format!(
                "{} refers to {} beside it, which is the name of the interface file in a crate; rename that file",
                path.display(),
                self.name()
            ))),
            false => Ok(()),
        }
    }
}

/// Names in the folder of a crate that belong to the crate.
const RESERVED: [&str; 10] = [
    "build.rs",
    "cargo.lock",
    "cargo.toml",
    "overlays",
    "readme.md",
    "rustfmt.toml",
    spec_config::FILE,
    "src",
    "target",
    "vendored",
];

/// The path of a referenced file in the crate: its own where it stays below the interface file, otherwise one below
/// `vendored`.
fn place_of(location: &Location) -> String {
    let path = match location {
        Location::Remote(url) => {
            let host = url.host_str().filter(|host| !host.is_empty()).unwrap_or("file");
            return format!("vendored/{host}{}", url.path());
        }
        Location::Local(path) => path,
    };
    let parts: Vec<Component<'_>> = Path::new(path).components().collect();
    let name = |part: &Component<'_>| part.as_os_str().to_string_lossy().into_owned();
    let names: Vec<String> =
        parts.iter().filter(|part| matches!(part, Component::Normal(_))).map(name).collect();
    let up = parts.iter().filter(|part| matches!(part, Component::ParentDir)).count();
    let first = names.first().map(|first| first.to_lowercase()).unwrap_or_default();
    let inside = names.len() == parts.len();
    match inside && !RESERVED.contains(&first.as_str()) {
        true => path.clone(),
        false if inside || up > 0 => format!("vendored/up-{up}/{}", names.join("/")),
        false => format!("vendored/root/{}", names.join("/")),
    }
}

/// The name of a file, or a numbered one if it is taken: `repair.yaml`, `2-repair.yaml`.
fn free_name(path: &Path, taken: &mut BTreeSet<String>) -> String {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let numbered = (2..).map(|number| format!("{number}-{name}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or(name)
}

/// A string in YAML, in JSON's notation.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn referenced_files_keep_their_place_or_get_one_of_their_own() {
        let local = |path: &str| place_of(&Location::Local(path.to_owned()));
        assert_eq!(local("parts/lot.yaml"), "parts/lot.yaml");
        assert_eq!(local("../common/shared.yaml"), "vendored/up-1/common/shared.yaml");
        assert_eq!(local("../../common/shared.yaml"), "vendored/up-2/common/shared.yaml");
        assert_eq!(local("src/lib.rs"), "vendored/up-0/src/lib.rs");
        assert_eq!(local("/opt/specs/a.yaml"), "vendored/root/opt/specs/a.yaml");
        let remote = Location::Remote(Url::parse("https://e.org/v1/a.yaml").unwrap());
        assert_eq!(place_of(&remote), "vendored/e.org/v1/a.yaml");
    }
}
