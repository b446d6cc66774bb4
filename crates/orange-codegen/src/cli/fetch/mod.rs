//! `fetch [API…]`: brings the published interface file of a crate into the crate,
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
use super::arguments::Fetch;
use super::checksum::sha256;
use super::program::Program;
use super::workspace::{Api, PREFIX, Workspace};
use crate::diff::Difference;
use crate::error::{Error, Result};
use crate::interface::InterfaceFile;
use crate::lower;
use crate::resolve::Sources;
use crate::spec_config::{self, Published, SpecConfig, Vendored};

/// The name of the published file in a crate, unless its spec config says another.
const FILE: &str = "openapi.yaml";

/// Runs the command. Returns `false` if a published file differs from its recorded checksum; it is not replaced then.
///
/// # Errors
///
/// Returns an error if a file cannot be fetched, is not what it should be or cannot be written; the crates before it are
/// done.
pub(super) fn run(arguments: &Fetch, program: &Program) -> Result<bool> {
    let targets = match (&arguments.dir, Api::here(program)?) {
        (Some(dir), _) => vec![elsewhere(dir)?],
        (None, Some(api)) if arguments.apis.is_empty() => vec![elsewhere(&api.folder)?],
        _ => targets(&Workspace::of(program)?.crates(), &arguments.apis)?,
    };
    fetch_all(&targets, arguments, &Client::new(Limits::default()), program)
}

/// A crate outside the workspace.
fn elsewhere(folder: &Path) -> Result<Target> {
    let name = Api::at(folder)?.name;
    Target::at(folder, &name, false)?.ok_or_else(|| {
        Error::new(format!(
            "{} has no {} with `published: {{url: …}}`, so there is nothing to fetch",
            folder.display(),
            spec_config::FILE
        ))
    })
}

/// Fetches what the spec config in the folder of a crate to be names, and records it there.
///
/// # Errors
///
/// As for [`run`], and a folder without a spec config that names a published file.
pub(super) fn fetch_new(folder: &Path, name: &str, program: &Program) -> Result<()> {
    let config = SpecConfig::beside(folder)?.unwrap_or_default();
    let published = config.published.clone();
    let published =
        published.ok_or_else(|| Error::new(format!("{} names no published file", spec_config::FILE)))?;
    let (name, folder) = (name.to_owned(), folder.to_owned());
    let target = Target { name, folder, inside: false, config, published };
    let arguments = Fetch { apis: Vec::new(), dir: None, accept: true, strict: false };
    target.fetch(&arguments, &Client::new(Limits::default()), program).map(|_| ())
}

fn fetch_all(targets: &[Target], arguments: &Fetch, client: &Client, program: &Program) -> Result<bool> {
    if targets.is_empty() {
        errln!("no API crate has a {} that names a published file", spec_config::FILE);
    }
    let (mut good, mut failures) = (true, 0);
    for target in targets {
        errln!("{PREFIX}{}: {}", target.name, target.published.url);
        // One server that is down keeps nobody from the others.
        match target.fetch(arguments, client, program) {
            Ok(outcome) => good &= target.print(&outcome, program),
            Err(error) => {
                errln!("error: {}: {error}; nothing was changed", target.name);
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
    /// Whether it is a member of the workspace.
    inside: bool,
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
    /// One line for each file that differs from its record, and the changes for callers.
    Refused {
        reasons: Vec<String>,
        difference: Option<String>,
    },
}

/// The crates with a spec config that names a published file: those of these names, or all.
fn targets(crates: &Path, names: &[String]) -> Result<Vec<Target>> {
    let target = |name: &str| Target::at(&crates.join(format!("{PREFIX}{name}")), name, true);
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
    /// The crate in a folder, if its spec config names a published file.
    fn at(folder: &Path, name: &str, inside: bool) -> Result<Option<Self>> {
        let config = SpecConfig::beside(folder).map_err(|error| error.with_context(name))?;
        let Some(config) = config else { return Ok(None) };
        let Some(published) = config.published.clone() else { return Ok(None) };
        Ok(Some(Self { name: name.to_owned(), folder: folder.to_owned(), inside, config, published }))
    }

    fn file(&self) -> &str {
        self.published.file.as_deref().unwrap_or(FILE)
    }

    fn fetch(&self, arguments: &Fetch, client: &Client, program: &Program) -> Result<Outcome> {
        let gathered = gather::gather(&self.folder, &self.config, &self.published, self.file(), client)?;
        if let (true, Some(first)) = (arguments.strict, gathered.gone.first()) {
            return Err(Error::new(format!("{first} (--strict)")));
        }
        let reasons = self.unexpected(&gathered)?;
        let lowering = lower::Options { strict: arguments.strict, ..lower::Options::default() };
        let new = InterfaceFile::from_sources(gathered.sources, lowering, Vec::new())?;
        let dangling = new.findings().iter().filter(|finding| finding.kind == "dangling-reference").count();
        if dangling > 0 {
            let generate = program.invocation(program.generate);
            errln!("  {dangling} references in it lead nowhere; {generate} names them");
        }
        let old = self.current();
        if !reasons.is_empty() && !arguments.accept {
            let difference = old.map(|old| Difference::between(&old, &new).to_string());
            return Ok(Outcome::Refused { reasons, difference });
        }
        if let (false, Some(old)) = (reasons.is_empty(), old) {
            let _ = write!(std::io::stdout().lock(), "{}", Difference::between(&old, &new));
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

    /// Returns the files that differ from their record: published files, and edited local ones.
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

    /// The current file of the crate, if it can be read.
    fn current(&self) -> Option<InterfaceFile> {
        let options = self.config.resolve_options(&self.folder).ok()?;
        let sources = Sources::open(&self.folder.join(self.file()), &options).ok()?;
        InterfaceFile::from_sources(sources, lower::Options::default(), Vec::new()).ok()
    }

    /// The spec config with the checksums of the fetched files, the published file first.
    fn recorded(&self, files: &[gather::FetchedFile]) -> SpecConfig {
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

    fn print(&self, outcome: &Outcome, program: &Program) -> bool {
        match outcome {
            Outcome::Unchanged { files } => errln!("  unchanged, files: {files}"),
            Outcome::Written { files, sha256 } => {
                errln!("  sha256 {sha256}");
                let home = if self.inside { format!("crates/{PREFIX}{}/", self.name) } else { String::new() };
                files.iter().for_each(|file| errln!("  wrote {home}{file}"));
            }
            Outcome::Refused { reasons, difference } => {
                if let Some(difference) = difference {
                    let _ = write!(std::io::stdout().lock(), "{difference}");
                }
                errln!(
                    "error: {}: the published file differs from its recorded checksum; nothing was changed",
                    self.name
                );
                reasons.iter().for_each(|reason| errln!("  {reason}"));
                let (fetch, name) = (program.invocation(program.fetch), &self.name);
                match self.inside {
                    true => errln!("  to take it: {fetch} {name} --accept"),
                    false => errln!("  to take it: {fetch} --dir {} --accept", self.folder.display()),
                }
                return false;
            }
        }
        true
    }
}
