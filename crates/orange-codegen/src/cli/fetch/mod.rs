//! `cargo xtask spec fetch [API…]`: brings the published interface file of a crate into the crate,
//! checked against the checksum that is recorded beside it.
//!
//! `spec.yaml` names the URL and the checksum. Everything is fetched into a folder of its own first:
//! the file, and every file that it refers to by URL. Only when all of it has arrived, parses, lowers
//! and is what is recorded are the files of the crate replaced. A published file that changed is shown
//! with what that means for callers, and kept out until somebody accepts it.

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
use self::gather::Gathered;
use super::checksum::sha256;
use super::diff;
use crate::cli::Fetch;
use crate::error::{Error, Result};
use crate::lower;
use crate::pipeline::{self, Read};
use crate::resolve::Sources;
use crate::spec_config::{self, Published, SpecConfig, Vendored};
use crate::workspace::{self, PREFIX};

/// The name of the published file in a crate, unless its spec config says another.
const FILE: &str = "openapi.yaml";

/// Runs the task. `false`: something published is not what is recorded, and was left alone.
///
/// # Errors
///
/// A file that cannot be fetched, is not what it should be or cannot be written; the crates before it
/// are done.
pub fn run(arguments: &Fetch) -> Result<bool> {
    let crates = workspace::root()?.join("crates");
    fetch_all(&crates, arguments, &Client::new(Limits::default()))
}

/// Fetches what the spec config in the folder of a crate to be names, and records it there.
///
/// # Errors
///
/// As for [`run`], and a folder without a spec config that names a published file.
pub fn fetch_new(folder: &Path, name: &str) -> Result<()> {
    let config = SpecConfig::beside(folder)?.unwrap_or_default();
    let published = config.published.clone();
    let published =
        published.ok_or_else(|| Error::new(format!("{} names no published file", spec_config::FILE)))?;
    let target = Target { name: name.to_owned(), folder: folder.to_owned(), config, published };
    let arguments = Fetch { apis: Vec::new(), accept: true, strict: false };
    target.fetch(&arguments, &Client::new(Limits::default())).map(|_| ())
}

fn fetch_all(crates: &Path, arguments: &Fetch, client: &Client) -> Result<bool> {
    let targets = targets(crates, &arguments.apis)?;
    if targets.is_empty() {
        tell!("no API crate has a {} that names a published file", spec_config::FILE);
    }
    let (mut good, mut failures) = (true, 0);
    for target in &targets {
        tell!("{PREFIX}{}: {}", target.name, target.published.url);
        // One server that is down keeps nobody from the others.
        match target.fetch(arguments, client) {
            Ok(outcome) => good &= target.tell(&outcome),
            Err(error) => {
                tell!("error: {}: {error}; nothing was changed", target.name);
                failures += 1;
            }
        }
    }
    match failures {
        0 => Ok(good),
        count => Err(Error::new(format!("{count} of {} could not be fetched", targets.len()))),
    }
}

/// A crate with a published file.
struct Target {
    /// Without the prefix.
    name: String,
    folder: PathBuf,
    config: SpecConfig,
    published: Published,
}

/// How fetching ended, when nothing failed.
#[derive(Debug)]
enum Outcome {
    Unchanged {
        files: usize,
    },
    Written {
        files: Vec<String>,
        sha256: String,
    },
    /// What is not as recorded, one line each, and what changed for callers.
    Refused {
        reasons: Vec<String>,
        difference: Option<String>,
    },
}

/// The crates with a spec config that names a published file: those of these names, or all.
fn targets(crates: &Path, names: &[String]) -> Result<Vec<Target>> {
    let target = |name: &str| -> Result<Option<Target>> {
        let folder = crates.join(format!("{PREFIX}{name}"));
        let config = SpecConfig::beside(&folder).map_err(|error| error.while_doing(name))?;
        let Some((config, published)) =
            config.and_then(|config| config.published.clone().map(|published| (config, published)))
        else {
            return Ok(None);
        };
        Ok(Some(Target { name: name.to_owned(), folder, config, published }))
    };
    if names.is_empty() {
        let listing =
            fs::read_dir(crates).map_err(|error| Error::io("cannot list the folder `crates`", &error))?;
        let mut all: Vec<String> = listing
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_prefix(PREFIX).map(str::to_owned))
            .collect();
        all.sort();
        return all.iter().filter_map(|name| target(name).transpose()).collect();
    }
    let named = names.iter().map(|name| {
        let plain = name.strip_prefix(PREFIX).unwrap_or(name);
        target(plain)?.ok_or_else(|| {
            Error::new(format!(
                "crates/{PREFIX}{plain} has no {} with `published: {{url: …}}`, so there is nothing to fetch",
                spec_config::FILE
            ))
        })
    });
    named.collect()
}

impl Target {
    fn file(&self) -> &str {
        self.published.file.as_deref().unwrap_or(FILE)
    }

    fn fetch(&self, arguments: &Fetch, client: &Client) -> Result<Outcome> {
        let gathered = gather::gather(&self.folder, &self.config, &self.published, self.file(), client)?;
        if let (true, Some(first)) = (arguments.strict, gathered.gone.first()) {
            return Err(Error::new(format!("{first} (--strict)")));
        }
        let lowered = lower::lower(
            &gathered.sources,
            lower::Options { strict: arguments.strict, ..Default::default() },
        )?;
        let dangling = lowered.findings.iter().filter(|finding| finding.kind == "dangling-reference").count();
        if dangling > 0 {
            tell!("  {dangling} references in it lead nowhere; codegen names them");
        }
        let reasons = self.unexpected(&gathered)?;
        let old = self.current();
        let new = Read { sources: gathered.sources, lowered };
        if !reasons.is_empty() && !arguments.accept {
            let difference = old.map(|old| diff::told(&old, &new));
            return Ok(Outcome::Refused { reasons, difference });
        }
        if let (false, Some(old)) = (reasons.is_empty(), old) {
            let _ = write!(std::io::stdout().lock(), "{}", diff::told(&old, &new));
        }
        let config = self.recorded(&gathered.files);
        let mut files: Vec<(String, Vec<u8>)> =
            gathered.files.into_iter().rev().map(|file| (file.file, file.bytes)).collect();
        let count = files.len();
        let sha256 = config.published.as_ref().and_then(|published| published.sha256.clone());
        if config != self.config {
            let path = self.folder.join(spec_config::FILE);
            let text = fs::read_to_string(&path)
                .map_err(|error| Error::io(format!("cannot read {}", spec_config::FILE), &error))?;
            files.push((spec_config::FILE.to_owned(), record::edit(&text, &config).into_bytes()));
        }
        let stale = self.config.vendored.iter().map(|vendored| vendored.file.as_str());
        let stale: Vec<&str> = stale.filter(|file| !files.iter().any(|(kept, _)| kept == file)).collect();
        let written = write::write(&self.folder, &files, &stale)?;
        Ok(match written.is_empty() {
            true => Outcome::Unchanged { files: count },
            false => Outcome::Written { files: written, sha256: sha256.unwrap_or_default() },
        })
    }

    /// What is not as it is recorded: the published files, and ours where somebody edited them.
    fn unexpected(&self, gathered: &Gathered) -> Result<Vec<String>> {
        let mut reasons = Vec::new();
        let known = self.config.vendored.iter().map(|vendored| (vendored.file.as_str(), &vendored.sha256));
        let known: Vec<(&str, &String)> =
            self.published.sha256.iter().map(|sha256| (self.file(), sha256)).chain(known).collect();
        for fetched in &gathered.files {
            let recorded = known.iter().find(|(file, _)| *file == fetched.file).map(|(_, sha256)| *sha256);
            if let Some(recorded) = recorded
                && !recorded.eq_ignore_ascii_case(&fetched.sha256)
            {
                reasons.push(format!(
                    "{}\n    recorded sha256 {recorded}\n    fetched  sha256 {}",
                    fetched.url, fetched.sha256
                ));
                continue;
            }
            let path = self.folder.join(&fetched.file);
            if !path.exists() {
                continue;
            }
            let bytes = fs::read(&path)
                .map_err(|error| Error::io(format!("cannot read {}", fetched.file), &error))?;
            let ours = sha256(&bytes);
            if ours != fetched.sha256 {
                let why = match recorded {
                    Some(_) => "was edited after it was fetched (corrections belong into an overlay)",
                    None => "is there and was not fetched",
                };
                reasons.push(format!(
                    "{} {why}\n    ours     sha256 {ours}\n    fetched  sha256 {}",
                    fetched.file, fetched.sha256
                ));
            }
        }
        Ok(reasons)
    }

    /// The file that the crate has now, when it can be read.
    fn current(&self) -> Option<Read> {
        let options = pipeline::spec_config_options(&self.folder, &self.config).ok()?;
        let sources = Sources::open(&self.folder.join(self.file()), &options).ok()?;
        let lowered = lower::lower(&sources, lower::Options::default()).ok()?;
        Some(Read { sources, lowered })
    }

    /// The spec config with the checksums of what was fetched; the published file comes first.
    fn recorded(&self, files: &[gather::Fetched]) -> SpecConfig {
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

    fn tell(&self, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::Unchanged { files } => tell!("  unchanged, files: {files}"),
            Outcome::Written { files, sha256 } => {
                tell!("  sha256 {sha256}");
                files.iter().for_each(|file| tell!("  wrote crates/{PREFIX}{}/{file}", self.name));
            }
            Outcome::Refused { reasons, difference } => {
                if let Some(difference) = difference {
                    let _ = write!(std::io::stdout().lock(), "{difference}");
                }
                tell!("error: {}: what is published is not what is recorded; nothing was changed", self.name);
                reasons.iter().for_each(|reason| tell!("  {reason}"));
                tell!("  to take it: cargo xtask spec fetch {} --accept", self.name);
                return false;
            }
        }
        true
    }
}
