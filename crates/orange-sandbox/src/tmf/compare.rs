//! Compares a filter value with a single value of a record.

use std::cmp::Ordering;

use serde_json::{Number, Value};
use time::OffsetDateTime;

use super::UntypedValue;
use super::date::parse_date;

/// A parsed filter value.
#[derive(Clone, Debug)]
pub(super) struct Comparand {
    text: String,
    number: Option<Number>,
    date: Option<OffsetDateTime>,
    /// How to compare if the filter has no typed search; `None` for one such as `duration[gt,num]=9`, which matches numbers
    /// only.
    untyped: Option<UntypedValue>,
}

impl Comparand {
    /// Parses the value of a filter with the typed search `num`, such as `duration[gt,num]=9`.
    pub(super) fn numeric(text: &str) -> Option<Self> {
        let number = Some(number(text)?);
        Some(Self { text: text.to_owned(), number, date: None, untyped: None })
    }

    /// Parses the value of a filter without typed search, such as `duration[gt]=9`.
    pub(super) fn untyped(text: &str, untyped: UntypedValue) -> Self {
        let (number, date) = (number(text), parse_date(text));
        Self { text: text.to_owned(), number, date, untyped: Some(untyped) }
    }

    /// Compares `value` with the filter value; `None` if they are not comparable.
    pub(super) fn order(&self, value: &Value) -> Option<Ordering> {
        match (value, self.untyped) {
            (Value::Number(value), Some(UntypedValue::Text)) => Some(value.to_string().cmp(&self.text)),
            (Value::Number(value), _) => self.number.as_ref().map(|number| compare_numbers(value, number)),
            (Value::String(value), Some(_)) => Some(self.order_text(value)),
            _ => None,
        }
    }

    /// Returns whether `value` equals the filter value. Booleans support only equality.
    pub(super) fn equals(&self, value: &Value) -> bool {
        match (value, self.untyped) {
            (Value::Bool(value), Some(_)) => self.text == value.to_string(),
            _ => self.order(value) == Some(Ordering::Equal),
        }
    }

    fn order_text(&self, value: &str) -> Ordering {
        match self.date.and_then(|expected| Some((parse_date(value)?, expected))) {
            Some((date, expected)) => date.cmp(&expected),
            None => value.cmp(&self.text),
        }
    }
}

/// Parses a JSON number.
fn number(text: &str) -> Option<Number> {
    text.bytes().next().filter(|byte| byte.is_ascii_digit() || *byte == b'-')?;
    text.parse().ok()
}

/// Compares two numbers exactly, so that the order is total.
pub(super) fn compare_numbers(left: &Number, right: &Number) -> Ordering {
    let ((left_whole, left_rest), (right_whole, right_rest)) = (split(left), split(right));
    left_whole.cmp(&right_whole).then(left_rest.total_cmp(&right_rest))
}

/// Returns the largest integer that is not greater than the number, and the difference. The integer is the limit of its type
/// for numbers beyond it.
fn split(number: &Number) -> (i128, f64) {
    if let Some(whole) = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from)) {
        return (whole, 0.0);
    }
    // JSON has no NaN. The conversion from a float saturates.
    let float = number.as_f64().unwrap_or(f64::MAX);
    let whole = float.floor() as i128;
    // Adding zero makes the two zeros equal.
    (whole, float - whole as f64 + 0.0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn untyped(text: &str) -> Comparand {
        Comparand::untyped(text, UntypedValue::FieldType)
    }

    #[test]
    fn num_distinguishes_numbers_from_text() {
        let ten = Comparand::numeric("10").expect("a number");
        assert!(ten.equals(&json!(10)));
        assert!(ten.equals(&json!(10.0)));
        assert!(!ten.equals(&json!("10")));
        assert_eq!(ten.order(&json!(9)), Some(Ordering::Less));
        assert!(Comparand::numeric("ten").is_none());
    }

    #[test]
    fn without_num_the_field_type_decides() {
        assert_eq!(untyped("10").order(&json!(9)), Some(Ordering::Less));
        assert_eq!(untyped("10").order(&json!("9")), Some(Ordering::Greater));
        assert!(untyped("31000").equals(&json!("31000")));
        assert!(!untyped("031000").equals(&json!("31000")));
        let text = Comparand::untyped("10", UntypedValue::Text);
        assert_eq!(text.order(&json!(9)), Some(Ordering::Greater));
        assert!(text.equals(&json!(10)));
    }

    #[test]
    fn dates_compare_as_instants() {
        assert!(untyped("2025-01-14T14:00:00+02:00").equals(&json!("2025-01-14T12:00:00.000Z")));
        assert_eq!(untyped("2025-01-14").order(&json!("2025-01-14T00:00:01Z")), Some(Ordering::Greater));
        assert_eq!(untyped("2025-01-14").order(&json!("soon")), Some(Ordering::Greater));
    }

    #[test]
    fn unordered_values_are_not_comparable() {
        for value in [json!(null), json!({}), json!([])] {
            assert_eq!(untyped("x").order(&value), None);
            assert!(!untyped("null").equals(&value));
        }
        assert!(untyped("true").equals(&json!(true)));
        assert_eq!(untyped("true").order(&json!(true)), None);
    }

    #[test]
    fn large_integers_compare_exactly() {
        let large = Comparand::numeric("18446744073709551615").expect("a number");
        assert!(!large.equals(&json!(18_446_744_073_709_551_614_u64)));
        assert!(large.equals(&json!(u64::MAX)));
        assert!(Comparand::numeric("0").expect("a number").equals(&json!(-0.0)));
    }
}
