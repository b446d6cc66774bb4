//! JSON numbers that distinguish integers from floats.

use std::cmp::Ordering;
use std::fmt;

use serde::ser::{Error as _, Serialize, Serializer};

use super::decoded::Decoded;
use super::reader::{Aborted, Input, to_raw};

/// A JSON number that is written as the integer `5` or the float `5.0`, and keeps all digits of 64-bit integers.
///
/// Comparisons use the value: `5` equals `5.0`. A field of this type is written back as received, with any number of
/// digits.
///
/// ```
/// use orange_model::Number;
///
/// let longitude = Number::from(2.3522);
/// assert_eq!(longitude.as_f64(), 2.3522);
/// assert_eq!(serde_json::to_string(&Number::from(5))?, "5");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Number(Inner);

#[derive(Clone, Copy)]
enum Inner {
    I64(i64),
    U64(u64),
    F64(f64),
}

impl Number {
    /// The nearest `f64`.
    pub fn as_f64(self) -> f64 {
        match self.0 {
            // An `f64` rounds integers beyond 2^53.
            #[allow(clippy::cast_precision_loss)]
            Inner::I64(value) => value as f64,
            #[allow(clippy::cast_precision_loss)]
            Inner::U64(value) => value as f64,
            Inner::F64(value) => value,
        }
    }

    /// The value, if it is written as an integer and fits.
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Inner::I64(value) => Some(value),
            Inner::U64(_) | Inner::F64(_) => None,
        }
    }

    /// Whether the number can be written as JSON. Infinity and NaN cannot.
    pub fn is_finite(self) -> bool {
        self.as_f64().is_finite()
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Inner::F64(value))
    }
}

macro_rules! number_from {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Self(Inner::I64(value.into()))
            }
        }
    )*};
}

number_from!(i64 i32 u32);

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(i64::try_from(value).map_or(Inner::U64(value), Inner::I64))
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.as_f64()
    }
}

impl PartialEq for Number {
    /// Compares the values: `5` equals `5.0`.
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.as_f64() == *other
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.0, other.0) {
            (Inner::I64(left), Inner::I64(right)) => Some(left.cmp(&right)),
            (Inner::U64(left), Inner::U64(right)) => Some(left.cmp(&right)),
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Inner::I64(value) => value.fmt(f),
            Inner::U64(value) => value.fmt(f),
            Inner::F64(value) => value.fmt(f),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Inner::I64(value) => serializer.serialize_i64(value),
            Inner::U64(value) => serializer.serialize_u64(value),
            Inner::F64(value) if value.is_finite() => serializer.serialize_f64(value),
            Inner::F64(_) => Err(S::Error::custom("JSON has no number for infinity or NaN")),
        }
    }
}

/// Whether a float is written as the text that it was parsed from. This holds for up to fifteen digits without an exponent
/// and without a final zero, except for numbers below 0.0001, which are written with an exponent. In any other case, the
/// formatted float is compared with the text.
fn is_exact(value: f64, text: &str) -> bool {
    let is_small = text.strip_prefix('-').unwrap_or(text).starts_with("0.0000");
    if text.len() <= 16 && !text.contains(['e', 'E']) && !text.ends_with('0') && !is_small {
        return true;
    }
    // No allocation: the longest text of a float is shorter than the buffer.
    let mut buffer = [0; 32];
    let mut unused = buffer.as_mut_slice();
    if serde_json::to_writer(&mut unused, &value).is_err() {
        return false;
    }
    let unused_length = unused.len();
    let length = buffer.len().saturating_sub(unused_length);
    buffer.get(..length) == Some(text.as_bytes())
}

impl Inner {
    /// Parses a JSON number, if an integer or a finite float can hold it. Also returns whether it is written as this text.
    fn parse(text: &str) -> Option<(Self, bool)> {
        if text != "-0" {
            if let Ok(value) = text.parse() {
                return Some((Self::I64(value), true));
            }
            if let Ok(value) = text.parse() {
                return Some((Self::U64(value), true));
            }
        }
        let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
        Some((Self::F64(value), is_exact(value, text)))
    }
}

crate::__field_value!(Number, "a number that an f64 can hold", Number, |slot, input| Self::read(slot, input));

impl Number {
    /// Decodes the text of a number, recording text other than the canonical one.
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let (inner, is_exact) = match &input {
            Input::I64(value) => (Inner::I64(*value), true),
            Input::U64(value) => (Inner::U64(*value), true),
            Input::F64(value) => (Inner::F64(*value), true),
            Input::Number(text) => match Inner::parse(text) {
                Some(parsed) => parsed,
                None => return input.mismatch(),
            },
            _ => return input.mismatch(),
        };
        let number = slot.insert(Self(inner));
        if is_exact {
            return Ok(Decoded::Value);
        }
        let canonical = to_raw(number);
        Ok(match input.into_raw()? {
            Some(received) => Decoded::non_canonical(received, canonical),
            None => Decoded::Null,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_notation_and_compare_by_value() {
        for text in ["5", "5.0", "-7", "18446744073709551615", "0.1", "1e300"] {
            let number: Number = serde_json::from_str(text).unwrap();
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_value(number).unwrap(), value, "{text}");
        }
        let (integer, float) = (Number::from(5), Number::from(5.0));
        assert!(integer == float && integer < Number::from(5.5));
        assert_ne!(Number::from(9_007_199_254_740_993_i64), Number::from(9_007_199_254_740_992_i64));
        assert_eq!((integer.as_i64(), float.as_i64()), (Some(5), None));
    }

    #[test]
    fn infinity_and_nan_are_not_written() {
        assert!(serde_json::to_string(&Number::from(f64::INFINITY)).is_err());
        assert!(!Number::from(f64::NAN).is_finite());
        assert!(serde_json::from_str::<Number>("\"5\"").is_err());
        let error = serde_json::from_str::<Number>("1e400").unwrap_err().to_string();
        assert_eq!(error, "expected a number that an f64 can hold, found a number");
    }
}
