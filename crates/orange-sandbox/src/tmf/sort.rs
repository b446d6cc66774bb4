//! Sorting of records.

use std::cmp::Ordering;

use orange_core::query::{Direction, Sort};
use serde_json::{Number, Value};
use time::OffsetDateTime;

use super::compare::compare_numbers;
use super::date::parse_date;
use super::path::{any_element, resolve};
use super::record::Record;

/// The sort values of a record, one for each criterion.
pub(super) type SortKey = Vec<Option<SortValue>>;

/// A sortable value. Values of different types are ordered by type, numbers first, so that the order is total.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SortValue {
    Number(Number),
    Date(OffsetDateTime),
    Text(String),
    Flag(bool),
}

/// Returns the sort key of a record: the first sortable value at each path.
pub(super) fn key(record: &(impl Record + ?Sized), sorts: &[Sort]) -> SortKey {
    sorts
        .iter()
        .map(|sort| {
            let mut found = None;
            any_element(&resolve(record, sort.path()), &mut |value| {
                found = SortValue::from_json(value);
                found.is_some()
            });
            found
        })
        .collect()
}

/// Compares two keys. Records without the field come last in both directions.
pub(super) fn compare(left: &SortKey, right: &SortKey, sorts: &[Sort]) -> Ordering {
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

impl SortValue {
    /// Returns the sortable value of a scalar.
    fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Some(Self::Number(number.clone())),
            Value::String(text) => Some(match parse_date(text) {
                Some(date) => Self::Date(date),
                None => Self::Text(text.clone()),
            }),
            Value::Bool(flag) => Some(Self::Flag(*flag)),
            _ => None,
        }
    }

    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => compare_numbers(left, right),
            (Self::Date(left), Self::Date(right)) => left.cmp(right),
            (Self::Text(left), Self::Text(right)) => left.cmp(right),
            (Self::Flag(left), Self::Flag(right)) => left.cmp(right),
            _ => self.rank().cmp(&other.rank()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Number(_) => 0,
            Self::Date(_) => 1,
            Self::Text(_) => 2,
            Self::Flag(_) => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn integers_and_floats_have_a_total_order() {
        let order = |left: Value, right: Value| {
            let key = |value: &Value| SortValue::from_json(value).expect("a number");
            key(&left).order(&key(&right))
        };
        let (integer, next) = (9_007_199_254_740_992_u64, 9_007_199_254_740_993_u64);
        let float = integer as f64;
        assert_eq!(order(json!(integer), json!(float)), Ordering::Equal);
        assert_eq!(order(json!(integer), json!(next)), Ordering::Less);
        assert_eq!(order(json!(float), json!(next)), Ordering::Less);
        assert_eq!(order(json!(-1.5), json!(-1)), Ordering::Less);
        assert_eq!(order(json!(1e300), json!(u64::MAX)), Ordering::Greater);
    }
}
