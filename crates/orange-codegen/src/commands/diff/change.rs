//! A difference as a list of changes, each said once however many places inherit or share it.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use serde_json::Value;

use super::compare::Comparison;
use super::kind::{Kind, Rating};
use super::location::Location;
use crate::ir::Pointer;
use crate::pipeline::Read;

/// The file that a pointer leads into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Old,
    New,
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    pub kind: Kind,
    pub rating: Rating,
    /// Why it is rated so.
    pub why: &'static str,
    /// What changed: an operation, a schema, the interface itself.
    pub subject: String,
    /// Which part of it, in words; empty for the whole.
    pub part: String,
    /// The same by the names of the old file.
    pub old_location: Location,
    pub side: Side,
    pub place: Pointer,
    pub old: Option<Value>,
    pub new: Option<Value>,
    /// Whether callers send, and receive, what changed.
    pub sent: bool,
    pub received: bool,
    /// Operations that send or receive it, in the order of the new file.
    pub operations: Vec<String>,
    /// Other subjects that have the change through the same place.
    pub also: Vec<String>,
}

/// All changes between two files.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Title and version of both files.
    pub files: [(String, String); 2],
    /// Gravest first, then in the order of the files.
    pub changes: Vec<Change>,
}

impl Difference {
    /// Compares two files.
    pub fn between(old: &Read, new: &Read) -> Self {
        let changes = merged(Comparison::run(old, new));
        let name = |read: &Read| {
            let document = &read.lowered.document;
            (document.title.clone(), document.version.clone())
        };
        Self { files: [name(old), name(new)], changes }
    }

    /// The gravest rating; `None` when nothing differs.
    pub fn rating(&self) -> Option<Rating> {
        self.changes.iter().map(|change| change.rating).max()
    }

    /// How many changes have a rating.
    pub fn count(&self, rating: Rating) -> usize {
        self.changes.iter().filter(|change| change.rating == rating).count()
    }

    /// The numbers, as a sentence.
    pub fn counts(&self) -> impl fmt::Display + use<> {
        let [breaking, unknown, compatible, docs] = Rating::ALL.map(|rating| self.count(rating));
        format!("{breaking} breaking, {unknown} unknown, {compatible} compatible, {docs} docs only")
    }

    /// Whether the new file breaks callers under the version of the old one.
    pub fn breaks_under_one_version(&self) -> bool {
        let [(_, old), (_, new)] = &self.files;
        old == new && self.rating() == Some(Rating::Breaking)
    }
}

/// One change for all that say the same of one place: a member that many schemas inherit, a parameter
/// that many operations share.
fn merged(changes: Vec<Change>) -> Vec<Change> {
    let mut known: HashMap<(Kind, Side, Pointer, String, String), usize> = HashMap::new();
    let mut kept: Vec<Change> = Vec::new();
    for change in changes {
        let values = format!("{:?} {:?}", change.old, change.new);
        let key = (change.kind, change.side, change.place.clone(), change.part.clone(), values);
        match known.get(&key).and_then(|index| kept.get_mut(*index)) {
            Some(first) => first.absorb(change),
            None => {
                known.insert(key, kept.len());
                kept.push(change);
            }
        }
    }
    kept.sort_by_key(|change| std::cmp::Reverse(change.rating));
    kept
}

impl Change {
    fn absorb(&mut self, other: Change) {
        if other.rating > self.rating {
            (self.rating, self.why) = (other.rating, other.why);
        }
        self.sent |= other.sent;
        self.received |= other.received;
        let known: BTreeSet<&String> = self.operations.iter().collect();
        let more: Vec<String> =
            other.operations.into_iter().filter(|operation| !known.contains(operation)).collect();
        self.operations.extend(more);
        if other.subject != self.subject && !self.also.contains(&other.subject) {
            self.also.push(other.subject);
        }
    }
}
