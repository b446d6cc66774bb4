//! The counts and findings of a coverage check.

use std::fmt;

use crate::finding::{Finding, Severity};
use crate::ir::Pointer;

/// Number of items of one kind. See [`CoverageReport::counts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Count {
    /// In the interface file.
    pub in_file: usize,
    /// In the generated code.
    pub emitted: usize,
    /// Not emitted, and reported in a finding.
    pub reported: usize,
    /// Not emitted, because nothing in the file refers to it.
    pub unused: usize,
}

/// The kinds of items, in the order of the report.
pub(super) const KINDS: [&str; 8] =
    ["operations", "events", "parameters", "bodies", "responses", "headers", "schemas", "properties"];

/// The result of checking that everything in an interface file is in the generated code or reported in a
/// finding.
///
/// `Display` writes one line of counts per kind. See [`GeneratedCode`](crate::GeneratedCode) for an example.
#[derive(Clone, Debug, Default)]
pub struct CoverageReport {
    /// Indexed like [`KINDS`].
    pub(crate) counts: [Count; 8],
    pub(crate) findings: Vec<Finding>,
    /// Items of the file that are neither emitted nor reported, with their kind.
    pub(crate) unreported: Vec<(&'static str, Pointer)>,
}

impl CoverageReport {
    /// Returns the number of findings with [`Severity::Lost`] and of items that are missing without a finding.
    pub fn losses(&self) -> usize {
        let lost = self.findings.iter().filter(|finding| finding.severity == Severity::Lost);
        lost.count() + self.unreported.len()
    }

    /// Returns the findings of reading the file and of generating the code.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the counts by kind: `operations`, `events`, `parameters`, `bodies`, `responses`, `headers`,
    /// `schemas`, `properties`.
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, Count)> {
        KINDS.into_iter().zip(self.counts)
    }
}

impl fmt::Display for CoverageReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, count) in self.counts() {
            // Most files define no events.
            if kind == "events" && count == Count::default() {
                continue;
            }
            write!(f, "  {kind:<11}{:>5} in the file,{:>5} emitted", count.in_file, count.emitted)?;
            if count.reported > 0 {
                write!(f, ", {} reported", count.reported)?;
            }
            if count.unused > 0 {
                write!(f, ", {} not in use", count.unused)?;
            }
            writeln!(f)?;
        }
        for (kind, pointer) in &self.unreported {
            writeln!(f, "  missing without a finding: {kind}: {pointer}")?;
        }
        Ok(())
    }
}

// Indices of [`KINDS`].
pub(super) const OPERATIONS: usize = 0;
pub(super) const EVENTS: usize = 1;
pub(super) const PARAMETERS: usize = 2;
pub(super) const BODIES: usize = 3;
pub(super) const RESPONSES: usize = 4;
pub(super) const HEADERS: usize = 5;
pub(super) const SCHEMAS: usize = 6;
pub(super) const PROPERTIES: usize = 7;
