//! Comparing one filter value with one single value of a record.

use std::cmp::Ordering;

use serde_json::{Number, Value};
use time::OffsetDateTime;

use super::UntypedValue;
use super::date::parse_date;

/// A filter value, read once and compared many times.
#[derive(Clone, Debug)]
pub(super) struct Comparand {
    text: String,
    number: Option<Number>,
    date: Option<OffsetDateTime>,
    comparison: ComparisonType,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ComparisonType {
    /// `num`: only numbers compare.
    Number,
    /// Text, but a number where the member is one.
    FieldType,
    /// Text, whatever the member is.
    Text,
}

impl Comparand {
    pub(super) fn numeric(text: &str) -> Option<Self> {
        let number = number(text)?;
        Some(Self {
            text: text.to_owned(),
            number: Some(number),
            date: None,
            comparison: ComparisonType::Number,
        })
    }

    pub(super) fn untyped(text: &str, untyped: UntypedValue) -> Self {
        let comparison = match untyped {
            UntypedValue::FieldType => ComparisonType::FieldType,
            UntypedValue::Text => ComparisonType::Text,
        };
        Self { text: text.to_owned(), number: number(text), date: parse_date(text), comparison }
    }

    /// How `value` stands to the filter value; `None` when the two cannot be compared.
    pub(super) fn order(&self, value: &Value) -> Option<Ordering> {
        match (value, self.comparison) {
            (Value::Number(value), ComparisonType::Number | ComparisonType::FieldType) => {
                self.number.as_ref().map(|number| compare_numbers(value, number))
            }
            (Value::Number(value), ComparisonType::Text) => Some(value.to_string().as_str().cmp(&self.text)),
            (Value::String(value), ComparisonType::FieldType | ComparisonType::Text) => {
                Some(self.order_text(value))
            }
            _ => None,
        }
    }

    /// Whether `value` is the filter value. Booleans can only be equal, not greater.
    pub(super) fn equals(&self, value: &Value) -> bool {
        match (value, self.comparison) {
            (Value::Bool(value), ComparisonType::FieldType | ComparisonType::Text) => {
                self.text == if *value { "true" } else { "false" }
            }
            _ => self.order(value) == Some(Ordering::Equal),
        }
    }

    fn order_text(&self, value: &str) -> Ordering {
        match self.date {
            Some(expected) => match parse_date(value) {
                Some(actual) => actual.cmp(&expected),
                None => value.cmp(&self.text),
            },
            None => value.cmp(&self.text),
        }
    }
}

/// A number as JSON writes it.
fn number(text: &str) -> Option<Number> {
    text.bytes().next().filter(|byte| byte.is_ascii_digit() || *byte == b'-')?;
    text.parse().ok()
}

/// Orders two numbers, whole ones exactly.
pub(super) fn compare_numbers(left: &Number, right: &Number) -> Ordering {
    fn whole(number: &Number) -> Option<i128> {
        number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
    }
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        // JSON knows no NaN, so a total order of the floats is the order of the numbers; adding zero
        // makes the two zeros one.
        _ => float(left).total_cmp(&float(right)),
    }
}

fn float(number: &Number) -> f64 {
    number.as_f64().unwrap_or(f64::MAX) + 0.0
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn untyped(text: &str) -> Comparand {
        Comparand::untyped(text, UntypedValue::FieldType)
    }

    #[test]
    fn num_tells_numbers_from_text() {
        let ten = Comparand::numeric("10").expect("a number");
        assert!(ten.equals(&json!(10)));
        assert!(ten.equals(&json!(10.0)));
        assert!(!ten.equals(&json!("10")));
        assert_eq!(ten.order(&json!(9)), Some(Ordering::Less));
        assert!(Comparand::numeric("ten").is_none());
    }

    #[test]
    fn without_num_the_member_decides_unless_text_is_asked_for() {
        assert_eq!(untyped("10").order(&json!(9)), Some(Ordering::Less));
        assert_eq!(untyped("10").order(&json!("9")), Some(Ordering::Greater));
        assert!(untyped("31000").equals(&json!("31000")));
        assert!(!untyped("031000").equals(&json!("31000")));
        let text = Comparand::untyped("10", UntypedValue::Text);
        assert_eq!(text.order(&json!(9)), Some(Ordering::Greater));
        assert!(text.equals(&json!(10)));
    }

    #[test]
    fn dates_compare_as_instants_and_a_date_with_text_as_text() {
        assert!(untyped("2025-01-14T14:00:00+02:00").equals(&json!("2025-01-14T12:00:00.000Z")));
        assert_eq!(untyped("2025-01-14").order(&json!("2025-01-14T00:00:01Z")), Some(Ordering::Greater));
        assert_eq!(untyped("2025-01-14").order(&json!("soon")), Some(Ordering::Greater));
    }

    #[test]
    fn what_has_no_order_compares_with_nothing() {
        for value in [json!(null), json!({}), json!([])] {
            assert_eq!(untyped("x").order(&value), None);
            assert!(!untyped("null").equals(&value));
        }
        assert!(untyped("true").equals(&json!(true)));
        assert_eq!(untyped("true").order(&json!(true)), None);
    }

    #[test]
    fn large_whole_numbers_are_compared_exactly() {
        let large = Comparand::numeric("18446744073709551615").expect("a number");
        assert!(!large.equals(&json!(18_446_744_073_709_551_614_u64)));
        assert!(large.equals(&json!(u64::MAX)));
        assert!(Comparand::numeric("0").expect("a number").equals(&json!(-0.0)));
    }
}
