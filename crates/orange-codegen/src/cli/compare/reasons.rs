//! Intended differences and their reasons: `differences.yaml` beside our interface file.

use std::fmt;
use std::path::Path;

use serde_json::Value;

use super::super::files::file_name;
use crate::error::{Error, Result};
use crate::load;
use crate::resolve::read_file;

/// Kind of a difference between the published file and ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Added,
    Removed,
    Changed,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Changed => "changed",
        })
    }
}

/// One difference, and its reason.
#[derive(Clone, Debug)]
pub(super) struct IntendedDifference {
    pub(super) location: LocationPattern,
    /// `where` as written, for messages.
    pub(super) shown: String,
    pub(super) kind: Kind,
    pub(super) reason: String,
}

/// The differences of a file with reasons.
#[derive(Clone, Debug, Default)]
pub(super) struct IntendedDifferences {
    pub(super) entries: Vec<IntendedDifference>,
}

impl IntendedDifferences {
    /// Reads a file with reasons.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or is not a list of reasons.
    pub(super) fn open(path: &Path) -> Result<Self> {
        Self::parse(&file_name(path), &read_file(path)?)
    }

    /// Parses a file with reasons. `name` is used in errors.
    ///
    /// # Errors
    ///
    /// See [`open`](Self::open).
    pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Self> {
        let root = load::load(name, bytes)?.root;
        let Value::Array(list) = &root else {
            return Err(Error::at(name, 1, 1, "expected a list of `where`, `kind` and `reason`"));
        };
        let entries = list.iter().enumerate().map(|(index, value)| {
            let wrong = |what: &str| Error::new(format!("{name}: entry {}: {what}", index + 1));
            let text = |key: &str| {
                value.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
            };
            let shown = text("where").ok_or_else(|| wrong("expected `where`, a string"))?.to_owned();
            let kind = match text("kind") {
                Some("added") => Kind::Added,
                Some("removed") => Kind::Removed,
                Some("changed") => Kind::Changed,
                _ => return Err(wrong("expected `kind` to be added, removed or changed")),
            };
            let reason = text("reason").ok_or_else(|| wrong("expected `reason`, a string"))?.to_owned();
            Ok(IntendedDifference { location: LocationPattern::parse(&shown), shown, kind, reason })
        });
        Ok(Self { entries: entries.collect::<Result<_>>()? })
    }
}

/// A location, such as `GET /path: part` or `Type.property = value`. `*` matches any text within one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LocationPattern {
    Operation { method: String, path: String, part: Option<String> },
    Schema { name: String, property: Option<String>, value: Option<String> },
}

impl LocationPattern {
    pub(super) fn parse(text: &str) -> Self {
        if let Some((method, rest)) = text.split_once(' ')
            && method.chars().all(|c| c.is_ascii_uppercase() || c == '*')
            && rest.starts_with(['/', '*'])
        {
            let (path, part) = match rest.split_once(": ") {
                Some((path, part)) => (path, Some(part.to_owned())),
                None => (rest, None),
            };
            return LocationPattern::Operation { method: method.to_owned(), path: path.to_owned(), part };
        }
        let (head, value) = match text.split_once(" = ") {
            Some((head, value)) => (head, Some(value.to_owned())),
            None => (text, None),
        };
        let (name, property) = match head.split_once('.') {
            Some((name, property)) => (name, Some(property.to_owned())),
            None => (head, None),
        };
        LocationPattern::Schema { name: name.to_owned(), property, value }
    }

    /// Whether this pattern matches a location.
    pub(super) fn covers(&self, location: &LocationPattern) -> bool {
        let (patterns, names) = (self.names(), location.names());
        std::mem::discriminant(self) == std::mem::discriminant(location)
            && patterns.iter().zip(names).all(|(pattern, name)| match (pattern, name) {
                (Some(pattern), Some(name)) => matches(pattern, name),
                (pattern, name) => pattern.is_none() && name.is_none(),
            })
    }

    fn names(&self) -> [Option<&str>; 3] {
        match self {
            LocationPattern::Operation { method, path, part } => [Some(method), Some(path), part.as_deref()],
            LocationPattern::Schema { name, property, value } => {
                [Some(name), property.as_deref(), value.as_deref()]
            }
        }
    }
}

/// Whether `text` matches `pattern`, in which `*` matches any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let mut rest = rest;
    while let Some((middle, after)) = rest.split_once('*') {
        match text.find(middle) {
            Some(at) => text = text.get(at + middle.len()..).unwrap_or_default(),
            None => return false,
        }
        rest = after;
    }
    text.ends_with(rest)
}
