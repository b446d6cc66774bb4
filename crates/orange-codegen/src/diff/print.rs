//! Writes a difference as text and as JSON.

use std::fmt::{self, Write as _};
use std::path::Path;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::change::{Change, Difference};
use super::kind::{Direction, Kind, Rating};
use super::summary::{self, list};

/// Maximum length of a printed value in characters.
const MAX_VALUE_CHARS: usize = 72;

/// Writes the report: a summary, then the details by rating, with a heading for each operation or schema.
fn text(difference: &Difference) -> String {
    let mut out = summary::text(difference);
    for rating in Rating::ALL {
        let changes: Vec<&Change> =
            difference.changes.iter().filter(|change| change.rating == rating).collect();
        if changes.is_empty() {
            continue;
        }
        let heading = match rating {
            Rating::Breaking => "Breaking for callers",
            Rating::Unknown => "Unknown",
            Rating::Compatible => "Compatible",
            Rating::DocsOnly => "Docs only",
        };
        let _ = writeln!(out, "\n{heading} ({})", changes.len());
        let mut groups: IndexMap<&str, Vec<&Change>> = IndexMap::new();
        for change in changes {
            groups.entry(&change.subject).or_default().push(change);
        }
        for (subject, changes) in groups {
            let _ = writeln!(out, "  {subject}");
            for change in changes {
                write_change(&mut out, change);
            }
        }
    }
    out
}

/// Returns kind, part and values of a change: `rule-tightened: minLength: 1 → 2`.
pub(crate) fn change_line(change: &Change, part: &str) -> String {
    let shown = |value: &Value| value_text(change.kind, value);
    let values = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!("{} → {}", shown(old), shown(new)),
        (Some(value), None) | (None, Some(value)) => shown(value),
        (None, None) => String::new(),
    };
    let pieces = [change.kind.name(), part, &values];
    pieces.into_iter().filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(": ")
}

fn write_change(out: &mut String, change: &Change) {
    let _ = writeln!(out, "    {}", change_line(change, &change.part));
    // The reason and the users of a change to docs do not matter.
    if change.rating != Rating::DocsOnly {
        let _ = writeln!(out, "      {}{}", change.reason, used_by(change));
        let other_subjects: Vec<&String> =
            change.other_subjects.iter().filter(|other| !change.operations.contains(other)).collect();
        if !other_subjects.is_empty() {
            let _ = writeln!(out, "      also in {}", list(&other_subjects));
        }
    }
    let _ = writeln!(out, "      in the {} file: {}", change.side.name(), change.pointer);
}

/// Describes the operations that use the changed data. Empty if the only one is the subject of the change.
fn used_by(change: &Change) -> String {
    if change.operations.is_empty() || change.operations == [change.subject.clone()] {
        return String::new();
    }
    let directions = match (change.sent, change.received) {
        (true, true) => "sent and received by",
        (true, false) => "sent by",
        _ => "received by",
    };
    format!("; {directions} {}", list(&change.operations))
}

/// Returns a value in one line: JSON for data, text for descriptions of types.
fn value_text(kind: Kind, value: &Value) -> String {
    let text = match (kind, value) {
        (Kind::EnumValueAdded | Kind::EnumValueRemoved | Kind::DefaultChanged, value) => value.to_string(),
        (_, Value::Null) => "none".to_owned(),
        (_, Value::String(text)) if text.is_empty() => "none".to_owned(),
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    };
    if text.chars().count() <= MAX_VALUE_CHARS {
        return text;
    }
    let start: String = text.chars().take(MAX_VALUE_CHARS).collect();
    format!("{}…", start.trim_end())
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self))
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&change_line(self, &self.part))
    }
}

impl Difference {
    /// Returns the changes as JSON. `old` and `new` name the files. Existing keys and kinds are stable; new
    /// ones may be added.
    pub fn to_json(&self, old: &Path, new: &Path) -> String {
        let file = |path: &Path, (title, version): &(String, String)| json!({"file": path.to_string_lossy(), "title": title, "version": version});
        let [old_name, new_name] = &self.files;
        let [breaking, unknown, compatible, docs] = Rating::ALL.map(|rating| self.count(rating));
        let report = json!({
            "format": 1,
            "old": file(old, old_name),
            "new": file(new, new_name),
            "rating": self.rating().map_or("none", Rating::name),
            "counts": {"breaking": breaking, "unknown": unknown, "compatible": compatible, "docs-only": docs},
            "breaks-under-one-version": self.breaks_without_version_change(),
            "changes": self.changes.iter().map(change_json).collect::<Vec<_>>(),
        });
        format!("{report:#}\n")
    }
}

fn change_json(change: &Change) -> Value {
    let mut directions = Vec::new();
    // Empty if rating and reason do not depend on the direction.
    if change.kind.rating_of(Direction::Sent) != change.kind.rating_of(Direction::Received) {
        directions.extend(change.sent.then_some("sent"));
        directions.extend(change.received.then_some("received"));
    }
    json!({
        "kind": change.kind.name(),
        "rating": change.rating.name(),
        "why": change.reason,
        "subject": change.subject,
        "part": change.part,
        "in": change.side.name(),
        "where": change.pointer.to_string(),
        "old": change.old,
        "new": change.new,
        "ways": directions,
        "operations": change.operations,
        "also": change.other_subjects,
    })
}
