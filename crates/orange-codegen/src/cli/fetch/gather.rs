//! Fetches a published file and every file that it refers to into a temporary folder.
//!
//! After the published file, the files that the resolver reports as missing are fetched, repeatedly, until none is
//! missing. The result is the set of files that the generator reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use tempfile::TempDir;
use url::Url;

use super::super::checksum::sha256;
use super::client::{Client, FetchResult};
use super::policy::{may_refer_to, parse_fetchable};
use crate::error::{Error, Result};
use crate::resolve::{self, Location, Maps, Sources, normalized};
use crate::spec_config::{Published, SpecConfig};

/// Maximum number of files that one published file may refer to.
const MAX_FILES: usize = 500;

/// Characters of a file name with a special meaning in a URL.
const IN_URL: &AsciiSet = &CONTROLS.add(b' ').add(b'%').add(b'?').add(b'#');

/// A fetched file.
#[derive(Clone, Debug)]
pub(super) struct FetchedFile {
    pub(super) url: Url,
    /// Path relative to the crate.
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
    pub(super) sha256: String,
}

/// A published file with all files that it refers to.
#[derive(Debug)]
pub(super) struct FetchedFiles {
    /// The published file first.
    pub(super) files: Vec<FetchedFile>,
    pub(super) sources: Sources,
    /// References to files that the server does not have, as messages.
    pub(super) gone: Vec<String>,
}

/// Fetches the published file into a temporary folder. `file` is its path in the crate.
///
/// # Errors
///
/// Returns an error if a file cannot be fetched or read, or if it refers to a URL that [`policy`](super::policy) forbids.
pub(super) fn gather(
    folder: &Path,
    config: &SpecConfig,
    published: &Published,
    file: &str,
    client: &Client,
) -> Result<FetchedFiles> {
    let stage = tempfile::tempdir().map_err(|error| Error::io("cannot create a temporary folder", &error))?;
    let root = parse_fetchable(&published.url)?;
    for vendored in &config.vendored {
        expect_inside_crate_or_map(config, &vendored.file).map_err(|error| error.with_context("vendored"))?;
    }
    expect_inside_crate(file).map_err(|error| error.with_context("published.file"))?;
    let files = BTreeMap::new();
    let mut state = FetchState { folder, config, client, root, file, stage, files, gone: BTreeMap::new() };
    let first = state.fetch_published()?;
    let sources = state.fetch_missing()?;
    let files = std::iter::once(first).chain(state.files.into_values()).collect();
    Ok(FetchedFiles { files, sources, gone: state.gone.into_values().collect() })
}

/// State of fetching one published file.
struct FetchState<'a> {
    folder: &'a Path,
    config: &'a SpecConfig,
    client: &'a Client,
    root: Url,
    file: &'a str,
    stage: TempDir,
    /// By URL without query, because that is how references are looked up.
    files: BTreeMap<Url, FetchedFile>,
    gone: BTreeMap<Url, String>,
}

/// A referenced file that has not been fetched.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct MissingFile {
    /// The URL for looking up references.
    key: Url,
    url: Url,
    /// Path relative to the crate.
    file: String,
}

impl FetchState<'_> {
    fn fetch_published(&self) -> Result<FetchedFile> {
        match self.client.get(&self.root)? {
            FetchResult::Bytes(bytes) => self.store(self.root.clone(), self.file.to_owned(), bytes),
            FetchResult::Missing(status) => Err(Error::new(format!("{}: {status}", self.root))),
        }
    }

    /// Writes a fetched file into the temporary folder.
    fn store(&self, url: Url, file: String, bytes: Vec<u8>) -> Result<FetchedFile> {
        // As YAML, an HTML login page sent with status 200 parses as one string.
        if bytes.trim_ascii_start().starts_with(b"<") {
            return Err(Error::new(format!("{url}: expected an interface file, received a web page")));
        }
        let path = self.staged(&file);
        let failed = |error: std::io::Error| Error::io("cannot write to a temporary folder", &error);
        fs::create_dir_all(path.parent().unwrap_or(self.stage.path())).map_err(failed)?;
        fs::write(path, &bytes).map_err(failed)?;
        Ok(FetchedFile { sha256: sha256(&bytes), url, file, bytes })
    }

    /// Returns the temporary path of a file of the crate. A map may have a folder outside the crate that several crates
    /// share; its files are below the temporary folder, too.
    fn staged(&self, file: &str) -> PathBuf {
        let parts = file.split('/').map(|part| if part == ".." { "_up" } else { part });
        self.stage.path().join(parts.collect::<Vec<_>>().join("/"))
    }

    /// Fetches until no file is missing.
    fn fetch_missing(&mut self) -> Result<Sources> {
        loop {
            let sources = self.open()?;
            let missing = self.missing(&sources)?;
            if missing.is_empty() {
                return Ok(sources);
            }
            for file in missing {
                self.fetch_referenced(file)?;
            }
        }
    }

    fn fetch_referenced(&mut self, MissingFile { key, url, file }: MissingFile) -> Result<()> {
        if self.files.len() >= MAX_FILES {
            return Err(Error::new(format!("the file refers to more than {MAX_FILES} files")));
        }
        let is_taken = |known: &FetchedFile| known.file.eq_ignore_ascii_case(&file);
        if file.eq_ignore_ascii_case(self.file) || self.files.values().any(is_taken) {
            return Err(Error::new(format!("{url} and another file have the same path {file}")));
        }
        match self.client.get(&url)? {
            FetchResult::Bytes(bytes) => {
                let fetched = self.store(url, file, bytes)?;
                self.files.insert(key, fetched);
            }
            FetchResult::Missing(status) => {
                let message = format!("the referenced file {url} does not exist: {status}");
                errln!("  {message}; references to it are unresolved");
                self.gone.insert(key, message);
            }
        }
        Ok(())
    }

    /// Reads the fetched files, with overlays if they apply.
    fn open(&self) -> Result<Sources> {
        let path = self.stage.path().join(self.file);
        let maps = self.maps();
        let sources = Sources::open(&path, &resolve::Options { maps: maps.clone(), overlays: Vec::new() })?;
        // An overlay for an older version of the file must not prevent fetching the new one.
        let overlaid =
            self.config.resolve_options(self.folder).and_then(|options| match options.overlays.is_empty() {
                true => Ok(None),
                false => Sources::open(&path, &resolve::Options { maps, ..options }).map(Some),
            });
        match overlaid {
            Ok(overlaid) => Ok(overlaid.unwrap_or(sources)),
            Err(error) => {
                errln!("  an overlay does not match the published file: {error}");
                Ok(sources)
            }
        }
    }

    /// Returns the temporary paths of vendored and fetched files, and the mapped folders of the crate.
    fn maps(&self) -> Maps {
        let mut maps: Maps = self.config.maps.iter().map(|(url, dir)| (url, self.folder.join(dir))).collect();
        // Vendored files are fetched again.
        for vendored in &self.config.vendored {
            maps.add(vendored.key(), self.staged(&vendored.file));
        }
        for (key, fetched) in &self.files {
            maps.add(key.as_str(), self.staged(&fetched.file));
        }
        maps
    }

    /// Returns the missing files that can be fetched, in order.
    fn missing(&self, sources: &Sources) -> Result<BTreeSet<MissingFile>> {
        for (_, location) in sources.files() {
            self.reject_outside_crate(location)?;
        }
        let mut missing = BTreeSet::new();
        for (location, reason) in sources.missing() {
            self.reject_outside_crate(location)?;
            let (url, file) = match location {
                Location::Remote(url) => (parse_fetchable(url.as_str())?, None),
                Location::Local(path) => {
                    let relative = utf8_percent_encode(path, IN_URL).to_string();
                    let url = self.root.join(&relative).map_err(|error| {
                        Error::new(format!("cannot resolve `{path}` against {}: {error}", self.root))
                    })?;
                    (url, Some(relative_to_crate(self.file, path)))
                }
            };
            let key = key(&url);
            if let Some(fetched) = self.files.get(&key) {
                if fetched.url.query() == url.query() {
                    return Err(Error::new(format!("{url}, which the published file refers to: {reason}")));
                }
                return Err(Error::new(format!(
                    "{} and {url} differ only in their query and cannot be distinguished",
                    fetched.url
                )));
            }
            if self.gone.contains_key(&key) || (file.is_none() && self.is_provided_by_user(&key)) {
                continue;
            }
            if !may_refer_to(&self.root, &url) {
                return Err(Error::new(format!(
                    "the reference to {url} is not followed from {}: only to the same scheme or a safer one",
                    self.root.scheme()
                )));
            }
            let file = file.unwrap_or_else(|| self.local_path(&key));
            missing.insert(MissingFile { key, url, file });
        }
        Ok(missing)
    }

    /// Rejects a path outside the crate.
    fn reject_outside_crate(&self, location: &Location) -> Result<()> {
        let Location::Local(path) = location else { return Ok(()) };
        expect_inside_crate(&relative_to_crate(self.file, path)).map_err(|_| {
            Error::new(format!(
                "the reference to `{path}` is outside the folder of the crate; set a deeper path for the published \
                 file, such as `published: {{file: published/api/openapi.yaml}}`"
            ))
        })
    }

    /// Whether the user placed the file in a mapped folder. Such a file is not replaced.
    fn is_provided_by_user(&self, key: &Url) -> bool {
        let is_vendored = self.config.vendored.iter().any(|vendored| vendored.key() == key.as_str());
        !is_vendored && self.mapped(key).is_some_and(|file| self.folder.join(file).is_file())
    }

    /// Returns the path of a mapped URL, relative to the crate.
    fn mapped(&self, key: &Url) -> Option<String> {
        let path = self.config.maps.iter().collect::<Maps>().path(key)?;
        path.to_str().map(|path| path.replace('\\', "/"))
    }

    /// Returns the path of a URL in the crate: that of the last fetch, a mapped one, or one below `vendored`.
    fn local_path(&self, key: &Url) -> String {
        match self.config.vendored.iter().find(|vendored| vendored.key() == key.as_str()) {
            Some(known) => known.file.clone(),
            None => self.mapped(key).unwrap_or_else(|| vendored_path(key)),
        }
    }
}

/// Normalizes a URL for the lookup of references.
fn key(url: &Url) -> Url {
    let mut key = url.clone();
    key.set_query(None);
    key.set_fragment(None);
    key
}

/// Returns a path below `vendored` made from host and path of a URL, with characters that are valid on every platform.
fn vendored_path(url: &Url) -> String {
    let mut parts = vec!["vendored".to_owned()];
    parts.extend(url.host_str().map(|host| match url.port() {
        Some(port) => portable_name(&format!("{host}-{port}")),
        None => portable_name(host),
    }));
    let path = percent_decode_str(url.path()).decode_utf8_lossy();
    parts.extend(path.split('/').filter(|part| !part.is_empty()).map(portable_name));
    parts.join("/")
}

fn portable_name(name: &str) -> String {
    if name.chars().all(|c| c == '.') {
        return "_".repeat(name.len());
    }
    name.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect()
}

/// Returns a path that is relative to the folder of `file`, relative to the folder of the crate.
fn relative_to_crate(file: &str, path: &str) -> String {
    normalized(&Path::new(file).parent().unwrap_or_else(|| Path::new("")).join(path))
}

fn expect_inside_crate(path: &str) -> Result<()> {
    let is_inside =
        !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    match is_inside {
        true => Ok(()),
        false => Err(Error::new(format!("expected a path inside the crate, found `{path}`"))),
    }
}

fn expect_inside_crate_or_map(config: &SpecConfig, file: &str) -> Result<()> {
    let below =
        |dir: &str| file.strip_prefix(dir.trim_end_matches('/')).and_then(|rest| rest.strip_prefix('/'));
    let rest = config.maps.values().find_map(|dir| below(dir));
    expect_inside_crate(rest.unwrap_or(file))
        .map_err(|_| Error::new(format!("expected a path inside the crate, found `{file}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fetched_files_have_portable_names_below_vendored() {
        let name = |url: &str| vendored_path(&Url::parse(url).unwrap());
        assert_eq!(
            name("https://example.org/v1/common/Note.yaml"),
            "vendored/example.org/v1/common/Note.yaml"
        );
        assert_eq!(name("http://127.0.0.1:8080/a%20b.yaml"), "vendored/127.0.0.1-8080/a_b.yaml");
        assert_eq!(name("https://example.org/%2e%2e/%2E%2E%2Fetc/x"), "vendored/example.org/__/etc/x");
        assert_eq!(name("https://example.org/a/..%5c..%5cx"), "vendored/example.org/a/.._.._x");
        assert_eq!(name("file:///home/me/x.yaml"), "vendored/home/me/x.yaml");
    }

    #[test]
    fn paths_outside_the_crate_are_rejected() {
        assert_eq!(relative_to_crate("openapi.yaml", "a/b.yaml"), "a/b.yaml");
        assert_eq!(
            relative_to_crate("published/api/openapi.yaml", "../common/b.yaml"),
            "published/common/b.yaml"
        );
        assert_eq!(relative_to_crate("openapi.yaml", "../b.yaml"), "../b.yaml");
        for good in ["a", "a/b.yaml"] {
            assert!(expect_inside_crate(good).is_ok(), "{good}");
        }
        for bad in ["", "..", "../a", "/etc/passwd", "a/../../b", "./a"] {
            assert!(expect_inside_crate(bad).is_err(), "{bad}");
        }
    }
}
