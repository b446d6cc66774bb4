//! Fetches a published file and every file it refers to into a temporary folder.
//!
//! The file is read, the files that the reader could not find are fetched, and this repeats until none is missing.
//! The result is exactly the set of files that the generator reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path};

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use tempfile::TempDir;
use url::Url;

use super::super::checksum::sha256;
use super::client::{Client, FetchResult};
use super::policy::{fetchable, may_lead};
use crate::error::{Error, Result};
use crate::resolve::{self, Location, Maps, Sources};
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
pub(super) struct Gathered {
    /// The published file first.
    pub(super) files: Vec<FetchedFile>,
    pub(super) sources: Sources,
    /// References to files that the server does not have.
    pub(super) gone: Vec<String>,
}

/// Fetches what `published` names. Nothing is written outside a temporary folder.
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
) -> Result<Gathered> {
    let stage = tempfile::tempdir().map_err(|error| Error::io("cannot make a temporary folder", &error))?;
    let root = fetchable(&published.url)?;
    for vendored in &config.vendored {
        belongs(config, &vendored.file).map_err(|error| error.with_context("vendored"))?;
    }
    let mut gathering = Gathering {
        folder,
        config,
        client,
        root,
        file,
        stage,
        files: BTreeMap::new(),
        gone: BTreeMap::new(),
    };
    let first = gathering.first()?;
    let sources = gathering.all()?;
    let files = std::iter::once(first).chain(gathering.files.into_values()).collect();
    Ok(Gathered { files, sources, gone: gathering.gone.into_values().collect() })
}

struct Gathering<'a> {
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

impl Gathering<'_> {
    fn first(&self) -> Result<FetchedFile> {
        inside(self.file).map_err(|error| error.with_context("published.file"))?;
        let bytes = match self.client.get(&self.root)? {
            FetchResult::Bytes(bytes) => bytes,
            FetchResult::Missing(status) => return Err(Error::new(format!("{}: {status}", self.root))),
        };
        no_web_page(&self.root, &bytes)?;
        self.put(self.file, &bytes)?;
        let sha256 = sha256(&bytes);
        Ok(FetchedFile { url: self.root.clone(), file: self.file.to_owned(), bytes, sha256 })
    }

    fn put(&self, file: &str, bytes: &[u8]) -> Result<()> {
        let path = self.staged(file);
        let failed = |error: std::io::Error| Error::io("cannot write to a temporary folder", &error);
        fs::create_dir_all(path.parent().unwrap_or(self.stage.path())).map_err(failed)?;
        fs::write(path, bytes).map_err(failed)
    }

    /// Temporary path of a file of the crate. A map may lead to a folder outside the crate that several crates share;
    /// such a file is placed beside the others here.
    fn staged(&self, file: &str) -> std::path::PathBuf {
        let parts = file.split('/').map(|part| if part == ".." { "_up" } else { part });
        self.stage.path().join(parts.collect::<Vec<_>>().join("/"))
    }

    /// Fetches until no file is missing.
    fn all(&mut self) -> Result<Sources> {
        loop {
            let sources = self.open()?;
            let missing = self.missing(&sources)?;
            if missing.is_empty() {
                return Ok(sources);
            }
            for (key, url, file) in missing {
                self.one(key, url, file)?;
            }
        }
    }

    fn one(&mut self, key: Url, url: Url, file: String) -> Result<()> {
        if self.files.len() >= MAX_FILES {
            return Err(Error::new(format!("the file refers to more than {MAX_FILES} files")));
        }
        let taken = |known: &FetchedFile| known.file.eq_ignore_ascii_case(&file);
        if file.eq_ignore_ascii_case(self.file) || self.files.values().any(taken) {
            return Err(Error::new(format!("{url} and another file would both be {file}")));
        }
        match self.client.get(&url)? {
            FetchResult::Bytes(bytes) => {
                no_web_page(&url, &bytes)?;
                self.put(&file, &bytes)?;
                let sha256 = sha256(&bytes);
                self.files.insert(key, FetchedFile { url, file, bytes, sha256 });
            }
            FetchResult::Missing(status) => {
                let message = format!("{url} is referred to, but not there: {status}");
                errln!("  {message}; references to it lead nowhere");
                self.gone.insert(key, message);
            }
        }
        Ok(())
    }

    fn open(&self) -> Result<Sources> {
        let path = self.stage.path().join(self.file);
        let (plain, overlaid) = self.options();
        let sources = Sources::open(&path, &plain)?;
        // An overlay that fits the old file alone must not keep the new one out.
        let Some(overlaid) = overlaid else { return Ok(sources) };
        match Sources::open(&path, &overlaid) {
            Ok(sources) => Ok(sources),
            Err(error) => {
                errln!("  does not match the published file: {error}");
                Ok(sources)
            }
        }
    }

    /// Temporary paths of the files, without and with overlays.
    fn options(&self) -> (resolve::Options, Option<resolve::Options>) {
        let mut maps: Maps =
            self.config.maps.iter().map(|(url, dir)| (url.clone(), self.folder.join(dir))).collect();
        // Files of the last fetch are fetched again.
        for vendored in &self.config.vendored {
            maps.add(vendored.key(), self.staged(&vendored.file));
        }
        for (key, fetched) in &self.files {
            maps.add(key.as_str(), self.staged(&fetched.file));
        }
        let plain = resolve::Options { maps: maps.clone(), overlays: Vec::new() };
        let overlays = match self.config.resolve_options(self.folder) {
            Ok(options) => options.overlays,
            Err(error) => {
                errln!("  {error}");
                Vec::new()
            }
        };
        let overlaid = (!overlays.is_empty()).then_some(resolve::Options { maps, overlays });
        (plain, overlaid)
    }

    /// Returns key, URL and path of each missing file that can be fetched, in order.
    fn missing(&self, sources: &Sources) -> Result<Vec<(Url, Url, String)>> {
        for (_, location) in sources.files() {
            self.refuse_local(location)?;
        }
        let mut missing = BTreeSet::new();
        for (location, reason) in sources.missing() {
            self.refuse_local(location)?;
            let (url, file) = match location {
                Location::Remote(url) => (fetchable(url.as_str())?, None),
                Location::Local(path) => {
                    let url = self
                        .root
                        .join(&utf8_percent_encode(path, IN_URL).to_string())
                        .map_err(|error| Error::new(format!("`{path}` does not lead anywhere: {error}")))?;
                    (url, Some(beside(self.file, path)))
                }
            };
            let key = key(&url);
            if let Some(fetched) = self.files.get(&key) {
                if fetched.url.query() == url.query() {
                    return Err(Error::new(format!("{url}, which the published file needs: {reason}")));
                }
                return Err(Error::new(format!(
                    "{} and {url} differ in their query alone, and are one file to the reader",
                    fetched.url
                )));
            }
            if self.gone.contains_key(&key) || (file.is_none() && self.kept_by_hand(&key)) {
                continue;
            }
            if !may_lead(&self.root, &url) {
                return Err(Error::new(format!(
                    "the reference to {url} is not followed from {}: only to the same scheme or a safer one",
                    self.root.scheme()
                )));
            }
            let file = file.unwrap_or_else(|| self.file_for(&key));
            missing.insert((key, url, file));
        }
        Ok(missing.into_iter().collect())
    }

    /// Rejects a path outside the crate.
    fn refuse_local(&self, location: &Location) -> Result<()> {
        let Location::Local(path) = location else { return Ok(()) };
        inside(&beside(self.file, path)).map_err(|_| {
            Error::new(format!(
                "the reference to `{path}` leads out of the folder of the crate; keep the published file \
                 deeper in it, with `published: {{file: published/api/openapi.yaml}}`"
            ))
        })
    }

    /// Returns whether the user placed the file in a mapped folder; such a file is not replaced.
    fn kept_by_hand(&self, key: &Url) -> bool {
        let fetched_before = self.config.vendored.iter().any(|vendored| vendored.key() == key.as_str());
        !fetched_before && self.mapped(key).is_some_and(|file| self.folder.join(file).is_file())
    }

    /// The file of a URL that a map covers, relative to the crate.
    fn mapped(&self, key: &Url) -> Option<String> {
        let maps: Maps = self.config.maps.iter().cloned().collect();
        let path = maps.path(key)?;
        path.to_str().map(|path| path.replace('\\', "/"))
    }

    /// Where a file that is fetched for the first time goes, or went the last time.
    fn file_for(&self, key: &Url) -> String {
        if let Some(known) = self.config.vendored.iter().find(|vendored| vendored.key() == key.as_str()) {
            return known.file.clone();
        }
        self.mapped(key).unwrap_or_else(|| vendored(key))
    }
}

/// Normalizes a URL for the lookup of references.
fn key(url: &Url) -> Url {
    let mut key = url.clone();
    key.set_query(None);
    key.set_fragment(None);
    key
}

/// File name of a URL below `vendored`: host and path, in characters that are valid on every platform.
fn vendored(url: &Url) -> String {
    let mut parts = vec!["vendored".to_owned()];
    parts.extend(url.host_str().map(|host| match url.port() {
        Some(port) => plain(&format!("{host}-{port}")),
        None => plain(host),
    }));
    let path = percent_decode_str(url.path()).decode_utf8_lossy();
    parts.extend(path.split('/').filter(|part| !part.is_empty()).map(plain));
    parts.join("/")
}

fn plain(part: &str) -> String {
    if part.chars().all(|c| c == '.') {
        return "_".repeat(part.len());
    }
    part.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect()
}

/// A path relative to the folder of `file`, relative to the folder of the crate.
fn beside(file: &str, path: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    if path.starts_with('/') {
        return path.to_owned();
    }
    for part in path.split('/') {
        match part {
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Rejects a path that leaves the folder it is relative to.
fn inside(path: &str) -> Result<()> {
    let stays =
        !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if stays { Ok(()) } else { Err(Error::new(format!("expected a path inside the crate, found `{path}`"))) }
}

/// Rejects a file that is neither in the crate nor below a mapped folder.
fn belongs(config: &SpecConfig, file: &str) -> Result<()> {
    let below =
        |dir: &str| file.strip_prefix(dir.trim_end_matches('/')).and_then(|rest| rest.strip_prefix('/'));
    let rest = config.maps.iter().find_map(|(_, dir)| below(dir));
    inside(rest.unwrap_or(file))
        .map_err(|_| Error::new(format!("expected a path inside the crate, found `{file}`")))
}

/// Rejects an HTML login page sent with status 200: as YAML it would parse as one string.
fn no_web_page(url: &Url, bytes: &[u8]) -> Result<()> {
    match bytes.trim_ascii_start().first() {
        Some(b'<') => Err(Error::new(format!("{url}: expected an interface file, received a web page"))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_urls_have_plain_names_below_one_folder() {
        let name = |url: &str| vendored(&Url::parse(url).unwrap());
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
    fn paths_stay_inside_or_are_refused() {
        assert_eq!(beside("openapi.yaml", "a/b.yaml"), "a/b.yaml");
        assert_eq!(beside("published/api/openapi.yaml", "../common/b.yaml"), "published/common/b.yaml");
        assert_eq!(beside("openapi.yaml", "../b.yaml"), "../b.yaml");
        for good in ["a", "a/b.yaml"] {
            assert!(inside(good).is_ok(), "{good}");
        }
        for bad in ["", "..", "../a", "/etc/passwd", "a/../../b", "./a"] {
            assert!(inside(bad).is_err(), "{bad}");
        }
    }
}
