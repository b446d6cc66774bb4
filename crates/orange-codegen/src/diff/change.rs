//! The difference between two files: a list of changes, without duplicates for inherited or shared parts.

use std::collections::HashMap;

use serde_json::Value;

use super::comparison::Comparison;
use super::kind::{Kind, Rating};
use super::location::Location;
use crate::interface::InterfaceFile;
use crate::ir::Pointer;

/// The old or the new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Side {
    Old,
    New,
}

impl Side {
    pub(super) fn name(self) -> &'static str {
        match self {
            Side::Old => "old",
            Side::New => "new",
        }
    }
}

/// A change between two interface files.
///
/// `Display` writes kind, part and values in one line. See [`Difference`] for an example.
#[derive(Clone, Debug)]
pub struct Change {
    pub(crate) kind: Kind,
    pub(crate) rating: Rating,
    /// Reason for the rating.
    pub(crate) reason: &'static str,
    /// The changed operation or schema, or the interface itself.
    pub(crate) subject: String,
    /// The changed part of the subject. Empty for the whole.
    pub(crate) part: String,
    /// The location with the names of the old file.
    pub(crate) old_location: Location,
    /// The file of the pointer.
    pub(crate) side: Side,
    pub(crate) pointer: Pointer,
    pub(crate) old: Option<Value>,
    pub(crate) new: Option<Value>,
    /// Whether callers send the changed data.
    pub(crate) sent: bool,
    /// Whether callers receive the changed data.
    pub(crate) received: bool,
    /// Operations that send or receive the changed data, in the order of the new file.
    pub(crate) operations: Vec<String>,
    /// Other subjects with the same change at the same pointer.
    pub(crate) other_subjects: Vec<String>,
}

/// The changes between two interface files. A change in an inherited or shared part is listed once.
///
/// `Display` writes a report for people, [`to_json`](Self::to_json) one for programs.
///
/// ```
/// use orange_codegen::{Difference, InterfaceFile, Rating, ReadOptions};
///
/// let file = |parameter: &str| {
///     let text = format!(
///         "openapi: 3.1.0
/// info: {{title: Parking, version: '1'}}
/// paths:
///   /lots:
///     get:
///       operationId: listLots
///       parameters: [{parameter}]
///       responses: {{'204': {{description: none}}}}
/// "
///     );
///     InterfaceFile::parse(&text, &ReadOptions::new())
/// };
/// let old = file("{name: city, in: query, schema: {type: string}}")?;
/// let new = file("{name: city, in: query, required: true, schema: {type: string}}")?;
///
/// let difference = Difference::between(&old, &new);
/// assert_eq!(difference.rating(), Some(Rating::Breaking));
/// let change = &difference.changes()[0];
/// assert_eq!((change.kind(), change.subject()), ("parameter-required", "GET /lots"));
/// # Ok::<(), orange_codegen::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Difference {
    /// Title and version of both files.
    pub(super) files: [(String, String); 2],
    /// Sorted by rating, most severe first, then in the order of the comparison.
    pub(super) changes: Vec<Change>,
}

impl Difference {
    /// Compares two files.
    pub fn between(old: &InterfaceFile, new: &InterfaceFile) -> Self {
        let changes = merge_equal(Comparison::run(old, new));
        let name = |file: &InterfaceFile| (file.title().to_owned(), file.version().to_owned());
        Self { files: [name(old), name(new)], changes }
    }

    /// Returns the changes, most severe first. Those with the same rating are in the order of the comparison: the
    /// interface, its operations, events, then schemas.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns the most severe rating, or `None` if the files do not differ.
    pub fn rating(&self) -> Option<Rating> {
        self.changes.iter().map(|change| change.rating).max()
    }

    /// Returns the number of changes with a rating.
    pub fn count(&self, rating: Rating) -> usize {
        self.changes.iter().filter(|change| change.rating == rating).count()
    }

    /// Describes the number of changes by rating.
    pub(crate) fn describe_counts(&self) -> String {
        let [breaking, unknown, compatible, docs] = Rating::ALL.map(|rating| self.count(rating));
        format!("{breaking} breaking, {unknown} unknown, {compatible} compatible, {docs} docs only")
    }

    /// Whether a change breaks callers although both files have the same version.
    pub fn breaks_without_version_change(&self) -> bool {
        let [(_, old), (_, new)] = &self.files;
        old == new && self.rating() == Some(Rating::Breaking)
    }
}

/// Merges equal changes at one pointer: a property that several schemas inherit, a parameter that several
/// operations share.
fn merge_equal(changes: Vec<Change>) -> Vec<Change> {
    let mut indices: HashMap<(Kind, Side, Pointer, String, String), usize> = HashMap::new();
    let mut merged: Vec<Change> = Vec::new();
    for change in changes {
        let values = format!("{:?} {:?}", change.old, change.new);
        let key = (change.kind, change.side, change.pointer.clone(), change.part.clone(), values);
        match indices.get(&key).and_then(|index| merged.get_mut(*index)) {
            Some(first) => first.merge(change),
            None => {
                indices.insert(key, merged.len());
                merged.push(change);
            }
        }
    }
    merged.sort_by_key(|change| std::cmp::Reverse(change.rating));
    merged
}

impl Change {
    /// Returns the stable name of the kind of change, such as `parameter-removed`.
    pub fn kind(&self) -> &'static str {
        self.kind.name()
    }

    /// Returns the effect of the change on callers.
    pub fn rating(&self) -> Rating {
        self.rating
    }

    /// Returns the reason for the rating.
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// Returns the changed operation (such as `GET /lots`) or schema, or the interface itself.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Returns the changed part of the subject. Empty for the whole.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// Returns the operations that send or receive the changed data, in the order of the new file.
    pub fn operations(&self) -> &[String] {
        &self.operations
    }

    /// Adds the operations and the subject of an equal change.
    fn merge(&mut self, other: Change) {
        if other.rating > self.rating {
            (self.rating, self.reason) = (other.rating, other.reason);
        }
        self.sent |= other.sent;
        self.received |= other.received;
        for operation in other.operations {
            if !self.operations.contains(&operation) {
                self.operations.push(operation);
            }
        }
        if other.subject != self.subject && !self.other_subjects.contains(&other.subject) {
            self.other_subjects.push(other.subject);
        }
    }
}
