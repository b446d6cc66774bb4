//! Values of validation rules, which published files write as numbers or as strings.

use serde_json::Value;

use crate::ir::Limit;

/// Parses a count: `10`, `10.0` and `"10"` are equal.
pub(super) fn parse_count(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Converts a whole number in the range that floats represent exactly.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range was checked")]
fn whole(number: f64) -> Option<u64> {
    (number.fract() == 0.0 && (0.0..1e15).contains(&number)).then_some(number as u64)
}

/// Parses a number, which may be a string.
pub(super) fn parse_number(value: &Value) -> Option<Limit> {
    match value {
        Value::Number(number) => {
            let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
            whole.map(Limit::Integer).or_else(|| number.as_f64().map(Limit::Fraction))
        }
        Value::String(text) => {
            let text = text.trim();
            let whole = text.parse().ok().map(Limit::Integer);
            whole.or_else(|| text.parse().ok().filter(|number: &f64| number.is_finite()).map(Limit::Fraction))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn counts_are_parsed_in_every_notation() {
        for value in [json!(10), json!(10.0), json!("10"), json!(" 10 ")] {
            assert_eq!(parse_count(&value), Some(10), "{value}");
        }
        for value in [json!(-1), json!(1.5), json!("ten"), json!(true), json!(null), json!(1e300)] {
            assert_eq!(parse_count(&value), None, "{value}");
        }
    }
}
