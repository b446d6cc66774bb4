//! Coverage check: everything in an interface file is in the generated code or reported in a finding.
//!
//! The check counts the raw JSON values of the file, independently of `lower`, so that it also detects mistakes
//! made there.

mod count;
mod emitted_items;
mod paths;
mod report;
mod schemas;

use std::collections::{BTreeSet, HashSet};

use self::count::CoverageCheck;
use self::emitted_items::EmittedItems;
pub use self::report::{Count, CoverageReport};
use crate::emit::Coverage;
use crate::finding::{Finding, Severity};
use crate::lower::Lowered;
use crate::resolve::Sources;

/// Compares a file with its intermediate representation and the items emitted for it.
pub(crate) fn check(
    sources: &Sources,
    lowered: &Lowered,
    coverage: &Coverage,
    mut findings: Vec<Finding>,
) -> CoverageReport {
    findings.extend(lowered.findings.iter().cloned());
    findings.sort();
    findings.dedup();
    // A note reports neither a loss nor a repair.
    let reports = findings.iter().filter(|finding| finding.severity > Severity::Note);
    let reported: HashSet<(&str, &str)> =
        reports.map(|finding| (finding.pointer.file.as_str(), finding.pointer.path.as_str())).collect();
    let mut check = CoverageCheck {
        sources,
        spec_version: lowered.spec_version,
        emitted_items: EmittedItems::new(&lowered.document, coverage, &lowered.overridden),
        reported,
        unused: &lowered.unused,
        report: CoverageReport::default(),
        properties: BTreeSet::new(),
        visited_callbacks: HashSet::new(),
    };
    check.paths();
    check.schemas();
    let CoverageCheck { mut report, .. } = check;
    report.findings = findings;
    report
}

#[cfg(test)]
mod tests;
