//! Decimal numbers of any size, compared and divided without rounding.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number as JSON writes it, normalised: `-2`, `-2.0` and `-20e-1` are one value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Decimal {
    negative: bool,
    /// Without zeros at either end; empty for zero.
    digits: String,
    /// The exponent of the power of ten by which the digits, read as an integer, are multiplied.
    exponent: i64,
}

impl Decimal {
    /// Reads the text of a JSON number. The value of any other text is unspecified.
    pub(crate) fn parse(text: &str) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: String = [whole, fraction].concat();
        let significant = digits.trim_end_matches('0');
        let shift = length(&digits).saturating_sub(length(significant)).saturating_sub(length(fraction));
        let significant = significant.trim_start_matches('0');
        if significant.is_empty() {
            return Self { negative: false, digits: String::new(), exponent: 0 };
        }
        Self { negative, digits: significant.to_owned(), exponent: exponent.saturating_add(shift) }
    }

    /// Whether the number has no fraction.
    pub(super) fn is_integer(&self) -> bool {
        self.exponent >= 0
    }

    /// The value of an integer, or `u64::MAX` if it is larger. `None` for a negative number or a fraction.
    pub(super) fn to_u64(&self) -> Option<u64> {
        let zeros = usize::try_from(self.exponent).ok().filter(|_| !self.negative)?;
        // A number with more than 20 digits exceeds `u64::MAX`.
        let text = if self.digits.is_empty() { "0" } else { &self.digits };
        Some(format!("{text}{}", "0".repeat(zeros.min(20))).parse().unwrap_or(u64::MAX))
    }

    /// Whether the number is an integer multiple of `step`. Returns `None` if `step` is zero, or if its significant digits
    /// exceed 64 bits and the exponents do not decide.
    pub(crate) fn is_multiple_of(&self, step: &Self) -> Option<bool> {
        if step.digits.is_empty() {
            return None;
        }
        if self.digits.is_empty() {
            return Some(true);
        }
        // The last digit is not zero, so a finer number is not a multiple.
        let shift = self.exponent.saturating_sub(step.exponent);
        let Ok(shift) = u64::try_from(shift) else { return Some(false) };
        let divisor = u128::from(step.digits.parse::<u64>().ok()?);
        let remainder = self.digits.bytes().fold(0_u128, |remainder, digit| {
            let digit = u128::from(digit.wrapping_sub(b'0'));
            modulo(remainder.saturating_mul(10).saturating_add(digit), divisor)
        });
        Some(modulo(remainder.saturating_mul(power_of_ten(shift, divisor)), divisor) == 0)
    }

    /// The number of digits before the decimal point; zero or negative for a number below 1.
    fn magnitude(&self) -> i64 {
        length(&self.digits).saturating_add(self.exponent)
    }
}

/// Parses an exponent, limited to a quarter of the range of `i64`, so that sums do not overflow.
fn parse_exponent(text: &str) -> i64 {
    let limit = if text.starts_with('-') { i64::MIN / 4 } else { i64::MAX / 4 };
    text.strip_prefix('+')
        .unwrap_or(text)
        .parse()
        .map_or(limit, |value: i64| value.clamp(i64::MIN / 4, i64::MAX / 4))
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

/// The remainder. The divisor is never zero.
fn modulo(value: u128, divisor: u128) -> u128 {
    value.checked_rem(divisor).unwrap_or(0)
}

/// `10^exponent` modulo a divisor of at most 64 bits, so that no product overflows.
fn power_of_ten(mut exponent: u64, divisor: u128) -> u128 {
    let (mut power, mut base) = (modulo(1, divisor), modulo(10, divisor));
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = modulo(power.saturating_mul(base), divisor);
        }
        base = modulo(base.saturating_mul(base), divisor);
        exponent >>= 1;
    }
    power
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let by_magnitude =
            || self.magnitude().cmp(&other.magnitude()).then_with(|| self.digits.as_str().cmp(&other.digits));
        sign(self)
            .cmp(&sign(other))
            .then_with(|| if self.negative { by_magnitude().reverse() } else { by_magnitude() })
    }
}

impl fmt::Display for Decimal {
    /// Writes a canonical text: equal numbers have equal texts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.digits.is_empty() {
            return f.write_str("0");
        }
        let sign = if self.negative { "-" } else { "" };
        match self.exponent {
            0 => write!(f, "{sign}{}", self.digits),
            exponent => write!(f, "{sign}{}e{exponent}", self.digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_by_value() {
        for (left, right) in [("-2", "-2.0"), ("0", "-0.0"), ("1e3", "1000"), ("0.5", "5e-1"), ("20e-1", "2")]
        {
            assert_eq!(Decimal::parse(left), Decimal::parse(right), "{left} {right}");
            assert_eq!(Decimal::parse(left).to_string(), Decimal::parse(right).to_string());
        }
        let ascending = [
            "-1e400",
            "-10",
            "-9.5",
            "-9",
            "-0.1",
            "0",
            "1e-400",
            "0.1",
            "0.11",
            "9",
            "9.5",
            "10",
            "18446744073709551615",
            "18446744073709551616",
            "1e400",
        ];
        for (index, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                let expected = index.cmp(&other);
                assert_eq!(Decimal::parse(left).cmp(&Decimal::parse(right)), expected, "{left} {right}");
            }
        }
    }

    #[test]
    fn integers_and_multiples_are_exact() {
        for (text, expected) in
            [("1.0", true), ("1e2", true), ("1.5", false), ("1e-1", false), ("10e-1", true)]
        {
            assert_eq!(Decimal::parse(text).is_integer(), expected, "{text}");
        }
        for (value, step, expected) in [
            ("0.0075", "0.0001", true),
            ("0.00751", "0.0001", false),
            ("12391239123", "1e-8", true),
            ("1e308", "0.123456789", false),
            ("1e308", "0.5", true),
            ("4.5", "1.5", true),
            ("-9", "2", false),
            ("0", "7", true),
            ("9007199254740993", "2", false),
        ] {
            let found = Decimal::parse(value).is_multiple_of(&Decimal::parse(step));
            assert_eq!(found, Some(expected), "{value} {step}");
        }
        assert_eq!(Decimal::parse("1").is_multiple_of(&Decimal::parse("0")), None);
    }
}
