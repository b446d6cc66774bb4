//! `fetch [API…]`: downloads the published interface file of a crate and checks it against the recorded checksum.
//!
//! `spec.yaml` contains the URL and the checksum. The file and every file that it refers to are fetched into a
//! temporary folder. The files of the crate are replaced only if all of them arrive, can be lowered and match their
//! checksums. For a file with another checksum, the changes are printed, and `--accept` replaces it.

mod client;
mod gather;
mod policy;
mod record;
#[cfg(test)]
mod tests;
mod write;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use self::client::{Client, Limits};
use self::gather::FetchedFiles;
use super::arguments::Fetch;
use super::checksum::sha256;
use super::files::read_if_exists;
use super::program::Program;
use super::workspace::{Api, Membership, PREFIX, Workspace};
use crate::diff::Difference;
use crate::error::{Error, Result};
use crate::interface::InterfaceFile;
use crate::lower;
use crate::resolve::Sources;
use crate::spec_config::{self, Published, SpecConfig, Vendored};

/// The default path of the published file in a crate.
const FILE: &str = "openapi.yaml";

/// Runs the command. Returns `false` if a published file differs from its recorded checksum and was not replaced.
///
/// # Errors
///
/// Returns an error if a file cannot be fetched, lowered or written. Other crates are still fetched.
pub(super) fn run(arguments: &Fetch, program: &Program) -> Result<bool> {
    let targets = match (&arguments.dir, Api::here(program)?) {
        (Some(dir), _) => vec![PublishedCrate::standalone(dir)?],
        (None, Some(api)) if arguments.apis.is_empty() => vec![PublishedCrate::standalone(&api.folder)?],
        _ => targets(&Workspace::of(program)?.crates(), &arguments.apis)?,
    };
    fetch_all(&targets, arguments, &Client::new(Limits::default()), program)
}

/// Fetches the published file of a new crate, without a recorded checksum.
///
/// # Errors
///
/// See [`run`]. Returns an error if the folder has no spec config with a published file.
pub(super) fn fetch_new(folder: &Path, name: &str, program: &Program) -> Result<()> {
    let target = PublishedCrate::expect(folder, name, Membership::Standalone, &folder.display().to_string())?;
    let arguments = Fetch { apis: Vec::new(), dir: None, accept: true, strict: false };
    target.fetch(&arguments, &Client::new(Limits::default()), program).map(|_| ())
}

fn fetch_all(
    targets: &[PublishedCrate],
    arguments: &Fetch,
    client: &Client,
    program: &Program,
) -> Result<bool> {
    if targets.is_empty() {
        errln!("no API crate has a published file in its {}", spec_config::FILE);
    }
    let (mut all_accepted, mut failures) = (true, 0);
    for target in targets {
        errln!("{PREFIX}{}: {}", target.name, target.published.url);
        // The failure of one server does not prevent fetching from others.
        match target.fetch(arguments, client, program) {
            Ok(outcome) => {
                target.print(&outcome, program);
                all_accepted &= !matches!(outcome, Outcome::Refused { .. });
            }
            Err(error) => {
                errln!("error: {}: {error}; nothing was changed", target.name);
                failures += 1;
            }
        }
    }
    match failures {
        0 => Ok(all_accepted),
        count => Err(Error::new(format!("{count} of {} could not be fetched", targets.len()))),
    }
}

/// A crate with a published file.
struct PublishedCrate {
    /// The name without prefix.
    name: String,
    folder: PathBuf,
    membership: Membership,
    config: SpecConfig,
    published: Published,
}

/// Result of a fetch without errors.
#[derive(Debug)]
enum Outcome {
    Unchanged {
        files: usize,
    },
    Written {
        files: Vec<String>,
        sha256: String,
    },
    /// Has one reason for each file that differs from its record, and the changes for callers.
    Refused {
        reasons: Vec<String>,
        difference: Option<String>,
    },
}

/// Returns the workspace crates with a published file: those with these names, or all.
fn targets(crates: &Path, names: &[String]) -> Result<Vec<PublishedCrate>> {
    let folder = |name: &str| crates.join(format!("{PREFIX}{name}"));
    if names.is_empty() {
        let listing =
            fs::read_dir(crates).map_err(|error| Error::io("cannot list the folder `crates`", &error))?;
        let mut all: Vec<String> = listing
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_prefix(PREFIX).map(str::to_owned))
            .collect();
        all.sort();
        let targets = all.iter().map(|name| PublishedCrate::find(&folder(name), name, Membership::Workspace));
        return targets.filter_map(Result::transpose).collect();
    }
    let named = names.iter().map(|name| {
        let name = name.strip_prefix(PREFIX).unwrap_or(name);
        PublishedCrate::expect(&folder(name), name, Membership::Workspace, &format!("crates/{PREFIX}{name}"))
    });
    named.collect()
}

impl PublishedCrate {
    /// Returns the crate in a folder, if its spec config has a published file.
    fn find(folder: &Path, name: &str, membership: Membership) -> Result<Option<Self>> {
        let config = SpecConfig::beside(folder).map_err(|error| error.with_context(name))?;
        let Some(config) = config else { return Ok(None) };
        let Some(published) = config.published.clone() else { return Ok(None) };
        Ok(Some(Self { name: name.to_owned(), folder: folder.to_owned(), membership, config, published }))
    }

    /// Like [`find`](Self::find), with an error that names the folder as `shown`.
    fn expect(folder: &Path, name: &str, membership: Membership, shown: &str) -> Result<Self> {
        Self::find(folder, name, membership)?.ok_or_else(|| {
            let file = spec_config::FILE;
            Error::new(format!(
                "{shown} has no {file} with `published: {{url: …}}`, so there is nothing to fetch"
            ))
        })
    }

    /// Returns the crate in a folder outside the workspace.
    fn standalone(folder: &Path) -> Result<Self> {
        let name = Api::at(folder)?.name;
        Self::expect(folder, &name, Membership::Standalone, &folder.display().to_string())
    }

    /// Returns the path of the published file in the crate.
    fn file(&self) -> &str {
        self.published.file.as_deref().unwrap_or(FILE)
    }

    fn fetch(&self, arguments: &Fetch, client: &Client, program: &Program) -> Result<Outcome> {
        let gathered = gather::gather(&self.folder, &self.config, &self.published, self.file(), client)?;
        if let (true, Some(first)) = (arguments.strict, gathered.gone.first()) {
            return Err(Error::new(format!("{first} (--strict)")));
        }
        let reasons = self.checksum_mismatches(&gathered)?;
        let lower_options = lower::Options { strict: arguments.strict, ..lower::Options::default() };
        let new = InterfaceFile::from_sources(gathered.sources, lower_options)?;
        let dangling = new.findings().iter().filter(|finding| finding.kind == "dangling-reference").count();
        if dangling > 0 {
            let generate = program.invocation(program.generate);
            errln!("  {dangling} references in it are unresolved; `{generate}` lists them");
        }
        let difference = || self.current_file().map(|old| Difference::between(&old, &new).to_string());
        if !reasons.is_empty() {
            if !arguments.accept {
                return Ok(Outcome::Refused { reasons, difference: difference() });
            }
            let _ = write!(std::io::stdout().lock(), "{}", difference().unwrap_or_default());
        }
        let config = self.config_with_checksums(&gathered.files);
        let mut files: Vec<(String, Vec<u8>)> =
            gathered.files.into_iter().rev().map(|file| (file.file, file.bytes)).collect();
        let count = files.len();
        let sha256 = config.published.as_ref().and_then(|published| published.sha256.clone());
        if config != self.config {
            let path = self.folder.join(spec_config::FILE);
            let text = fs::read_to_string(&path)
                .map_err(|error| Error::io(format!("cannot read {}", spec_config::FILE), &error))?;
            files.push((spec_config::FILE.to_owned(), record::edit(&text, &config)?.into_bytes()));
        }
        let stale = self.config.vendored.iter().map(|vendored| vendored.file.as_str());
        let stale: Vec<&str> = stale.filter(|file| !files.iter().any(|(kept, _)| kept == file)).collect();
        let written = write::write(&self.folder, &files, &stale)?;
        Ok(match written.is_empty() {
            true => Outcome::Unchanged { files: count },
            false => Outcome::Written { files: written, sha256: sha256.unwrap_or_default() },
        })
    }

    /// Returns a reason for each file that differs from its record: published files, and edited local ones.
    fn checksum_mismatches(&self, gathered: &FetchedFiles) -> Result<Vec<String>> {
        let mut reasons = Vec::new();
        let vendored = self.config.vendored.iter().map(|vendored| (vendored.file.as_str(), &vendored.sha256));
        let records: Vec<(&str, &String)> =
            self.published.sha256.iter().map(|sha256| (self.file(), sha256)).chain(vendored).collect();
        for fetched in &gathered.files {
            let recorded = records.iter().find(|(file, _)| *file == fetched.file).map(|(_, sha256)| *sha256);
            if let Some(recorded) = recorded
                && !recorded.eq_ignore_ascii_case(&fetched.sha256)
            {
                reasons.push(format!(
                    "{}\n    recorded sha256 {recorded}\n    fetched  sha256 {}",
                    fetched.url, fetched.sha256
                ));
                continue;
            }
            let Some(bytes) = read_if_exists(&self.folder.join(&fetched.file))? else { continue };
            let local = sha256(&bytes);
            if local != fetched.sha256 {
                let cause = match recorded {
                    Some(_) => "was edited after it was fetched (put corrections into an overlay)",
                    None => "exists and was not fetched",
                };
                reasons.push(format!(
                    "{} {cause}\n    local    sha256 {local}\n    fetched  sha256 {}",
                    fetched.file, fetched.sha256
                ));
            }
        }
        Ok(reasons)
    }

    /// Returns the current file of the crate, if it can be read.
    fn current_file(&self) -> Option<InterfaceFile> {
        let options = self.config.resolve_options(&self.folder).ok()?;
        let sources = Sources::open(&self.folder.join(self.file()), &options).ok()?;
        InterfaceFile::from_sources(sources, lower::Options::default()).ok()
    }

    /// Returns the spec config with the checksums of the fetched files, the published file first.
    fn config_with_checksums(&self, files: &[gather::FetchedFile]) -> SpecConfig {
        let mut config = self.config.clone();
        if let (Some(published), Some(first)) = (&mut config.published, files.first()) {
            published.sha256 = Some(first.sha256.clone());
        }
        let vendored = files.iter().skip(1).map(|fetched| Vendored {
            url: fetched.url.to_string(),
            file: fetched.file.clone(),
            sha256: fetched.sha256.clone(),
        });
        config.vendored = vendored.collect();
        config.vendored.sort_by(|left, right| left.url.cmp(&right.url));
        config
    }

    fn print(&self, outcome: &Outcome, program: &Program) {
        match outcome {
            Outcome::Unchanged { files } => errln!("  unchanged, files: {files}"),
            Outcome::Written { files, sha256 } => {
                errln!("  sha256 {sha256}");
                for file in files {
                    errln!("  wrote {}", self.membership.shown_path(&self.name, file));
                }
            }
            Outcome::Refused { reasons, difference } => {
                let _ = write!(std::io::stdout().lock(), "{}", difference.as_deref().unwrap_or_default());
                errln!(
                    "error: {}: the published file differs from its recorded checksum; nothing was changed",
                    self.name
                );
                reasons.iter().for_each(|reason| errln!("  {reason}"));
                let fetch = program.invocation(program.fetch);
                match self.membership {
                    Membership::Workspace => errln!("  to accept it: {fetch} {} --accept", self.name),
                    Membership::Standalone => {
                        errln!("  to accept it: {fetch} --dir {} --accept", self.folder.display());
                    }
                }
            }
        }
    }
}
