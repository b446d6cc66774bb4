//! Comparison of one value of an item with one value of a filter.

use std::cmp::Ordering;

use orange_model::{Date, DateTime};
use serde_json::{Number, Value};
use time::Duration;

/// Answer of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// True on every server.
    Passes,
    /// False on every server.
    Fails,
    /// Depends on the server, or the field is missing.
    Undecided,
}

impl Verdict {
    /// One of several has to pass; of none nothing is known.
    pub(super) fn any(verdicts: impl Iterator<Item = Self>) -> Self {
        let either = |one, other| match (one, other) {
            (Self::Passes, _) | (_, Self::Passes) => Self::Passes,
            (Self::Undecided, _) | (_, Self::Undecided) => Self::Undecided,
            (Self::Fails, Self::Fails) => Self::Fails,
        };
        verdicts.reduce(either).unwrap_or(Self::Undecided)
    }

    fn of(holds: Option<bool>) -> Self {
        match holds {
            Some(true) => Self::Passes,
            Some(false) => Self::Fails,
            None => Self::Undecided,
        }
    }
}

/// Whether a value of an item equals the text of a filter; `numeric` if the filter asks for a number.
pub(super) fn equal(value: &Value, text: &str, numeric: bool) -> Verdict {
    let holds = match value {
        Value::Null => (!matches!(text, "" | "null")).then_some(false),
        Value::Bool(value) => text.to_ascii_lowercase().parse::<bool>().ok().map(|wanted| wanted == *value),
        Value::Number(number) if number.to_string() == text => Some(true),
        Value::Number(number) => compare_numbers(number, text).map(Ordering::is_eq),
        Value::String(value) if numeric => {
            value.parse().ok().and_then(|number| compare_numbers(&number, text)).map(Ordering::is_eq)
        }
        Value::String(value) => equal_texts(value, text),
        Value::Array(_) | Value::Object(_) => None,
    };
    Verdict::of(holds)
}

/// Whether a value of an item is `greater`, or less, than the text of a filter, or equal to it: whether a server
/// counts the boundary in is left to it.
pub(super) fn ordered(value: &Value, text: &str, numeric: bool, greater: bool) -> Verdict {
    let order = match value {
        Value::Number(number) if numeric => compare_numbers(number, text),
        Value::String(value) if numeric => {
            value.parse().ok().and_then(|number| compare_numbers(&number, text))
        }
        // Texts have the order of the server's language.
        Value::String(value) => match (Moment::read(value), Moment::read(text)) {
            (Some(value), Some(wanted)) => value.compare(&wanted),
            _ => None,
        },
        _ => None,
    };
    let wrong_side = if greater { Ordering::Less } else { Ordering::Greater };
    Verdict::of(order.map(|order| order != wrong_side))
}

/// `None` for text that is no number, and for two numbers that a server may round to the same one.
fn compare_numbers(number: &Number, text: &str) -> Option<Ordering> {
    let (value, wanted) = (number.as_f64()?, text.trim().parse::<f64>().ok()?);
    let tolerance = 1e-9 * value.abs().max(wanted.abs());
    if (value - wanted).abs() > tolerance {
        return value.partial_cmp(&wanted);
    }
    // Integers beyond 53 bits are equal as floats without being equal.
    (value == wanted && value.abs() < 9e15).then_some(Ordering::Equal)
}

fn equal_texts(value: &str, wanted: &str) -> Option<bool> {
    if value == wanted {
        return Some(true);
    }
    if let (Some(value), Some(wanted)) = (Moment::read(value), Moment::read(wanted)) {
        // Moments that are equal to the second may differ in what a server has rounded.
        return value.compare(&wanted).filter(|order| order.is_ne()).map(|_| false);
    }
    if wanted.contains(['*', '%', '?']) {
        return None;
    }
    let same_number =
        || matches!((value.parse::<f64>(), wanted.parse::<f64>()), (Ok(one), Ok(other)) if one == other);
    let may_be = |wanted: &str| look_alike(value, wanted);
    // Some servers take a comma for "or".
    if same_number() || may_be(wanted) || wanted.split(',').any(may_be) { None } else { Some(false) }
}

/// Whether two texts differ at most in case, accents, punctuation, or doubled letters: a server may take them for
/// the same, and one published value is spelt in two ways.
fn look_alike(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (Skeleton::of(one), Skeleton::of(other));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            // How many letters stand for one with an accent is not known.
            (Some(left), right) if !left.is_ascii() || right.is_some_and(|right| !right.is_ascii()) => {
                return true;
            }
            (None, Some(right)) => return !right.is_ascii(),
            (left, right) if left != right => return false,
            _ => {}
        }
    }
}

/// Letters in lower case, each run of one once, and digits.
struct Skeleton<'a> {
    rest: std::str::Chars<'a>,
    last: Option<char>,
}

impl<'a> Skeleton<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text.chars(), last: None }
    }
}

impl Iterator for Skeleton<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let letter = self.rest.next()?.to_ascii_lowercase();
            let is_repeated = letter.is_ascii_alphabetic() && self.last == Some(letter);
            self.last = Some(letter);
            if !is_repeated && (letter.is_ascii_alphanumeric() || !letter.is_ascii()) {
                return Some(letter);
            }
        }
    }
}

/// The span of time, in seconds since 1970, in which the moment of a text lies, whatever its zone.
struct Moment {
    from: i64,
    to: i64,
}

/// Local time is ahead of UTC by 14 hours at most, and behind it by 12.
const AHEAD: Duration = Duration::hours(14);
const BEHIND: Duration = Duration::hours(12);

impl Moment {
    fn read(text: &str) -> Option<Self> {
        let moment = DateTime::from(text);
        if let Ok(moment) = moment.to_offset() {
            let second = moment.unix_timestamp();
            return Some(Self { from: second, to: second });
        }
        let (start, end) = match moment.to_local() {
            Ok(local) => (local, local),
            Err(_) => {
                let midnight = Date::from(text).to_date().ok()?.midnight();
                (midnight, midnight.checked_add(Duration::DAY)?)
            }
        };
        let from = start.checked_sub(AHEAD)?.assume_utc().unix_timestamp();
        Some(Self { from, to: end.checked_add(BEHIND)?.assume_utc().unix_timestamp() })
    }

    /// `None` where the two may be the same moment in one zone and not in another. Fractions of a second are left
    /// aside, which a server may round.
    fn compare(&self, other: &Self) -> Option<Ordering> {
        if self.to < other.from {
            Some(Ordering::Less)
        } else if self.from > other.to {
            Some(Ordering::Greater)
        } else {
            (self.from == self.to && other.from == other.to).then_some(Ordering::Equal)
        }
    }
}
