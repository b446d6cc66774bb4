//! State of a comparison: corresponding types, their users, and the changes found.
//!
//! A pair of types is compared once, however many operations use it. Pairs form a graph. After all comparisons,
//! the directions in which operations use data are propagated along the graph and determine the rating of each
//! change.

use std::collections::{BTreeSet, HashMap, VecDeque};

use serde_json::Value;

use super::change::{Change, Side};
use super::dangling::{self, Dangling};
use super::kind::{Direction, Kind, Rating};
use super::location::{self, Location, Part};
use super::matching::Matches;
use crate::interface::InterfaceFile;
use crate::ir::{Document, Pointer, TypeId};
use crate::lower::Dialect;

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

/// A location in one file: by the names of that file, and as a pointer.
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

    pub(super) fn moved(mut self, old: &Pointer, new: &Pointer) -> LocationPair {
        (self.old.pointer, self.new.pointer) = (old.clone(), new.clone());
        self
    }

    pub(super) fn only(mut self, directions: Directions) -> LocationPair {
        self.directions = self.directions.and(directions);
        self
    }
}

struct UnratedChange {
    kind: Kind,
    at: LocationPair,
    old: Option<Value>,
    new: Option<Value>,
}

/// Name and dialect of a file, for pointers that the model does not contain.
#[derive(Clone, Debug)]
pub(super) struct FileLayout {
    name: String,
    dialect: Dialect,
}

impl FileLayout {
    fn of(read: &InterfaceFile) -> Self {
        let name = read.name();
        Self { name, dialect: read.lowered.dialect }
    }

    /// Returns a pointer that depends on the OpenAPI version.
    pub(super) fn at(&self, openapi: &str, swagger: &str) -> Pointer {
        let path = match self.dialect {
            Dialect::OpenApi3 => openapi,
            Dialect::Swagger2 => swagger,
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
    dangling: (Dangling, Dangling),
}

impl<'a> Comparison<'a> {
    /// Returns every change between two files in the order of the new file. A change in a shared part is listed
    /// once per use.
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
            dangling: (Dangling::of(old, new), Dangling::of(new, old)),
        };
        let matches = Matches::between(comparison.old, comparison.new);
        let moved_base = comparison.moved_base(&matches);
        comparison.metadata(moved_base.as_ref());
        comparison.all_operations(&matches, moved_base.is_some());
        comparison.events();
        comparison.compare_pairs();
        comparison.unused_schemas();
        comparison.unmodelled(old, new);
        comparison.finish()
    }

    /// Compares queued pairs of types.
    pub(super) fn compare_pairs(&mut self) {
        while let Some(pair) = self.queue.pop_front() {
            if let Some((old, new)) = self.pairs.get(pair).copied() {
                self.pair_of_types(pair, old, new);
            }
        }
    }

    /// Queues a pair of corresponding types.
    pub(super) fn pair(&mut self, old: TypeId, new: TypeId) -> usize {
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
    pub(super) fn assume(&mut self, pair: usize, directions: Directions) {
        self.assumed.push((directions, pair));
    }

    pub(super) fn all_pairs(&self) -> impl Iterator<Item = (TypeId, TypeId)> {
        self.pairs.iter().copied()
    }

    /// Registers an operation.
    pub(super) fn operation(&mut self, subject: String) -> Owner {
        self.operations.push(subject);
        Owner::Operation(self.operations.len() - 1)
    }

    pub(super) fn record(&mut self, kind: Kind, at: &LocationPair, old: Option<Value>, new: Option<Value>) {
        self.unrated.push(UnratedChange { kind, at: at.clone(), old, new });
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
            if rating == Rating::Breaking && self.only_dangles(&at, old.is_some(), new.is_some()) {
                (rating, reason) = (Rating::Unknown, dangling::REASON);
            }
            // A removal has a location only in the old file.
            let (side, pointer) = match (&old, &new) {
                (Some(_), None) => (Side::Old, at.old.pointer),
                _ => (Side::New, at.new.pointer),
            };
            let Location { subject, parts } = at.new.location;
            let Directions { sent, received } = directions;
            let also = Vec::new();
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
                also,
            }
        });
        rated.collect()
    }

    /// Whether the change is only due to an unresolved reference.
    fn only_dangles(&self, at: &LocationPair, was: bool, is: bool) -> bool {
        let (old, new) = &self.dangling;
        match (was, is) {
            (true, false) => new.covers(&at.old.pointer.file, &at.old.pointer.path),
            (false, true) => old.covers(&at.new.pointer.file, &at.new.pointer.path),
            _ => new.contains(&at.new.pointer.path) || old.contains(&at.old.pointer.path),
        }
    }

    fn names(&self, operations: &BTreeSet<usize>) -> Vec<String> {
        operations.iter().filter_map(|index| self.operations.get(*index).cloned()).collect()
    }

    /// Returns the directions of each pair.
    fn pair_directions(&self) -> Vec<Directions> {
        let mut pair_directions = vec![Directions::NONE; self.pairs.len()];
        let mut open: Vec<(Directions, usize)> = self.assumed.clone();
        open.extend(self.roots.iter().map(|(_, directions, pair)| (*directions, *pair)));
        while let Some((directions, pair)) = open.pop() {
            let Some(known) = pair_directions.get_mut(pair) else { continue };
            let more = known.or(directions);
            if more == *known {
                continue;
            }
            *known = more;
            open.extend(
                self.edges.get(pair).into_iter().flatten().map(|(edge, next)| (edge.and(more), *next)),
            );
        }
        pair_directions
    }

    /// Returns the operations that use each pair.
    fn users(&self) -> Vec<BTreeSet<usize>> {
        let mut users = vec![BTreeSet::new(); self.pairs.len()];
        let mut roots: HashMap<usize, Vec<(Directions, usize)>> = HashMap::new();
        for (operation, directions, pair) in &self.roots {
            roots.entry(*operation).or_default().push((*directions, *pair));
        }
        for (operation, mut open) in roots {
            let mut seen = vec![Directions::NONE; self.pairs.len()];
            while let Some((directions, pair)) = open.pop() {
                let (Some(known), Some(of)) = (seen.get_mut(pair), users.get_mut(pair)) else { continue };
                let more = known.or(directions);
                if more == *known {
                    continue;
                }
                *known = more;
                of.insert(operation);
                open.extend(
                    self.edges.get(pair).into_iter().flatten().map(|(edge, next)| (edge.and(more), *next)),
                );
            }
        }
        users
    }
}

/// Returns the most severe rating over the directions of the data.
fn rate(kind: Kind, directions: Directions) -> (Rating, &'static str) {
    let sent = directions.sent.then(|| kind.rating_of(Direction::Sent));
    let received = directions.received.then(|| kind.rating_of(Direction::Received));
    match (sent, received) {
        (Some(sent), Some(received)) => {
            if received.0 > sent.0 {
                received
            } else {
                sent
            }
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => match kind.rating_of(Direction::Sent).0.max(kind.rating_of(Direction::Received).0) {
            Rating::DocsOnly => kind.rating_of(Direction::Sent),
            Rating::Compatible | Rating::Unknown | Rating::Breaking => {
                (Rating::Compatible, "no operation sends or receives it")
            }
        },
    }
}
