//! `diff OLD NEW`: prints the changes between two interface files.

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

/// Runs the command and returns its exit status: that of the [`Rating`], 0 without changes, [`FAILED`] for an error.
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
    errln!("{} in {} ms", difference.describe_counts(), start.elapsed().as_millis());
    Ok(difference.rating().map_or(0, Rating::exit_code))
}

/// Returns the path of an argument, which may be a `file` URL.
fn local_path(argument: &Path, program: &Program) -> Result<PathBuf> {
    let url = argument.to_str().filter(|text| text.contains("://")).and_then(|text| Url::parse(text).ok());
    match url {
        None => Ok(argument.to_path_buf()),
        Some(url) if url.scheme() == "file" => url
            .to_file_path()
            .map_err(|()| Error::new(format!("expected a URL with a local path, found {url}"))),
        Some(url) => Err(Error::new(format!(
            "expected a local file, found {url}; `{}` downloads and compares a published file",
            program.invocation(program.fetch)
        ))),
    }
}

/// Reads a file and prints to standard error the parts that cannot be compared. `side` is `old` or `new`.
fn read(side: &str, path: &Path, reading: &Reading, program: &Program) -> Result<InterfaceFile> {
    let start = Instant::now();
    let file = local_path(path, program)
        .and_then(|path| InterfaceFile::open(path, &reading.options()))
        .map_err(|error| error.with_context(format!("the {side} file")))?;
    let document = &file.lowered.document;
    errln!(
        "{side}: {} {}: {} operations, {} types in {} ms",
        document.title,
        document.version,
        document.operations.len(),
        document.types.len(),
        start.elapsed().as_millis()
    );
    let (dangling, others): (Vec<_>, Vec<_>) =
        file.lowered.findings.iter().partition(|finding| finding.kind == "dangling-reference");
    for finding in others.into_iter().filter(|finding| finding.severity == Severity::Lost) {
        errln!("  not compared: {finding}");
    }
    if let Some(first) = dangling.first() {
        errln!(
            "  {} unresolved references, not compared or compared as any JSON value, such as {} (--map sets their folder)",
            dangling.len(),
            first.pointer
        );
    }
    Ok(file)
}
