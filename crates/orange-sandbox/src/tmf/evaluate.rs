//! Evaluates the filters of a query on a record.

use std::borrow::Cow;
use std::cmp::Ordering;

use orange_core::query::{Filter, FilterValue, Operator, PropertyCheck, TypedSearch};
use regex::{Regex, RegexBuilder};
use serde_json::{Map, Value};

use super::compare::{Comparand, compare_numbers};
use super::date::parse_date;
use super::path::{any_element, resolve};
use super::record::Record;
use super::{QueryError, UntypedValue};

/// Maximum size of a compiled regular expression, in bytes. The engine runs in linear time, so only the size needs a
/// limit.
const REGEX_SIZE: usize = 1 << 20;

/// The compiled filters of a query.
#[derive(Debug)]
pub(crate) struct Predicate(Vec<Condition>);

#[derive(Debug)]
struct Condition {
    path: String,
    /// `ne`, `nin`, `nmatch`, …: negates the test.
    negated: bool,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Equal(Comparand),
    Order(Comparand, fn(Ordering) -> bool),
    Regex(Regex),
    OneOf(Vec<Comparand>),
    PropertyCheck(PropertyCheck),
    Json(Map<String, Value>),
    ElementMatch(Map<String, Value>),
}

impl Predicate {
    /// Compiles `filters`.
    pub(crate) fn compile(filters: &[Filter], untyped: UntypedValue) -> Result<Self, QueryError> {
        filters.iter().map(|filter| Condition::compile(filter, untyped)).collect::<Result<_, _>>().map(Self)
    }

    /// Returns whether `record` matches all filters.
    pub(crate) fn matches(&self, record: &(impl Record + ?Sized)) -> bool {
        self.0.iter().all(|condition| condition.matches(record))
    }
}

impl Condition {
    fn compile(filter: &Filter, untyped: UntypedValue) -> Result<Self, QueryError> {
        let operator = filter.operator();
        let refused = |rule: String| QueryError::new(format!("{}[{operator}]", filter.path()), rule);
        let comparand = |text: &str| match filter.typed_search() {
            Some(TypedSearch::Numeric) => {
                Comparand::numeric(text).ok_or_else(|| refused(format!("`{text}` is not a number")))
            }
            None => Ok(Comparand::untyped(text, untyped)),
        };
        let test = match (operator, filter.value()) {
            (Operator::Eq | Operator::Ne, FilterValue::Text(text)) => Test::Equal(comparand(text)?),
            (Operator::Gt, FilterValue::Text(text)) => Test::Order(comparand(text)?, Ordering::is_gt),
            (Operator::Gte, FilterValue::Text(text)) => Test::Order(comparand(text)?, Ordering::is_ge),
            (Operator::Lt, FilterValue::Text(text)) => Test::Order(comparand(text)?, Ordering::is_lt),
            (Operator::Lte, FilterValue::Text(text)) => Test::Order(comparand(text)?, Ordering::is_le),
            (Operator::Match | Operator::NotMatch, FilterValue::Text(text)) => {
                let regex = RegexBuilder::new(text)
                    .size_limit(REGEX_SIZE)
                    .dfa_size_limit(REGEX_SIZE)
                    .build()
                    .map_err(|_| refused("must be a regular expression of moderate size".to_owned()))?;
                Test::Regex(regex)
            }
            (Operator::In | Operator::NotIn, FilterValue::List(texts)) => {
                Test::OneOf(texts.iter().map(|text| comparand(text)).collect::<Result<_, _>>()?)
            }
            (Operator::Is | Operator::IsNot, FilterValue::Check(check)) => Test::PropertyCheck(*check),
            (Operator::Json | Operator::NotJson, FilterValue::Json(object)) => {
                Test::Json(object.properties().clone())
            }
            (Operator::ElementMatch | Operator::NotElementMatch, FilterValue::Json(object)) => {
                Test::ElementMatch(object.properties().clone())
            }
            _ => return Err(refused("the value does not fit the operator".to_owned())),
        };
        let negated = matches!(
            operator,
            Operator::Ne
                | Operator::NotMatch
                | Operator::IsNot
                | Operator::NotIn
                | Operator::NotJson
                | Operator::NotElementMatch
        );
        Ok(Self { path: filter.path().to_owned(), negated, test })
    }

    fn matches(&self, record: &(impl Record + ?Sized)) -> bool {
        self.test.matches(&resolve(record, &self.path)) != self.negated
    }
}

impl Test {
    fn matches(&self, values: &[Cow<'_, Value>]) -> bool {
        match self {
            Self::Equal(comparand) => any_element(values, &mut |value| comparand.equals(value)),
            Self::Order(comparand, fits) => {
                any_element(values, &mut |value| comparand.order(value).is_some_and(fits))
            }
            Self::Regex(regex) => {
                any_element(values, &mut |value| value.as_str().is_some_and(|text| regex.is_match(text)))
            }
            Self::OneOf(comparands) => {
                any_element(values, &mut |value| comparands.iter().any(|comparand| comparand.equals(value)))
            }
            Self::PropertyCheck(check) => has_property(values, *check),
            Self::Json(fields) => any_element(values, &mut |value| has_fields(value, fields)),
            Self::ElementMatch(fields) => values.iter().any(|value| {
                value
                    .as_array()
                    .is_some_and(|elements| elements.iter().any(|element| has_fields(element, fields)))
            }),
        }
    }
}

/// Returns whether the values of a path have a type or property. Arrays are not expanded.
fn has_property(values: &[Cow<'_, Value>], check: PropertyCheck) -> bool {
    let any = |fits: fn(&Value) -> bool| values.iter().any(|value| fits(value));
    match check {
        PropertyCheck::Null => values.is_empty() || any(Value::is_null),
        PropertyCheck::NotNull => any(|value| !value.is_null()),
        PropertyCheck::Exists => !values.is_empty(),
        PropertyCheck::NotExists => values.is_empty(),
        PropertyCheck::Empty => any(|value| size(value) == Some(0)),
        PropertyCheck::NotEmpty => any(|value| size(value).is_some_and(|size| size > 0)),
        PropertyCheck::Integer => any(|value| value.is_i64() || value.is_u64()),
        PropertyCheck::Array => any(Value::is_array),
        PropertyCheck::Object => any(Value::is_object),
        PropertyCheck::String => any(Value::is_string),
        PropertyCheck::Boolean => any(Value::is_boolean),
        PropertyCheck::Date => any(|value| value.as_str().is_some_and(|text| parse_date(text).is_some())),
    }
}

/// Returns the size of an array, object or string.
fn size(value: &Value) -> Option<usize> {
    match value {
        Value::Array(elements) => Some(elements.len()),
        Value::Object(fields) => Some(fields.len()),
        Value::String(text) => Some(text.len()),
        _ => None,
    }
}

/// Returns whether `value` is an object with all these fields; it can have more.
fn has_fields(value: &Value, fields: &Map<String, Value>) -> bool {
    value.is_object()
        && fields.iter().all(|(path, expected)| {
            let found = resolve(value, path);
            match expected {
                Value::Null => found.is_empty() || found.iter().any(|value| value.is_null()),
                Value::Array(_) => found.iter().any(|value| json_matches(value, expected)),
                _ => any_element(&found, &mut |value| json_matches(value, expected)),
            }
        })
}

/// Returns whether `value` equals `expected`. Objects are compared by the fields of `expected`.
fn json_matches(value: &Value, expected: &Value) -> bool {
    match (value, expected) {
        (Value::Object(_), Value::Object(fields)) => has_fields(value, fields),
        (Value::Array(values), Value::Array(expected)) => {
            values.len() == expected.len()
                && values.iter().zip(expected).all(|(value, expected)| json_matches(value, expected))
        }
        (Value::Number(value), Value::Number(expected)) => compare_numbers(value, expected).is_eq(),
        _ => value == expected,
    }
}
