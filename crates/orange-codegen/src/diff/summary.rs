//! Writes the summary at the start of a report.

use std::fmt::Write as _;

use indexmap::{IndexMap, IndexSet};

use super::change::{Change, Difference};
use super::kind::{Kind, Rating};

/// Maximum number of lines, including the two of the heading.
const MAX_LINES: usize = 20;
/// Maximum number of operations and schemas in a list.
const MAX_NAMES: usize = 3;

/// Returns at most 20 lines: the files, the counts, then each kind of change with its locations.
pub(super) fn text(difference: &Difference) -> String {
    let [(old_title, old_version), (new_title, new_version)] = &difference.files;
    let mut out = format!("{old_title} {old_version} → {new_title} {new_version}\n");
    if difference.changes.is_empty() {
        out.push_str("No difference.\n");
        return out;
    }
    let _ = write!(out, "{}", difference.describe_counts());
    if difference.breaks_without_version_change() {
        let _ = write!(out, "; breaking, but the version is still {new_version}");
    }
    out.push('\n');
    let mut kinds: IndexMap<(Rating, Kind), Vec<&Change>> = IndexMap::new();
    for change in &difference.changes {
        kinds.entry((change.rating, change.kind)).or_default().push(change);
    }
    let max_kinds = MAX_LINES - 2;
    let shown = if kinds.len() > max_kinds { max_kinds - 1 } else { kinds.len() };
    for ((rating, kind), changes) in kinds.iter().take(shown) {
        let _ =
            writeln!(out, "  {}: {} {} in {}", rating.name(), changes.len(), kind.name(), subjects(changes));
    }
    let rest: Vec<usize> = kinds.values().skip(shown).map(Vec::len).collect();
    if !rest.is_empty() {
        let changes: usize = rest.iter().sum();
        let _ = writeln!(out, "  and {changes} changes of {} other kinds", rest.len());
    }
    out
}

fn subjects(changes: &[&Change]) -> String {
    let subjects: IndexSet<&str> = changes.iter().map(|change| change.subject.as_str()).collect();
    list(&Vec::from_iter(subjects))
}

/// Lists the first names and the number of the others.
pub(super) fn list(names: &[impl AsRef<str>]) -> String {
    let shown: Vec<&str> = names.iter().take(MAX_NAMES).map(AsRef::as_ref).collect();
    match names.len().saturating_sub(MAX_NAMES) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
