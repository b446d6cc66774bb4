//! State of a comparison: corresponding types, their uses, and the changes found.
//!
//! A pair of corresponding types is compared once, even if several operations use it. Pairs form a graph, whose edges
//! are uses of one type in another. At the end, the directions in which operations transfer data are propagated along
//! the edges. They determine the rating of each change.

use std::collections::{BTreeSet, HashMap, VecDeque};

use indexmap::IndexSet;
use serde_json::Value;

use super::change::{Change, Side};
use super::dangling::{self, DanglingReferences};
use super::kind::{Direction, Kind, Rating};
use super::location::{self, Location, Part};
use super::matching::Matches;
use crate::interface::InterfaceFile;
use crate::ir::{Document, Pointer, TypeId};
use crate::lower::SpecVersion;

/// The directions in which data is transferred.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Directions {
    pub(super) sent: bool,
    pub(super) received: bool,
}

impl Directions {
    pub(super) const NONE: Directions = Directions { sent: false, received: false };
    pub(super) const BOTH: Directions = Directions { sent: true, received: true };
    pub(super) const SENT: Directions = Directions { sent: true, received: false };
    pub(super) const RECEIVED: Directions = Directions { sent: false, received: true };

    pub(super) fn and(self, other: Directions) -> Directions {
        Directions { sent: self.sent && other.sent, received: self.received && other.received }
    }

    /// Returns the directions from the point of view of the other party.
    pub(super) fn reversed(self) -> Directions {
        Directions { sent: self.received, received: self.sent }
    }

    fn or(self, other: Directions) -> Directions {
        Directions { sent: self.sent || other.sent, received: self.received || other.received }
    }
}

/// The owner of a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Interface,
    /// Index in [`Comparison::operations`].
    Operation(usize),
    /// Index in [`Comparison::pairs`].
    Pair(usize),
}

/// A location in one file, with the names of that file, and its pointer.
#[derive(Clone, Debug)]
pub(super) struct SourceLocation {
    pub(super) location: Location,
    pub(super) pointer: Pointer,
}

impl SourceLocation {
    pub(super) fn new(location: impl Into<Location>, pointer: &Pointer) -> Self {
        Self { location: location.into(), pointer: pointer.clone() }
    }
}

/// A location in both files.
#[derive(Clone, Debug)]
pub(super) struct LocationPair {
    pub(super) owner: Owner,
    /// Possible directions at this location. For a pair, combined with the directions of its users.
    pub(super) directions: Directions,
    pub(super) old: SourceLocation,
    pub(super) new: SourceLocation,
}

impl LocationPair {
    /// Returns a part of this location with the same name in both files.
    pub(super) fn part(&self, part: impl Into<Part>) -> LocationPair {
        let part = part.into();
        self.parts(part.clone(), part)
    }

    /// Returns a part of this location with the name in each file.
    pub(super) fn parts(&self, old: Part, new: Part) -> LocationPair {
        let mut at = self.clone();
        at.old.location.parts.push(old);
        at.new.location.parts.push(new);
        at
    }

    /// Returns this location with other pointers.
    pub(super) fn with_pointers(mut self, old: &Pointer, new: &Pointer) -> LocationPair {
        (self.old.pointer, self.new.pointer) = (old.clone(), new.clone());
        self
    }

    /// Returns this location restricted to some directions.
    pub(super) fn only(mut self, directions: Directions) -> LocationPair {
        self.directions = self.directions.and(directions);
        self
    }
}

/// A change before the directions of its location are known.
struct UnratedChange {
    kind: Kind,
    at: LocationPair,
    old: Option<Value>,
    new: Option<Value>,
}

/// Name and specification version of a file, for pointers that the intermediate representation does not contain.
#[derive(Clone, Debug)]
pub(super) struct FileLayout {
    name: String,
    spec_version: SpecVersion,
}

impl FileLayout {
    fn of(file: &InterfaceFile) -> Self {
        Self { name: file.name(), spec_version: file.lowered.spec_version }
    }

    /// Returns the pointer for the OpenAPI version of the file.
    pub(super) fn pointer(&self, openapi: &str, swagger: &str) -> Pointer {
        let path = match self.spec_version {
            SpecVersion::OpenApi3 => openapi,
            SpecVersion::Swagger2 => swagger,
        };
        Pointer { file: self.name.clone(), path: path.to_owned() }
    }
}

/// The state of one comparison.
pub(crate) struct Comparison<'a> {
    pub(super) files: (FileLayout, FileLayout),
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    /// Names of the operations of both files.
    operations: Vec<String>,
    pairs: Vec<(TypeId, TypeId)>,
    by_pair: HashMap<(TypeId, TypeId), usize>,
    queue: VecDeque<usize>,
    /// Edges from pair to pair, with the possible directions.
    edges: Vec<Vec<(Directions, usize)>>,
    /// Edges from operation to pair.
    roots: Vec<(usize, Directions, usize)>,
    /// Directions of pairs that no common operation uses.
    assumed: Vec<(Directions, usize)>,
    unrated: Vec<UnratedChange>,
    /// References that are unresolved only in the old file, and only in the new file.
    dangling: (DanglingReferences, DanglingReferences),
}

impl<'a> Comparison<'a> {
    /// Returns every change between two files. A change in a shared parameter or an inherited property is listed once
    /// per use.
    pub(crate) fn run(old: &'a InterfaceFile, new: &'a InterfaceFile) -> Vec<Change> {
        let mut comparison = Comparison {
            files: (FileLayout::of(old), FileLayout::of(new)),
            old: &old.lowered.document,
            new: &new.lowered.document,
            operations: Vec::new(),
            pairs: Vec::new(),
            by_pair: HashMap::new(),
            queue: VecDeque::new(),
            edges: Vec::new(),
            roots: Vec::new(),
            assumed: Vec::new(),
            unrated: Vec::new(),
            dangling: (DanglingReferences::of(old, new), DanglingReferences::of(new, old)),
        };
        let matches = Matches::between(comparison.old, comparison.new);
        let moved_base = comparison.moved_base(&matches);
        comparison.compare_metadata(moved_base.as_ref());
        comparison.compare_operations(&matches, moved_base.is_some());
        comparison.compare_events();
        comparison.compare_pairs();
        comparison.compare_unused_schemas();
        comparison.compare_unmodelled_rules(old, new);
        comparison.finish()
    }

    /// Compares queued pairs of types.
    pub(super) fn compare_pairs(&mut self) {
        while let Some(pair) = self.queue.pop_front() {
            if let Some((old, new)) = self.pairs.get(pair).copied() {
                self.compare_pair(pair, old, new);
            }
        }
    }

    /// Queues a pair of corresponding types.
    pub(super) fn add_pair(&mut self, old: TypeId, new: TypeId) -> usize {
        *self.by_pair.entry((old, new)).or_insert_with(|| {
            let pair = self.pairs.len();
            self.pairs.push((old, new));
            self.edges.push(Vec::new());
            self.queue.push_back(pair);
            pair
        })
    }

    /// Records the use of a pair at a location.
    pub(super) fn add_use(&mut self, at: &LocationPair, pair: usize) {
        match at.owner {
            Owner::Interface => {}
            Owner::Operation(operation) => self.roots.push((operation, at.directions, pair)),
            Owner::Pair(user) => {
                if let Some(edges) = self.edges.get_mut(user) {
                    edges.push((at.directions, pair));
                }
            }
        }
    }

    /// Records the directions of a pair that no common operation uses.
    pub(super) fn assume_directions(&mut self, pair: usize, directions: Directions) {
        self.assumed.push((directions, pair));
    }

    pub(super) fn all_pairs(&self) -> impl Iterator<Item = (TypeId, TypeId)> {
        self.pairs.iter().copied()
    }

    /// Registers an operation.
    pub(super) fn add_operation(&mut self, subject: String) -> Owner {
        self.operations.push(subject);
        Owner::Operation(self.operations.len() - 1)
    }

    /// Records a change. An addition has no old value, a removal no new one.
    pub(super) fn record(&mut self, kind: Kind, at: &LocationPair, old: Option<Value>, new: Option<Value>) {
        self.unrated.push(UnratedChange { kind, at: at.clone(), old, new });
    }

    /// Records a change if the values differ. An absent value is `null`.
    pub(super) fn compare_values<T: PartialEq + Into<Value>>(
        &mut self,
        kind: Kind,
        at: &LocationPair,
        old: T,
        new: T,
    ) {
        if old != new {
            self.record(kind, at, Some(old.into()), Some(new.into()));
        }
    }

    /// Records a change of the kind `set` or `cleared` if the flags differ.
    pub(super) fn compare_flags(
        &mut self,
        at: &LocationPair,
        old: bool,
        new: bool,
        set: Kind,
        cleared: Kind,
    ) {
        if old != new {
            self.record(if new { set } else { cleared }, at, None, None);
        }
    }

    /// Compares the values of each name. An absent value is `null`.
    pub(super) fn compare_named_values(
        &mut self,
        kind: Kind,
        at: impl Fn(&str) -> LocationPair,
        old: &[(String, Value)],
        new: &[(String, Value)],
    ) {
        let value = |list: &[(String, Value)], name: &str| {
            let entry = list.iter().find(|(known, _)| known == name);
            entry.map_or(Value::Null, |(_, value)| value.clone())
        };
        let names: IndexSet<&str> = old.iter().chain(new).map(|(name, _)| name.as_str()).collect();
        for name in names {
            self.compare_values(kind, &at(name), value(old, name), value(new, name));
        }
    }

    fn finish(mut self) -> Vec<Change> {
        let pair_directions = self.pair_directions();
        let users = self.users();
        let found = std::mem::take(&mut self.unrated);
        let rated = found.into_iter().map(|UnratedChange { kind, at, old, new }| {
            let (directions, operations) = match at.owner {
                Owner::Interface => (at.directions, Vec::new()),
                Owner::Operation(index) => (at.directions, self.names(&BTreeSet::from([index]))),
                Owner::Pair(pair) => (
                    at.directions.and(pair_directions.get(pair).copied().unwrap_or_default()),
                    users.get(pair).map(|users| self.names(users)).unwrap_or_default(),
                ),
            };
            let (mut rating, mut reason) = rate(kind, directions);
            if rating == Rating::Breaking && self.may_be_due_to_dangling(&at, &old, &new) {
                (rating, reason) = (Rating::Unknown, dangling::REASON);
            }
            // A removal has a location only in the old file.
            let (side, pointer) = match (&old, &new) {
                (Some(_), None) => (Side::Old, at.old.pointer),
                _ => (Side::New, at.new.pointer),
            };
            let Location { subject, parts } = at.new.location;
            let Directions { sent, received } = directions;
            Change {
                kind,
                rating,
                reason,
                subject: subject.to_string(),
                part: location::describe(&parts),
                old_location: at.old.location,
                side,
                pointer,
                old,
                new,
                sent,
                received,
                operations,
                other_subjects: Vec::new(),
            }
        });
        rated.collect()
    }

    /// Whether an unresolved reference may be the only reason for the change.
    fn may_be_due_to_dangling(&self, at: &LocationPair, old: &Option<Value>, new: &Option<Value>) -> bool {
        let (dangling_old, dangling_new) = &self.dangling;
        match (old, new) {
            (Some(_), None) => dangling_new.covers(&at.old.pointer.file, &at.old.pointer.path),
            (None, Some(_)) => dangling_old.covers(&at.new.pointer.file, &at.new.pointer.path),
            _ => dangling_new.contains(&at.new.pointer.path) || dangling_old.contains(&at.old.pointer.path),
        }
    }

    fn names(&self, operations: &BTreeSet<usize>) -> Vec<String> {
        operations.iter().filter_map(|index| self.operations.get(*index).cloned()).collect()
    }

    /// Returns the directions of each pair.
    fn pair_directions(&self) -> Vec<Directions> {
        let roots = self.roots.iter().map(|(_, directions, pair)| (*directions, *pair));
        self.propagate(self.assumed.iter().copied().chain(roots).collect())
    }

    /// Returns the operations that use each pair.
    fn users(&self) -> Vec<BTreeSet<usize>> {
        let mut roots: HashMap<usize, Vec<(Directions, usize)>> = HashMap::new();
        for (operation, directions, pair) in &self.roots {
            roots.entry(*operation).or_default().push((*directions, *pair));
        }
        let mut users = vec![BTreeSet::new(); self.pairs.len()];
        for (operation, roots) in roots {
            for (users, directions) in users.iter_mut().zip(self.propagate(roots)) {
                if directions != Directions::NONE {
                    users.insert(operation);
                }
            }
        }
        users
    }

    /// Returns the directions of each pair that result from these directions of some pairs.
    fn propagate(&self, mut queue: Vec<(Directions, usize)>) -> Vec<Directions> {
        let mut reached = vec![Directions::NONE; self.pairs.len()];
        while let Some((directions, pair)) = queue.pop() {
            let Some(known) = reached.get_mut(pair) else { continue };
            let combined = known.or(directions);
            if combined != *known {
                *known = combined;
                let edges = self.edges.get(pair).into_iter().flatten();
                queue.extend(edges.map(|(edge, next)| (edge.and(combined), *next)));
            }
        }
        reached
    }
}

/// Returns the most severe rating over the directions of the data.
fn rate(kind: Kind, directions: Directions) -> (Rating, &'static str) {
    // Of equal ratings, `max_by_key` returns the last one, whose reason is that for senders.
    let applicable = [(directions.received, Direction::Received), (directions.sent, Direction::Sent)]
        .into_iter()
        .filter(|(applies, _)| *applies)
        .map(|(_, direction)| kind.rating_of(direction));
    applicable.max_by_key(|(rating, _)| *rating).unwrap_or_else(|| {
        let (sent, received) = (kind.rating_of(Direction::Sent), kind.rating_of(Direction::Received));
        match sent.0.max(received.0) {
            Rating::DocsOnly => sent,
            _ => (Rating::Compatible, "no operation sends or receives it"),
        }
    })
}
