//! Comparison of one value of an item with one value of a filter.

use std::cmp::Ordering;

use orange_model::DateTime;
use serde_json::{Number, Value};

/// Result of a comparison.
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
    /// Passes if one of the verdicts passes; undecided if there are none.
    pub(super) fn any(verdicts: impl Iterator<Item = Self>) -> Self {
        let either = |left, right| match (left, right) {
            (Self::Passes, _) | (_, Self::Passes) => Self::Passes,
            (Self::Undecided, _) | (_, Self::Undecided) => Self::Undecided,
            (Self::Fails, Self::Fails) => Self::Fails,
        };
        verdicts.reduce(either).unwrap_or(Self::Undecided)
    }

    fn from_result(holds: Option<bool>) -> Self {
        match holds {
            Some(true) => Self::Passes,
            Some(false) => Self::Fails,
            None => Self::Undecided,
        }
    }
}

/// Whether a value of an item equals the text of a filter. `is_numeric`: the filter has the typed search `num`.
pub(super) fn equal(value: &Value, text: &str, is_numeric: bool) -> Verdict {
    let holds = match value {
        Value::Null => (!matches!(text, "" | "null")).then_some(false),
        Value::Bool(value) => {
            text.to_ascii_lowercase().parse::<bool>().ok().map(|expected| expected == *value)
        }
        Value::Number(number) if number.to_string() == text => Some(true),
        Value::Number(number) => compare_numbers(number, text).map(Ordering::is_eq),
        Value::String(value) if is_numeric => {
            value.parse().ok().and_then(|number| compare_numbers(&number, text)).map(Ordering::is_eq)
        }
        Value::String(value) => equal_texts(value, text),
        Value::Array(_) | Value::Object(_) => None,
    };
    Verdict::from_result(holds)
}

/// Whether a value of an item has the order `expected`, greater or less, to the text of a filter. An equal value passes,
/// because a server may include the boundary.
pub(super) fn ordered(value: &Value, text: &str, is_numeric: bool, expected: Ordering) -> Verdict {
    let order = match value {
        Value::Number(number) if is_numeric => compare_numbers(number, text),
        Value::String(value) if is_numeric => {
            value.parse().ok().and_then(|number| compare_numbers(&number, text))
        }
        // The order of text depends on the locale of the server.
        Value::String(value) => match (Moment::parse(value), Moment::parse(text)) {
            (Some(value), Some(bound)) => value.compare(&bound),
            _ => None,
        },
        _ => None,
    };
    Verdict::from_result(order.map(|order| order.is_eq() || order == expected))
}

/// Compares a number with text; `None` if the text is not a number, or a server may round both to the same number.
fn compare_numbers(number: &Number, text: &str) -> Option<Ordering> {
    let (value, expected) = (number.as_f64()?, text.trim().parse::<f64>().ok()?);
    let tolerance = 1e-9 * value.abs().max(expected.abs());
    if (value - expected).abs() > tolerance {
        return value.partial_cmp(&expected);
    }
    // Different integers beyond 53 bits may be equal as floats.
    (value == expected && value.abs() < 9e15).then_some(Ordering::Equal)
}

fn equal_texts(value: &str, expected: &str) -> Option<bool> {
    if value == expected {
        return Some(true);
    }
    if let (Some(value), Some(expected)) = (Moment::parse(value), Moment::parse(expected)) {
        // Moments within the same second may differ by a rounded fraction.
        return value.compare(&expected).filter(|order| order.is_ne()).map(|_| false);
    }
    if expected.contains(['*', '%', '?']) {
        return None;
    }
    let is_equal_number = || matches!((value.parse::<f64>(), expected.parse::<f64>()), (Ok(value), Ok(expected)) if value == expected);
    let is_similar = |expected: &str| are_similar(value, expected);
    // Some servers read a comma as "or".
    if is_equal_number() || is_similar(expected) || expected.split(',').any(is_similar) {
        None
    } else {
        Some(false)
    }
}

/// Whether two texts differ at most in case, accents, punctuation, or doubled letters. A server may treat them as
/// equal, and one published value has two spellings.
fn are_similar(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (skeleton(left), skeleton(right));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            // An accented letter may be transcribed by any number of letters.
            (left, right) if [left, right].into_iter().flatten().any(|letter| !letter.is_ascii()) => {
                return true;
            }
            (left, right) if left != right => return false,
            _ => {}
        }
    }
}

/// The digits and lower-case letters of a text, without repeated letters.
fn skeleton(text: &str) -> impl Iterator<Item = char> {
    let mut last = None;
    text.chars().map(|letter| letter.to_ascii_lowercase()).filter(move |letter| {
        let is_repeated = letter.is_ascii_alphabetic() && last == Some(*letter);
        last = Some(*letter);
        !is_repeated && (letter.is_ascii_alphanumeric() || !letter.is_ascii())
    })
}

/// Interval that contains the moment of a text in every time zone, in seconds since 1970.
struct Moment {
    from: i64,
    to: i64,
}

// Local time is ahead of UTC by 14 hours at most, and behind it by 12. In seconds.
const AHEAD: i64 = 14 * 3600;
const BEHIND: i64 = 12 * 3600;
const DAY: i64 = 24 * 3600;

impl Moment {
    fn parse(text: &str) -> Option<Self> {
        let seconds = |text: String| DateTime::from(text).unix_timestamp().ok();
        if let Some(second) = seconds(text.to_owned()) {
            return Some(Self { from: second, to: second });
        }
        // A date and time without a zone, or a day.
        let (start, length) = match seconds(format!("{text}Z")) {
            Some(local) => (local, 0),
            None => (seconds(format!("{text}T00:00Z"))?, DAY),
        };
        Some(Self {
            from: start.saturating_sub(AHEAD),
            to: start.saturating_add(length).saturating_add(BEHIND),
        })
    }

    /// Compares two moments; `None` if the result depends on the zone. Fractions of a second are ignored, because a
    /// server may round them.
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
