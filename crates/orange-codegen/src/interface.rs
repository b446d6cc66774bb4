//! From a file to Rust, with everything there is to say about it: the way that `codegen` and
//! `new-api` share.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use crate::cli::Reading;
use crate::coverage::{self, Report};
use crate::emit::{self, Call, Check, File, OptionalModule};
use crate::error::{Error, Result};
use crate::ir::Document;
use crate::lower::{self, Lowered};
use crate::prune;
use crate::report::{Finding, Severity};
use crate::resolve::overlay::Overlay;
use crate::resolve::{self, Maps, Sources};
use crate::spec_config::SpecConfig;

/// A file, read and lowered.
#[derive(Debug)]
pub struct Read {
    pub sources: Sources,
    pub lowered: Lowered,
}

/// A file, read, lowered and emitted.
#[derive(Debug)]
pub struct Generated {
    pub document: Document,
    pub files: Vec<File>,
    /// How each operation is called.
    pub calls: Vec<Call>,
    /// Functions that the crate has to have besides.
    pub checks: Vec<Check>,
    pub report: Report,
}

/// Reads and lowers the interface file at `path`, with what its spec config and the command line say.
///
/// # Errors
///
/// The file, its spec config or an overlay cannot be read, or is not what it should be.
pub fn read(path: &Path, reading: &Reading) -> Result<Read> {
    read_with(path, reading, lower::Options { strict: reading.strict, ..lower::Options::default() })
}

/// Like [`read`], with options for lowering.
///
/// # Errors
///
/// As for [`read`].
pub fn read_with(path: &Path, reading: &Reading, lowering: lower::Options) -> Result<Read> {
    let sources = Sources::open(path, &options(path, reading)?)?;
    let lowered = lower::lower(&sources, lowering)?;
    Ok(Read { sources, lowered })
}

/// Reads, lowers and emits the interface file at `path`.
///
/// # Errors
///
/// As for [`read`], and what emitting cannot express.
pub fn generate(path: &Path, reading: &Reading, options: &emit::Options) -> Result<Generated> {
    let without = config(path)?.map(|config| config.without).unwrap_or_default();
    generate_from(Sources::open(path, &self::options(path, reading)?)?, reading.strict, options, &without)
}

/// Lowers and emits an interface file that is read, but for some modules.
///
/// # Errors
///
/// What is not as the specification of interface files wants it, and what emitting cannot express.
pub fn generate_from(
    sources: Sources,
    strict: bool,
    options: &emit::Options,
    without: &[OptionalModule],
) -> Result<Generated> {
    let mut lowered = lower::lower(&sources, lower::Options { strict, ..lower::Options::default() })?;
    prune::remove_unused(&mut lowered);
    let emit::Output { files, coverage, findings, calls, checks } =
        emit::emit_without(&lowered.document, options, without)?;
    let mut report = coverage::check(&sources, &lowered, &coverage, findings);
    // Lines cost another reading of the file, and notes are many: they have their pointers.
    for finding in report.findings.iter_mut().filter(|finding| finding.severity > Severity::Note) {
        finding.line = sources.line(&finding.pointer);
    }
    Ok(Generated { document: lowered.document, files, calls, checks, report })
}

/// The table of URLs and the overlays: those beside the file first, then those of the command line.
fn options(path: &Path, reading: &Reading) -> Result<resolve::Options> {
    let mut options = match (path.parent(), config(path)?) {
        (Some(folder), Some(config)) => spec_config_options(folder, &config)?,
        _ => resolve::Options::default(),
    };
    add_maps(reading, &mut options.maps)?;
    for overlay in &reading.overlays {
        options.overlays.push(Overlay::open(overlay)?);
    }
    Ok(options)
}

/// The spec config beside an interface file, if there is one.
fn config(path: &Path) -> Result<Option<SpecConfig>> {
    path.parent().map_or(Ok(None), SpecConfig::beside)
}

/// Adds the table of URLs of a command line.
///
/// # Errors
///
/// A folder that is not there.
pub fn add_maps(reading: &Reading, maps: &mut Maps) -> Result<()> {
    for (url, dir) in &reading.maps {
        if !dir.is_dir() {
            return Err(Error::new(format!("--map {url}={}: there is no such folder", dir.display())));
        }
        maps.add(url, dir);
    }
    Ok(())
}

/// What a spec config in a folder says about reading.
///
/// # Errors
///
/// An overlay that cannot be read.
pub fn spec_config_options(folder: &Path, config: &SpecConfig) -> Result<resolve::Options> {
    let mut options = resolve::Options::default();
    for (url, dir) in &config.maps {
        options.maps.add(url, folder.join(dir));
    }
    for vendored in &config.vendored {
        options.maps.add(vendored.key(), folder.join(&vendored.file));
    }
    for overlay in &config.overlays {
        options.overlays.push(Overlay::open(&folder.join(overlay))?);
    }
    Ok(options)
}

/// The interface file of a crate: the first of the names that published files have.
pub fn interface_file(folder: &Path) -> Option<PathBuf> {
    ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.yml", "swagger.json"]
        .iter()
        .map(|name| folder.join(name))
        .find(|path| path.is_file())
}

/// Prints findings and counts on standard error: all of them, or without the notes. What is said of
/// many places, as of an alias that stands everywhere, is said once.
pub fn tell(report: &Report, verbose: bool) {
    let mut groups: IndexMap<(Severity, &str, &str), (&Finding, usize)> = IndexMap::new();
    for finding in &report.findings {
        let key = (finding.severity, finding.kind, finding.message.as_str());
        groups.entry(key).or_insert((finding, 0)).1 += 1;
    }
    let (notes, told): (Vec<_>, Vec<_>) =
        groups.into_values().partition(|(finding, _)| finding.severity == Severity::Note && !verbose);
    for (finding, count) in told {
        let more = if count > 1 { format!(" (and at {} more places)", count - 1) } else { String::new() };
        tell!("  {finding}{more}");
    }
    if !notes.is_empty() {
        tell!("  {} notes (--verbose shows them)", notes.iter().map(|(_, count)| count).sum::<usize>());
    }
    tell!("{}", report.to_string().trim_end());
}

/// Whether the output may be taken as it is: nothing of the file is lost, or losing is allowed.
pub fn is_acceptable(report: &Report, allow_loss: bool) -> bool {
    let losses = report.losses();
    if losses > 0 && !allow_loss {
        tell!("  {losses} things in the file are lost; --allow-loss accepts that");
    }
    losses == 0 || allow_loss
}
