//! The interface file, overlays and referenced files in a new crate, and the spec config that locates them.

use std::collections::{BTreeSet, HashMap};
use std::path::{Component, Path, PathBuf};

use url::Url;

use super::super::checksum::sha256;
use super::super::fetch::fetch_new;
use super::super::files::{file_name, write_atomically};
use super::super::program::Program;
use crate::emit::OptionalModule;
use crate::error::{Error, Result};
use crate::interface::{InterfaceFile, ReadOptions};
use crate::lower;
use crate::resolve::{FileId, Location, Options, Sources, read_file};
use crate::spec_config::{self, Published, SpecConfig, Vendored};

/// The source of the interface file.
pub(super) enum Input {
    /// A local file. References are read from its folder.
    File(PathBuf),
    Url(Url),
}

impl Input {
    /// Parses the argument of the command line.
    ///
    /// # Errors
    ///
    /// Returns an error for a `file` URL without a local path.
    pub(super) fn parse(spec: &str) -> Result<Self> {
        match Url::parse(spec).ok().filter(|_| spec.contains("://")) {
            Some(url) if url.scheme() == "file" => match url.to_file_path() {
                Ok(path) => Ok(Self::File(path)),
                Err(()) => Err(Error::new(format!("expected a URL with a local path, found {spec}"))),
            },
            Some(url) => Ok(Self::Url(url)),
            None => Ok(Self::File(PathBuf::from(spec))),
        }
    }

    /// Returns the name of the file in the crate.
    pub(super) fn name(&self) -> String {
        let path = match self {
            Self::File(path) => path.as_path(),
            Self::Url(url) => Path::new(url.path()),
        };
        let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        if is_json { "openapi.json" } else { "openapi.yaml" }.to_owned()
    }

    /// Copies the file, overlays and referenced files into the crate, with the spec config that locates them. Returns
    /// the file if it has neither references nor overlays, so that it need not be read again.
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
        let mut config = SpecConfig { without: without.to_vec(), ..SpecConfig::default() };
        let mut taken = BTreeSet::new();
        for overlay in &reading.overlays {
            let copy = format!("overlays/{}", free_name(overlay, &mut taken));
            write_atomically(&draft.join(&copy), &read_file(overlay)?)?;
            config.overlays.push(copy);
        }
        let sources = match self {
            Self::File(path) => {
                let sources = self.copy_files(path, draft, reading)?;
                config.vendored = self.vendored(&sources);
                Some(sources)
            }
            Self::Url(url) => {
                config.published =
                    Some(Published { url: url.to_string(), file: Some(self.name()), sha256: None });
                None
            }
        };
        if config != SpecConfig::default() {
            write_atomically(&draft.join(spec_config::FILE), config.to_yaml()?.as_bytes())?;
        }
        if let Self::Url(_) = self {
            fetch_new(draft, api, program)?;
        }
        let alone = sources.filter(|sources| sources.locations().len() == 1 && reading.overlays.is_empty());
        let lower_options = lower::Options { strict: reading.strict, ..lower::Options::default() };
        alone.map(|sources| InterfaceFile::from_sources(sources, lower_options)).transpose()
    }

    /// Copies a local file and all files that it refers to.
    fn copy_files(&self, path: &Path, draft: &Path, reading: &ReadOptions) -> Result<Sources> {
        let mut options = Options::default();
        reading.add_to(&mut options)?;
        self.reject_name_conflict(path, &options)?;
        let sources = Sources::open_as(path, self.name(), &options)?;
        for (file, location) in sources.files() {
            write_atomically(&draft.join(self.copied_path(file, location)), sources.bytes(file))?;
        }
        Ok(sources)
    }

    /// Returns the references whose copies have another path.
    fn vendored(&self, sources: &Sources) -> Vec<Vendored> {
        let copies: HashMap<FileId, String> =
            sources.files().map(|(file, location)| (file, self.copied_path(file, location))).collect();
        let references = sources.locations().into_iter().filter_map(|(location, file)| {
            let (url, copy) = (location.to_string(), copies.get(&file)?.clone());
            (url != copy).then(|| Vendored { url, file: copy, sha256: sha256(sources.bytes(file)) })
        });
        references.collect()
    }

    fn copied_path(&self, file: FileId, location: &Location) -> String {
        if file == FileId::ROOT { self.name() } else { copied_path(location) }
    }

    /// Rejects a reference to another file with the name of the interface file in the crate.
    fn reject_name_conflict(&self, path: &Path, options: &Options) -> Result<()> {
        let sibling = path.with_file_name(self.name());
        if !sibling.is_file() || sibling.canonicalize().ok() == path.canonicalize().ok() {
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

/// File and folder names that a crate uses itself.
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

/// Returns the path of a referenced file in the crate: unchanged below the folder of the interface file, otherwise below
/// `vendored`.
fn copied_path(location: &Location) -> String {
    let path = match location {
        Location::Remote(url) => {
            let host = url.host_str().filter(|host| !host.is_empty()).unwrap_or("file");
            return format!("vendored/{host}{}", url.path());
        }
        Location::Local(path) => path,
    };
    let components: Vec<Component<'_>> = Path::new(path).components().collect();
    let name = |component: &Component<'_>| component.as_os_str().to_string_lossy().into_owned();
    let names: Vec<String> =
        components.iter().filter(|component| matches!(component, Component::Normal(_))).map(name).collect();
    let parents = components.iter().filter(|component| matches!(component, Component::ParentDir)).count();
    let first = names.first().map(|first| first.to_lowercase()).unwrap_or_default();
    let is_inside = names.len() == components.len();
    match is_inside && !RESERVED.contains(&first.as_str()) {
        true => path.clone(),
        false if is_inside || parents > 0 => format!("vendored/up-{parents}/{}", names.join("/")),
        false => format!("vendored/root/{}", names.join("/")),
    }
}

/// Returns the name of a file, with a number if it is taken: `repair.yaml`, `2-repair.yaml`.
fn free_name(path: &Path, taken: &mut BTreeSet<String>) -> String {
    let name = file_name(path);
    let numbered = (2..).map(|number| format!("{number}-{name}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn referenced_files_keep_their_path_or_move_below_vendored() {
        let local = |path: &str| copied_path(&Location::Local(path.to_owned()));
        assert_eq!(local("parts/lot.yaml"), "parts/lot.yaml");
        assert_eq!(local("../common/shared.yaml"), "vendored/up-1/common/shared.yaml");
        assert_eq!(local("../../common/shared.yaml"), "vendored/up-2/common/shared.yaml");
        assert_eq!(local("src/lib.rs"), "vendored/up-0/src/lib.rs");
        assert_eq!(local("/opt/specs/a.yaml"), "vendored/root/opt/specs/a.yaml");
        let remote = Location::Remote(Url::parse("https://e.org/v1/a.yaml").unwrap());
        assert_eq!(copied_path(&remote), "vendored/e.org/v1/a.yaml");
    }
}
