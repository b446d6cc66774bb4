//! `cargo xtask spec diff OLD NEW`: what changed between two interface files, and what it means for
//! those who call the interface.
//!
//! Both files go through the whole reader, so that only meaning is compared: the order of members, the
//! version of the format, a schema that moved behind a reference make no difference. Operations are
//! matched by method and path, then by `operationId` and by the end of the path, and schemas through the places
//! that use them, which also tells whether callers send or receive them; what no operation uses is matched by
//! name. Webhooks, callbacks and listeners are rated from the side that sends them. [`kind`] holds the one
//! table that says what each kind of change means in each direction.

mod change;
mod compare;
mod dangling;
mod events;
mod head;
mod kind;
mod location;
mod matching;
mod object;
mod operation;
mod print;
mod rules;
mod schema;
mod security;
mod summary;
#[cfg(test)]
mod tests;
mod types;
mod unheld;
mod union;
mod view;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use url::Url;

pub use self::change::{Change, Difference};
pub use self::compare::Comparison;
pub use self::kind::{Kind, Rating};
pub use self::location::{Location, Part, Subject, words};
pub use self::print::line;
pub use self::view::Seen;
use crate::cli::{Diff, Reading};
use crate::error::{Error, Result};
use crate::pipeline::{self, Read};
use crate::report::Severity;

/// What the task ends with when a file cannot be read, or the command line says what cannot be.
pub const FAILED: u8 = 3;

/// Runs the task and says what it ends with: 0 for no difference or docs alone, 1 for compatible
/// changes, 2 for breaking ones, [`FAILED`] when there is no answer.
pub fn run(arguments: &Diff) -> u8 {
    compare(arguments).unwrap_or_else(|error| {
        tell!("error: {error}");
        FAILED
    })
}

fn compare(arguments: &Diff) -> Result<u8> {
    let start = Instant::now();
    let old = read("old", &arguments.old, &arguments.reading)?;
    let new = read("new", &arguments.new, &arguments.reading)?;
    let difference = Difference::between(&old, &new);
    let text = if arguments.json {
        print::json(&difference, [&arguments.old, &arguments.new])
    } else {
        print::text(&difference)
    };
    // Whoever reads may stop early, as `head` does; the status is the answer all the same.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    tell!("{} in {} ms", difference.counts(), start.elapsed().as_millis());
    Ok(difference.rating().map_or(0, Rating::exit_code))
}

/// The difference between two files that were read, in words for people.
pub fn told(old: &Read, new: &Read) -> String {
    print::text(&Difference::between(old, new))
}

/// The path of a file of this machine, which may be given as a URL.
fn local(given: &Path) -> Result<PathBuf> {
    let url = given.to_str().filter(|text| text.contains("://")).and_then(|text| Url::parse(text).ok());
    match url {
        None => Ok(given.to_path_buf()),
        Some(url) if url.scheme() == "file" => {
            url.to_file_path().map_err(|()| Error::new(format!("{url} names no file")))
        }
        Some(url) => Err(Error::new(format!(
            "{url} is not on this machine: `cargo xtask spec fetch` brings it and compares it"
        ))),
    }
}

/// Reads one side, and names on standard error what it holds but cannot be compared.
fn read(side: &str, path: &Path, reading: &Reading) -> Result<Read> {
    let start = Instant::now();
    let read = local(path)
        .and_then(|path| pipeline::read(&path, reading))
        .map_err(|error| error.while_doing(format!("the {side} file")))?;
    let document = &read.lowered.document;
    tell!(
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
        tell!("  not compared: {finding}");
    }
    let mut dangling = dangling.into_iter();
    if let Some(first) = dangling.next() {
        let more = dangling.count();
        let also = if more > 0 { format!(", and {more} more references") } else { String::new() };
        tell!(
            "  not compared, or as any JSON value: {}{also} lead nowhere (--map names their folder)",
            first.pointer
        );
    }
    Ok(read)
}
