//! Unresolved references in only one of the files. Changes that result from them cannot be rated.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::interface::InterfaceFile;
use crate::pointer;

/// Reason for the rating `unknown`.
pub(super) const REASON: &str =
    "a reference in one of the files is unresolved, so the two cannot be compared";

/// Tokens below which a reference belongs to a nested part with its own changes.
const NESTED_PARTS: [&str; 4] = ["properties", "parameters", "responses", "headers"];

/// References that are unresolved in this file but not in the other.
#[derive(Debug, Default)]
pub(super) struct DanglingReferences {
    /// Pointers of the references.
    pointers: Vec<String>,
    /// Targets: the end of the file name, and a path in the file.
    targets: Vec<(String, String)>,
}

impl DanglingReferences {
    /// Returns the references of `file` that are unresolved, and resolved or absent in `other`.
    pub(super) fn of(file: &InterfaceFile, other: &InterfaceFile) -> Self {
        let known: BTreeSet<String> = references(other).map(|(_, reference)| reference).collect();
        let mut dangling = Self::default();
        for (pointer, reference) in references(file).filter(|(_, reference)| !known.contains(reference)) {
            let (target, fragment) = reference.split_once('#').unwrap_or((&reference, ""));
            let name = target.rsplit('/').next().unwrap_or_default();
            let path = pointer::from_fragment(fragment).unwrap_or_default();
            dangling.targets.push((name.to_owned(), path));
            dangling.pointers.push(pointer);
        }
        dangling
    }

    /// Whether the value at `path` is, or contains, an unresolved reference. References in [`NESTED_PARTS`] do not
    /// count.
    pub(super) fn contains(&self, path: &str) -> bool {
        self.pointers.iter().any(|pointer| {
            below(pointer, path)
                .is_some_and(|rest| !pointer::tokens(rest).any(|token| NESTED_PARTS.contains(&&*token)))
        })
    }

    /// Whether this file may lack the value at `path` of the other file because of an unresolved reference: the target
    /// of a reference contains the value, or a reference is at, above or below `path`.
    pub(super) fn covers(&self, file: &str, path: &str) -> bool {
        let is_target = self.targets.iter().any(|(name, target)| {
            below(path, target).is_some() && (name.is_empty() || file.ends_with(name.as_str()))
        });
        is_target || self.contains(path) || self.pointers.iter().any(|pointer| below(path, pointer).is_some())
    }
}

/// Returns the part of `path` after `ancestor`, which may equal `path`.
fn below<'a>(path: &'a str, ancestor: &str) -> Option<&'a str> {
    path.strip_prefix(ancestor).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns pointer and text of every unresolved reference.
fn references(file: &InterfaceFile) -> impl Iterator<Item = (String, String)> {
    let dangling = file.lowered.findings.iter().filter(|finding| finding.kind == "dangling-reference");
    dangling.filter_map(|finding| {
        let pointer = &finding.pointer;
        let value = file.value_at(Some(&pointer.file), &pointer.path)?;
        let reference = value.get("$ref").and_then(Value::as_str)?;
        Some((pointer.path.clone(), reference.to_owned()))
    })
}
