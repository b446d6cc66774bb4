//! `diff OLD NEW`: the changes between two interface files, printed.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use url::Url;

use super::arguments::{Diff, Reading};
use super::program::Program;
use crate::diff::{Difference, Rating};
use crate::error::{Error, Result};
use crate::finding::Severity;
use crate::interface::InterfaceFile;

/// Exit status for a file that cannot be read or an invalid command line.
pub(crate) const FAILED: u8 = 3;

/// Runs the command and returns its exit status: 0 for no difference or documentation only, 1 for compatible
/// changes, 2 for breaking ones, [`FAILED`] for an error.
pub(crate) fn run(arguments: &Diff, program: &Program) -> u8 {
    compare(arguments, program).unwrap_or_else(|error| {
        errln!("error: {error}");
        FAILED
    })
}

fn compare(arguments: &Diff, program: &Program) -> Result<u8> {
    let start = Instant::now();
    let old = read("old", &arguments.old, &arguments.reading, program)?;
    let new = read("new", &arguments.new, &arguments.reading, program)?;
    let difference = Difference::between(&old, &new);
    let text = if arguments.json {
        difference.to_json(&arguments.old, &arguments.new)
    } else {
        difference.to_string()
    };
    // A closed pipe (`| head`) does not change the exit status.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    errln!("{} in {} ms", difference.counts(), start.elapsed().as_millis());
    Ok(difference.rating().map_or(0, Rating::exit_code))
}

/// The path of a file of this machine, which may be given as a URL.
fn local(given: &Path, program: &Program) -> Result<PathBuf> {
    let url = given.to_str().filter(|text| text.contains("://")).and_then(|text| Url::parse(text).ok());
    match url {
        None => Ok(given.to_path_buf()),
        Some(url) if url.scheme() == "file" => {
            url.to_file_path().map_err(|()| Error::new(format!("{url} names no file")))
        }
        Some(url) => Err(Error::new(format!(
            "{url} is not on this machine: `{}` brings it and compares it",
            program.fetch
        ))),
    }
}

/// Reads one file and prints to standard error the parts that cannot be compared.
fn read(side: &str, path: &Path, reading: &Reading, program: &Program) -> Result<InterfaceFile> {
    let start = Instant::now();
    let read = local(path, program)
        .and_then(|path| InterfaceFile::open(path, &reading.options()))
        .map_err(|error| error.with_context(format!("the {side} file")))?;
    let document = &read.lowered.document;
    errln!(
        "{side}: {} {}: {} operations, {} types in {} ms",
        document.title,
        document.version,
        document.operations.len(),
        document.types.len(),
        start.elapsed().as_millis()
    );
    let findings = &read.lowered.findings;
    let (dangling, others): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding.kind == "dangling-reference");
    for finding in others.into_iter().filter(|finding| finding.severity == Severity::Lost) {
        errln!("  not compared: {finding}");
    }
    let mut dangling = dangling.into_iter();
    if let Some(first) = dangling.next() {
        let more = dangling.count();
        let also = if more > 0 { format!(", and {more} more references") } else { String::new() };
        errln!(
            "  not compared, or as any JSON value: {}{also} lead nowhere (--map names their folder)",
            first.pointer
        );
    }
    Ok(read)
}
