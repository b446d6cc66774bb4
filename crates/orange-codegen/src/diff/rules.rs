//! Compares validation rules: which are tighter, which are looser.

use serde_json::Value;

use super::comparison::{Comparison, LocationPair};
use super::kind::Kind;
use crate::ir::{self, Rules};

/// The kind of limit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// Excludes smaller values.
    Least,
    /// Excludes larger values.
    Most,
}

impl Comparison<'_> {
    /// Compares rules at one location. With `integers`, an exclusive limit is the next whole number.
    pub(super) fn rules(&mut self, at: &LocationPair, old: &Rules, new: &Rules, integers: bool) {
        self.counts(at, "minLength", old.min_length, new.min_length, Bound::Least);
        self.counts(at, "maxLength", old.max_length, new.max_length, Bound::Most);
        self.counts(at, "minItems", old.min_items, new.min_items, Bound::Least);
        self.counts(at, "maxItems", old.max_items, new.max_items, Bound::Most);
        for (name, bound) in [("minimum", Bound::Least), ("maximum", Bound::Most)] {
            self.limits(at, name, limit(old, bound, integers), limit(new, bound, integers), bound);
        }
        if old.pattern != new.pattern {
            let kind = kind_of(old.pattern.is_some(), new.pattern.is_some(), Kind::RuleChanged);
            let value = |pattern: &Option<String>| Some(pattern.clone().map_or(Value::Null, Value::from));
            self.record(kind, &at.part("pattern"), value(&old.pattern), value(&new.pattern));
        }
        if old.unique_items != new.unique_items {
            let kind = if new.unique_items { Kind::RuleTightened } else { Kind::RuleLoosened };
            let values = (Some(old.unique_items.into()), Some(new.unique_items.into()));
            self.record(kind, &at.part("uniqueItems"), values.0, values.1);
        }
        if old.multiple_of != new.multiple_of {
            let (old, new) = (old.multiple_of.map(ir::Limit::as_f64), new.multiple_of.map(ir::Limit::as_f64));
            let kind = match (old, new) {
                (Some(old), Some(new)) if multiple(old, new) => Kind::RuleLoosened,
                (Some(old), Some(new)) if multiple(new, old) => Kind::RuleTightened,
                (old, new) => kind_of(old.is_some(), new.is_some(), Kind::RuleChanged),
            };
            let (old, new) = (old.map(number), new.map(number));
            self.record(kind, &at.part("multipleOf"), or_null(old), or_null(new));
        }
    }

    pub(super) fn counts(
        &mut self,
        at: &LocationPair,
        name: &str,
        old: Option<u64>,
        new: Option<u64>,
        bound: Bound,
    ) {
        self.bound(&at.part(name), old, new, bound);
    }

    /// Compares a rule that is a count, at the location of the rule.
    pub(super) fn bound(&mut self, at: &LocationPair, old: Option<u64>, new: Option<u64>, bound: Bound) {
        if old == new {
            return;
        }
        let kind = match (old, new) {
            (Some(old), Some(new)) if (new > old) == (bound == Bound::Least) => Kind::RuleTightened,
            (Some(_), Some(_)) => Kind::RuleLoosened,
            // A minimum of 0 has no effect.
            (None, Some(0)) | (Some(0), None) if bound == Bound::Least => return,
            (old, new) => kind_of(old.is_some(), new.is_some(), Kind::RuleChanged),
        };
        self.record(kind, at, or_null(old.map(Value::from)), or_null(new.map(Value::from)));
    }

    fn limits(
        &mut self,
        at: &LocationPair,
        name: &str,
        old: Option<Limit>,
        new: Option<Limit>,
        bound: Bound,
    ) {
        if old == new {
            return;
        }
        let kind = match (old, new) {
            (Some(old), Some(new)) if new.tighter_than(old, bound) => Kind::RuleTightened,
            (Some(_), Some(_)) => Kind::RuleLoosened,
            (old, new) => kind_of(old.is_some(), new.is_some(), Kind::RuleChanged),
        };
        let shown = |limit: Option<Limit>| or_null(limit.map(|limit| limit.shown(bound)));
        self.record(kind, &at.part(name), shown(old), shown(new));
    }
}

/// An absent rule is `null`, so that every change of a rule has both values.
fn or_null(value: Option<Value>) -> Option<Value> {
    Some(value.unwrap_or(Value::Null))
}

fn kind_of(old: bool, new: bool, both: Kind) -> Kind {
    match (old, new) {
        (false, _) => Kind::RuleTightened,
        (true, false) => Kind::RuleLoosened,
        (true, true) => both,
    }
}

/// The smallest or largest allowed number.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Limit {
    value: f64,
    exclusive: bool,
}

impl Limit {
    fn tighter_than(self, other: Limit, bound: Bound) -> bool {
        if self.value == other.value {
            return self.exclusive && !other.exclusive;
        }
        (self.value > other.value) == (bound == Bound::Least)
    }

    fn shown(self, bound: Bound) -> Value {
        match (self.exclusive, bound) {
            (false, _) => number(self.value),
            (true, Bound::Least) => format!("> {}", number(self.value)).into(),
            (true, Bound::Most) => format!("< {}", number(self.value)).into(),
        }
    }
}

fn limit(rules: &Rules, bound: Bound, integers: bool) -> Option<Limit> {
    let (inclusive, exclusive, step) = match bound {
        Bound::Least => (rules.minimum, rules.exclusive_minimum, 1.0),
        Bound::Most => (rules.maximum, rules.exclusive_maximum, -1.0),
    };
    let (inclusive, exclusive) = (inclusive.map(ir::Limit::as_f64), exclusive.map(ir::Limit::as_f64));
    let inclusive = inclusive.map(|value| Limit { value, exclusive: false });
    let exclusive = exclusive.map(|value| match integers && value.fract() == 0.0 {
        true => Limit { value: value + step, exclusive: false },
        false => Limit { value, exclusive: true },
    });
    match (inclusive, exclusive) {
        (Some(inclusive), Some(exclusive)) => {
            Some(if exclusive.tighter_than(inclusive, bound) { exclusive } else { inclusive })
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
fn multiple(large: f64, small: f64) -> bool {
    let times = large / small;
    small != 0.0 && (times - times.round()).abs() < 1e-9
}
