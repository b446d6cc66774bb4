//! Prints the coverage report of an interface file.

use indexmap::IndexMap;

use crate::coverage::CoverageReport;
use crate::finding::{Finding, Severity};

/// Prints findings and counts on standard error. Notes are counted only, unless `verbose` is set. Equal findings at several
/// locations are printed once.
pub(super) fn print(report: &CoverageReport, verbose: bool) {
    let mut groups: IndexMap<(Severity, &str, &str), (&Finding, usize)> = IndexMap::new();
    for finding in &report.findings {
        let key = (finding.severity, finding.kind, finding.message.as_str());
        groups.entry(key).or_insert((finding, 0)).1 += 1;
    }
    let (notes, shown): (Vec<_>, Vec<_>) =
        groups.into_values().partition(|(finding, _)| finding.severity == Severity::Note && !verbose);
    for (finding, count) in shown {
        let more = if count > 1 { format!(" (and at {} more locations)", count - 1) } else { String::new() };
        errln!("  {finding}{more}");
    }
    if !notes.is_empty() {
        errln!("  {} notes (--verbose shows them)", notes.iter().map(|(_, count)| count).sum::<usize>());
    }
    errln!("{}", report.to_string().trim_end());
}

/// Returns whether the run succeeded: no part of the file is lost, or loss is allowed. Otherwise prints the number of
/// losses.
pub(super) fn is_acceptable(report: &CoverageReport, allow_loss: bool) -> bool {
    let losses = report.losses();
    if losses > 0 && !allow_loss {
        errln!("  {losses} items of the file are lost; --allow-loss accepts that");
    }
    losses == 0 || allow_loss
}
