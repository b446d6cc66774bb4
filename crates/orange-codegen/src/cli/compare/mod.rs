//! `compare PUBLISHED OURS --differences FILE`: compares our interface file with a published one.
//!
//! Every difference needs a reason, and every reason must match a difference.

mod difference;
mod reasons;

use std::time::Instant;

use self::difference::LocationDifference;
use self::reasons::{IntendedDifferences, LocationPattern};
use super::arguments::Compare;
use crate::error::Result;
use crate::interface::{InterfaceFile, ReadOptions};
use crate::lower;

/// Runs the command. Returns `false` for a difference without a reason, or a reason without a difference.
///
/// # Errors
///
/// Returns an error if a file cannot be read or parsed.
pub(super) fn run(arguments: &Compare) -> Result<bool> {
    let start = Instant::now();
    let options = lower::Options { strict: arguments.reading.strict, every_file: true };
    let published = InterfaceFile::open_with(&arguments.published, &arguments.reading.options(), options)?;
    let ours = InterfaceFile::open_with(&arguments.ours, &ReadOptions::new(), options)?;
    let found = difference::compare(&published, &ours);
    let reasons = match &arguments.differences {
        Some(path) => IntendedDifferences::open(path)?,
        None => IntendedDifferences::default(),
    };
    let outcome = match_reasons(&found, &reasons);
    for (difference, reason) in &outcome.explained {
        if arguments.verbose {
            outln!("{difference}\n    because: {reason}");
        }
    }
    for difference in &outcome.unexplained {
        outln!("{difference}");
    }
    for stale in &outcome.stale {
        outln!("reason without a difference: {stale}");
    }
    errln!(
        "{} differences: {} with a reason, {} without; {} of {} reasons are stale ({} ms)",
        found.len(),
        outcome.explained.len(),
        outcome.unexplained.len(),
        outcome.stale.len(),
        reasons.entries.len(),
        start.elapsed().as_millis()
    );
    Ok(outcome.unexplained.is_empty() && outcome.stale.is_empty())
}

/// Differences matched with their reasons.
#[derive(Debug, Default)]
struct Outcome<'f> {
    explained: Vec<(&'f LocationDifference, &'f str)>,
    unexplained: Vec<&'f LocationDifference>,
    /// Kind and location of reasons without a difference.
    stale: Vec<String>,
}

/// Matches each difference with the first reason that covers it.
fn match_reasons<'f>(found: &'f [LocationDifference], reasons: &'f IntendedDifferences) -> Outcome<'f> {
    let mut outcome = Outcome::default();
    let mut used = vec![false; reasons.entries.len()];
    for difference in found {
        let location = LocationPattern::parse(&difference.location);
        let mut reason = None;
        for (entry, used) in reasons.entries.iter().zip(&mut used) {
            if entry.kind == difference.kind && entry.location.covers(&location) {
                *used = true;
                reason = reason.or(Some(entry.reason.as_str()));
            }
        }
        match reason {
            Some(reason) => outcome.explained.push((difference, reason)),
            None => outcome.unexplained.push(difference),
        }
    }
    let stale = reasons.entries.iter().zip(used).filter(|(_, used)| !used);
    outcome.stale = stale.map(|(entry, _)| format!("{} {}", entry.kind, entry.shown)).collect();
    outcome
}

#[cfg(test)]
mod tests;
