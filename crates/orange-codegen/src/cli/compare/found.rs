//! The differences between a published file and ours, from the changes that `spec diff` finds: one for each
//! location, by the names of the published file, or by ours where we added something.

use std::collections::BTreeMap;
use std::fmt;

use indexmap::IndexMap;
use serde_json::Value;

use super::differences::Kind;
use crate::diff::{self, Change, Comparison, Location, Part, ResolvedType, Subject};
use crate::interface::InterfaceFile;
use crate::ir::{Document, TypeId};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) kind: Kind,
    pub(super) location: String,
    /// Descriptions of the changes at this location.
    pub(super) changes: Vec<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.location)?;
        self.changes.iter().try_for_each(|change| write!(f, "\n    {change}"))
    }
}

/// Every difference: operations and types in the order of our file, then the schemas that only one file names.
/// Prose, servers, security and extension keys may differ.
pub(super) fn compare(published: &InterfaceFile, ours: &InterfaceFile) -> Vec<Difference> {
    let mut found: IndexMap<(Kind, String), Vec<String>> = IndexMap::new();
    for change in Comparison::run(published, ours) {
        if is_compared(&change) {
            let (kind, location, words) = described(&change);
            let changes = found.entry((kind, location)).or_default();
            changes.extend(words.filter(|words| !changes.contains(words)));
        }
    }
    let (theirs, mine) = (schemas(&published.lowered.document), schemas(&ours.lowered.document));
    for (kind, file, schemas, others) in
        [(Kind::Removed, "published", &theirs, &mine), (Kind::Added, "ours", &mine, &theirs)]
    {
        for (name, words) in schemas.iter().filter(|(name, _)| !others.contains_key(*name)) {
            found.insert((kind, (*name).to_owned()), vec![format!("{file}: {words}")]);
        }
    }
    found.into_iter().map(|((kind, location), changes)| Difference { kind, location, changes }).collect()
}

/// Descriptions of the named schemas of a file.
fn schemas(document: &Document) -> BTreeMap<&str, String> {
    let named = document.types.iter().enumerate().filter_map(|(index, ty)| {
        let name = ty.source_name.as_deref()?;
        Some((name, ResolvedType::named(document, TypeId(index)).describe()))
    });
    named.collect()
}

/// Whether our file has to agree with the published one here. A schema under another name is found by its name.
fn is_compared(change: &Change) -> bool {
    use diff::Kind::*;
    match change.kind {
        // A format that readers take for a hint is rated as prose.
        DocsChanged => change.old_location.parts.last() == Some(&"format".into()),
        VersionChanged
        | ExamplesChanged
        | TagsChanged
        | ExtensionChanged
        | RoleChanged
        | ServerAdded
        | ServerRemoved
        | ServerVariableChanged
        | ServerVariableNarrowed
        | SecuritySchemeAdded
        | SecuritySchemeRemoved
        | SecuritySchemeChanged
        | ScopeAdded
        | ScopeRemoved
        | SecurityTightened
        | SecurityLoosened
        | Deprecated
        | DeprecationWithdrawn
        | AliasesChanged
        | SchemaAdded
        | SchemaRemoved
        | SchemaRenamed
        | SchemaReplaced => false,
        _ => true,
    }
}

/// Kind, location and description of the difference.
fn described(change: &Change) -> (Kind, String, Option<String>) {
    let Address { mut text, is_schema, rest } = Address::of(&change.old_location);
    let value = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (kind, file, side) = match (&change.old, &change.new) {
        (None, Some(ours)) => (Kind::Added, "ours", ours),
        (Some(published), None) => (Kind::Removed, "published", published),
        _ => (Kind::Changed, "", &Value::Null),
    };
    let is_value = matches!(
        change.kind,
        diff::Kind::EnumValueAdded
            | diff::Kind::EnumValueRemoved
            | diff::Kind::SubtypeAdded
            | diff::Kind::SubtypeRemoved
    );
    let is_own = match change.kind {
        diff::Kind::AlternativeAdded | diff::Kind::AlternativeRemoved => false,
        // An enum that a parameter, an array or a map holds is a part of it.
        _ if is_value => is_schema,
        _ => rest.is_empty(),
    };
    if kind == Kind::Changed || !is_own {
        if change.kind == diff::Kind::OperationIdChanged {
            text.push_str(": operationId");
        }
        return (Kind::Changed, text, Some(diff::line(change, &diff::describe(rest))));
    }
    if is_value {
        return (kind, format!("{text} = {}", value(side)), None);
    }
    (kind, text, Some(format!("{file}: {}", value(side))))
}

/// A location as reasons name it: `GET /path`, `GET /path: part`, `Type`, `Type.property`.
struct Address<'a> {
    text: String,
    is_schema: bool,
    /// The parts that it does not name.
    rest: &'a [Part],
}

impl<'a> Address<'a> {
    fn of(location: &'a Location) -> Self {
        let Location { subject, parts } = location;
        let named = |part: &Part| match part {
            Part::Parameter(_, name) | Part::Header(name) | Part::Response(name) => name.clone(),
            other => other.to_string(),
        };
        match subject {
            Subject::Operation { .. } => {
                let (part, rest) = match parts.as_slice() {
                    [] => (None, parts.as_slice()),
                    [Part::Response(_), header @ Part::Header(_), rest @ ..] => (Some(named(header)), rest),
                    [Part::Body, Part::MediaType(media), rest @ ..] => (Some(format!("body {media}")), rest),
                    [first, rest @ ..] => (Some(named(first)), rest),
                };
                let text = part.map_or_else(|| subject.to_string(), |part| format!("{subject}: {part}"));
                Address { text, is_schema: false, rest }
            }
            Subject::Schema(_) | Subject::Other(_) => {
                let mut text = match subject {
                    Subject::Schema(name) => name.clone(),
                    other => other.to_string(),
                };
                let last = parts.iter().rposition(|part| matches!(part, Part::Property(_)));
                let (named, rest) = parts.split_at(last.map_or(0, |last| last + 1));
                for part in named {
                    if let Part::Property(name) = part {
                        text = format!("{text}.{name}");
                    }
                }
                Address { text, is_schema: true, rest }
            }
        }
    }
}
