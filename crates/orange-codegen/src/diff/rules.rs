//! Compares validation rules: which are tighter, which are looser.

use serde_json::Value;

use super::comparison::{Comparison, LocationPair};
use super::kind::Kind;
use crate::ir::{self, Rules};

/// Whether a rule is a lower or an upper limit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// Excludes smaller values.
    Least,
    /// Excludes larger values.
    Most,
}

impl Comparison<'_> {
    /// Compares rules at one location. With `is_integer`, an exclusive whole limit is replaced by the next inclusive one.
    pub(super) fn compare_rules(&mut self, at: &LocationPair, old: &Rules, new: &Rules, is_integer: bool) {
        self.compare_counts(&at.part("minLength"), old.min_length, new.min_length, Bound::Least);
        self.compare_counts(&at.part("maxLength"), old.max_length, new.max_length, Bound::Most);
        self.compare_counts(&at.part("minItems"), old.min_items, new.min_items, Bound::Least);
        self.compare_counts(&at.part("maxItems"), old.max_items, new.max_items, Bound::Most);
        for (name, bound) in [("minimum", Bound::Least), ("maximum", Bound::Most)] {
            self.compare_limits(
                &at.part(name),
                limit(old, bound, is_integer),
                limit(new, bound, is_integer),
                bound,
            );
        }
        let kind = kind_of(&old.pattern, &new.pattern);
        self.compare_values(kind, &at.part("pattern"), old.pattern.clone(), new.pattern.clone());
        let kind = if new.unique_items { Kind::RuleTightened } else { Kind::RuleLoosened };
        self.compare_values(kind, &at.part("uniqueItems"), old.unique_items, new.unique_items);
        let (old, new) = (old.multiple_of.map(ir::Limit::as_f64), new.multiple_of.map(ir::Limit::as_f64));
        let kind = match (old, new) {
            (Some(old), Some(new)) if is_multiple(old, new) => Kind::RuleLoosened,
            (Some(old), Some(new)) if is_multiple(new, old) => Kind::RuleTightened,
            (old, new) => kind_of(&old, &new),
        };
        self.compare_values(kind, &at.part("multipleOf"), old.map(number), new.map(number));
    }

    /// Compares a rule that is a count, at the location of the rule.
    pub(super) fn compare_counts(
        &mut self,
        at: &LocationPair,
        old: Option<u64>,
        new: Option<u64>,
        bound: Bound,
    ) {
        let kind = match (old, new) {
            (Some(old), Some(new)) if (new > old) == (bound == Bound::Least) => Kind::RuleTightened,
            (Some(_), Some(_)) => Kind::RuleLoosened,
            // A minimum of 0 has no effect.
            (None, Some(0)) | (Some(0), None) if bound == Bound::Least => return,
            (old, new) => kind_of(&old, &new),
        };
        self.compare_values(kind, at, old, new);
    }

    fn compare_limits(&mut self, at: &LocationPair, old: Option<Limit>, new: Option<Limit>, bound: Bound) {
        let kind = match (old, new) {
            (Some(old), Some(new)) if new.is_tighter_than(old, bound) => Kind::RuleTightened,
            (Some(_), Some(_)) => Kind::RuleLoosened,
            (old, new) => kind_of(&old, &new),
        };
        let value = |limit: Option<Limit>| limit.map(|limit| limit.to_value(bound));
        self.compare_values(kind, at, value(old), value(new));
    }
}

/// Returns the kind of change between two values of a rule.
fn kind_of<T>(old: &Option<T>, new: &Option<T>) -> Kind {
    match (old, new) {
        (None, _) => Kind::RuleTightened,
        (Some(_), None) => Kind::RuleLoosened,
        (Some(_), Some(_)) => Kind::RuleChanged,
    }
}

/// A limit of numbers, inclusive or exclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Limit {
    value: f64,
    exclusive: bool,
}

impl Limit {
    fn is_tighter_than(self, other: Limit, bound: Bound) -> bool {
        if self.value == other.value {
            return self.exclusive && !other.exclusive;
        }
        (self.value > other.value) == (bound == Bound::Least)
    }

    /// Describes the limit: as a number, or with `<` or `>` if it is exclusive.
    fn to_value(self, bound: Bound) -> Value {
        match (self.exclusive, bound) {
            (false, _) => number(self.value),
            (true, Bound::Least) => format!("> {}", number(self.value)).into(),
            (true, Bound::Most) => format!("< {}", number(self.value)).into(),
        }
    }
}

/// Returns the tighter one of the inclusive and the exclusive limit.
fn limit(rules: &Rules, bound: Bound, is_integer: bool) -> Option<Limit> {
    let (inclusive, exclusive, step) = match bound {
        Bound::Least => (rules.minimum, rules.exclusive_minimum, 1.0),
        Bound::Most => (rules.maximum, rules.exclusive_maximum, -1.0),
    };
    let (inclusive, exclusive) = (inclusive.map(ir::Limit::as_f64), exclusive.map(ir::Limit::as_f64));
    let inclusive = inclusive.map(|value| Limit { value, exclusive: false });
    let exclusive = exclusive.map(|value| match is_integer && value.fract() == 0.0 {
        true => Limit { value: value + step, exclusive: false },
        false => Limit { value, exclusive: true },
    });
    match (inclusive, exclusive) {
        (Some(inclusive), Some(exclusive)) => {
            Some(if exclusive.is_tighter_than(inclusive, bound) { exclusive } else { inclusive })
        }
        (inclusive, exclusive) => inclusive.or(exclusive),
    }
}

/// Formats a number without a trailing `.0`.
fn number(value: f64) -> Value {
    // Integers up to 2^53 are exact as floats.
    if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
        Value::from(value as i64)
    } else {
        Value::from(value)
    }
}

/// Whether `large` is a multiple of `small`.
fn is_multiple(large: f64, small: f64) -> bool {
    let times = large / small;
    small != 0.0 && (times - times.round()).abs() < 1e-9
}
