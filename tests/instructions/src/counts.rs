//! [`Record`]: the counts of all paths, and their changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::error::Result;

/// Largest change of the instructions of a path, in percent.
const TOLERANCE: f64 = 2.0;

/// Counts of one path.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Counts {
    pub(crate) instructions: u64,
    pub(crate) allocations: u64,
}

/// Counts of all paths, and the compiler that they belong to.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    pub(crate) compiler: String,
    pub(crate) target: String,
    pub(crate) paths: BTreeMap<String, Counts>,
}

impl Record {
    pub(crate) fn read(file: &Path) -> Result<Self> {
        let failed = |error: &dyn std::fmt::Display| format!("cannot read {}: {error}", file.display());
        let text = fs::read_to_string(file).map_err(|error| failed(&error))?;
        Ok(serde_json::from_str(&text).map_err(|error| failed(&error))?)
    }

    pub(crate) fn write(&self, file: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        Ok(fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?)
    }

    /// Whether both have the same compiler and target. Otherwise their instructions are not comparable.
    pub(crate) fn has_compiler_of(&self, other: &Self) -> bool {
        self.compiler == other.compiler && self.target == other.target
    }

    /// Lists the paths that the check reports, with the reason.
    pub(crate) fn changes_from(&self, recorded: &Self) -> Vec<String> {
        let compares_instructions = self.has_compiler_of(recorded);
        let names: BTreeSet<&String> = self.paths.keys().chain(recorded.paths.keys()).collect();
        let mut changes = Vec::new();
        for name in names {
            let (new, old) = match (self.paths.get(name), recorded.paths.get(name)) {
                (Some(new), Some(old)) => (new, old),
                (Some(_), None) => {
                    changes.push(format!("{name}: no recorded counts"));
                    continue;
                }
                _ => {
                    changes.push(format!("{name}: recorded, but there is no such path"));
                    continue;
                }
            };
            let change = percent(new.instructions, old.instructions);
            if compares_instructions && change.abs() > TOLERANCE {
                changes.push(format!(
                    "{name}: {} instructions instead of {} ({change:+.1} %, more than {TOLERANCE} %)",
                    new.instructions, old.instructions
                ));
            }
            if new.allocations != old.allocations {
                let (new, old) = (new.allocations, old.allocations);
                changes.push(format!("{name}: {new} allocations instead of {old}"));
            }
        }
        changes
    }

    /// Formats the counts, and the changes of the instructions.
    pub(crate) fn table(&self, recorded: &Self) -> String {
        let width = self.paths.keys().map(String::len).max().unwrap_or(0);
        let mut table = format!("{:width$}  instructions   change  allocations\n", "path");
        for (name, counts) in &self.paths {
            let change = recorded.paths.get(name).map(|old| percent(counts.instructions, old.instructions));
            let change = change.map(|change| format!("{change:+.2} %")).unwrap_or_default();
            let Counts { instructions, allocations } = counts;
            let _ = writeln!(table, "{name:width$}  {instructions:>12}  {change:>7}  {allocations:>11}");
        }
        table
    }
}

/// The change from `old` to `new` in percent.
fn percent(new: u64, old: u64) -> f64 {
    100.0 * (new as f64 - old as f64) / old as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(paths: &[(&str, u64, u64)]) -> Record {
        let counts = |(name, instructions, allocations): &(&str, u64, u64)| {
            ((*name).to_owned(), Counts { instructions: *instructions, allocations: *allocations })
        };
        Record {
            compiler: "rustc 1.95.0".to_owned(),
            target: "x86_64-unknown-linux-gnu".to_owned(),
            paths: paths.iter().map(counts).collect(),
        }
    }

    #[test]
    fn more_than_two_percent_of_the_instructions_are_a_change_in_both_directions() {
        let recorded = record(&[("get", 1000, 7), ("list", 50_000, 9)]);
        assert!(record(&[("get", 1020, 7), ("list", 49_000, 9)]).changes_from(&recorded).is_empty());
        assert_eq!(
            record(&[("get", 1021, 7), ("list", 48_999, 9)]).changes_from(&recorded),
            [
                "get: 1021 instructions instead of 1000 (+2.1 %, more than 2 %)",
                "list: 48999 instructions instead of 50000 (-2.0 %, more than 2 %)",
            ]
        );
    }

    #[test]
    fn one_allocation_is_a_change_with_any_compiler() {
        let recorded = record(&[("get", 1000, 7)]);
        let mut counted = record(&[("get", 5000, 8)]);
        counted.compiler = "rustc 1.96.0".to_owned();
        assert_eq!(counted.changes_from(&recorded), ["get: 8 allocations instead of 7"]);
    }

    #[test]
    fn instructions_for_another_target_are_not_compared() {
        let recorded = record(&[("get", 1000, 7)]);
        let mut counted = record(&[("get", 5000, 7)]);
        counted.target = "aarch64-unknown-linux-gnu".to_owned();
        assert!(counted.changes_from(&recorded).is_empty());
    }

    #[test]
    fn a_new_path_and_a_removed_one_are_changes() {
        assert_eq!(
            record(&[("get", 1000, 7)]).changes_from(&record(&[("list", 1000, 7)])),
            ["get: no recorded counts", "list: recorded, but there is no such path"]
        );
    }
}
