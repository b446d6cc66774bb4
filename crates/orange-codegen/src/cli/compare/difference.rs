//! Groups the changes between a published file and ours into one difference per location.
//!
//! Locations have the names of the published file, or of ours for additions.

use std::collections::BTreeMap;
use std::fmt;

use indexmap::IndexMap;
use serde_json::Value;

use super::reasons::Kind;
use crate::diff::{self, Change, Comparison, Location, Part, ResolvedType, Subject};
use crate::interface::InterfaceFile;
use crate::ir::{Document, TypeId};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LocationDifference {
    pub(super) kind: Kind,
    pub(super) location: String,
    /// Descriptions of the changes at this location.
    pub(super) changes: Vec<String>,
}

impl fmt::Display for LocationDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.location)?;
        self.changes.iter().try_for_each(|change| write!(f, "\n    {change}"))
    }
}

/// Returns every difference: operations and types in the order of our file, then the named schemas of only one file.
/// Descriptions, servers, security and extension keys may differ.
pub(super) fn compare(published: &InterfaceFile, ours: &InterfaceFile) -> Vec<LocationDifference> {
    let mut found: IndexMap<(Kind, String), Vec<String>> = IndexMap::new();
    for change in Comparison::run(published, ours).iter().filter(|change| is_compared(change)) {
        let (kind, location, description) = describe(change);
        let changes = found.entry((kind, location)).or_default();
        changes.extend(description.filter(|description| !changes.contains(description)));
    }
    let (published, ours) = (schemas(&published.lowered.document), schemas(&ours.lowered.document));
    for (kind, file, schemas, others) in
        [(Kind::Removed, "published", &published, &ours), (Kind::Added, "ours", &ours, &published)]
    {
        for (name, description) in schemas.iter().filter(|(name, _)| !others.contains_key(*name)) {
            found.insert((kind, (*name).to_owned()), vec![format!("{file}: {description}")]);
        }
    }
    found
        .into_iter()
        .map(|((kind, location), changes)| LocationDifference { kind, location, changes })
        .collect()
}

/// Returns the descriptions of the named schemas of a file, by name.
fn schemas(document: &Document) -> BTreeMap<&str, String> {
    let named = document.types.iter().enumerate().filter_map(|(index, ty)| {
        let name = ty.source_name.as_deref()?;
        Some((name, ResolvedType::named(document, TypeId(index)).describe()))
    });
    named.collect()
}

/// Whether our file must agree with the published one. Renamed schemas are listed by [`compare`] with both names.
fn is_compared(change: &Change) -> bool {
    use diff::Kind::*;
    match change.kind {
        // The removal of a descriptive format such as `email` is rated as a change of docs.
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

/// Returns kind, location and description of a difference.
fn describe(change: &Change) -> (Kind, String, Option<String>) {
    let Address { mut text, is_schema, rest } = Address::of(&change.old_location);
    let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (kind, file, value) = match (&change.old, &change.new) {
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
    let has_own_location = match change.kind {
        diff::Kind::AlternativeAdded | diff::Kind::AlternativeRemoved => false,
        // The values of an enum in a parameter, array or map have no location of their own.
        _ if is_value => is_schema,
        _ => rest.is_empty(),
    };
    if kind == Kind::Changed || !has_own_location {
        if change.kind == diff::Kind::OperationIdChanged {
            text.push_str(": operationId");
        }
        return (Kind::Changed, text, Some(diff::change_line(change, &diff::describe(rest))));
    }
    if is_value {
        return (kind, format!("{text} = {}", shown(value)), None);
    }
    (kind, text, Some(format!("{file}: {}", shown(value))))
}

/// A location in the notation of reasons: `GET /path`, `GET /path: part`, `Type`, `Type.property`.
struct Address<'a> {
    text: String,
    is_schema: bool,
    /// The parts that are not in `text`.
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
