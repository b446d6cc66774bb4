//! The order of a list.

use std::cmp::Ordering;

use orange_core::query::{Direction, Sort};
use serde_json::{Number, Value};
use time::OffsetDateTime;

use super::compare::numbers;
use super::moment::moment;
use super::path::{resolve, singles};
use super::record::Record;

/// What a record is sorted by, one entry per criterion.
pub(super) type Key = Vec<Option<Entry>>;

/// One sortable value. Values of different types are ordered by type, numbers first, so that the order
/// is total whatever a list holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    Number(Number),
    Moment(OffsetDateTime),
    Text(String),
    Flag(bool),
}

/// Reads the sort key of a record: the first value that each path leads to.
pub(super) fn key(record: &(impl Record + ?Sized), sorts: &[Sort]) -> Key {
    sorts
        .iter()
        .map(|sort| {
            let mut entry = None;
            singles(&resolve(record, sort.path()), &mut |value| {
                entry = Entry::of(value);
                entry.is_some()
            });
            entry
        })
        .collect()
}

/// Compares two keys. A record without the member comes last, in both directions.
pub(super) fn compare(left: &Key, right: &Key, sorts: &[Sort]) -> Ordering {
    left.iter()
        .zip(right)
        .zip(sorts)
        .map(|((left, right), sort)| match (left, right) {
            (Some(left), Some(right)) => match sort.direction() {
                Direction::Ascending => left.order(right),
                Direction::Descending => right.order(left),
            },
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

impl Entry {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Some(Self::Number(number.clone())),
            Value::String(text) => Some(match moment(text) {
                Some(moment) => Self::Moment(moment),
                None => Self::Text(text.clone()),
            }),
            Value::Bool(flag) => Some(Self::Flag(*flag)),
            _ => None,
        }
    }

    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => numbers(left, right),
            (Self::Moment(left), Self::Moment(right)) => left.cmp(right),
            (Self::Text(left), Self::Text(right)) => left.cmp(right),
            (Self::Flag(left), Self::Flag(right)) => left.cmp(right),
            _ => self.rank().cmp(&other.rank()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Number(_) => 0,
            Self::Moment(_) => 1,
            Self::Text(_) => 2,
            Self::Flag(_) => 3,
        }
    }
}
