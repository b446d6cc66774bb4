//! [`Filter`]: a path, an operator and a value.

use std::borrow::Cow;

use serde_json::Number;

use super::json::JsonObject;
use super::operand::Operand;
use super::operator::Operator;
use super::path;
use super::property_check::PropertyCheck;
use super::typed_search::TypedSearch;
use crate::error::{Error, Result};
use crate::metadata::Dialect;

/// One condition on the elements of a list: `relatedEntity.id=31546546`, `age[gt,num]=18`.
///
/// Created by a [`Field`](super::Field) or by [`Query::parse`](super::Query::parse), so the value always has the type
/// that the operator takes.
///
/// ```
/// use orange_core::query::{FilterValue, Operator, TypedSearch, field};
/// let filter = field("age").gt(18);
/// assert_eq!(filter.path(), "age");
/// assert_eq!(filter.operator(), Operator::Gt);
/// assert_eq!(filter.typed_search(), Some(TypedSearch::Numeric));
/// assert_eq!(filter.value(), &FilterValue::Text("18".to_owned()));
/// ```
///
/// Two filters are equal if their path, operator, typed search and value are equal.
#[derive(Clone, Debug)]
pub struct Filter {
    path: String,
    operator: Operator,
    typed: Option<TypedSearch>,
    value: FilterValue,
    /// The value and the rule that it violates, in a typed field.
    violation: Option<String>,
    /// Whether an item must have the field with the identical value.
    exact: bool,
    /// The spelling of the operator after the dot, if the API declares an unusual one.
    spelling: Option<&'static str>,
}

impl PartialEq for Filter {
    fn eq(&self, other: &Self) -> bool {
        (&self.path, self.operator, self.typed, &self.value)
            == (&other.path, other.operator, other.typed, &other.value)
    }
}

/// Value of a [`Filter`]. The variant depends on the operator.
#[derive(Clone, Debug, PartialEq)]
pub enum FilterValue {
    /// Text, for comparisons and regular expressions. With the typed search `num`, the text of a number.
    Text(String),
    /// List of texts, for `in` and `nin`.
    List(Vec<String>),
    /// Property, for `is` and `nis`.
    Check(PropertyCheck),
    /// JSON object, for the JSON operators.
    Json(JsonObject),
}

impl FilterValue {
    /// The compared texts; `None` for a property and a JSON object.
    pub(super) fn texts(&self) -> Option<&[String]> {
        match self {
            Self::Text(text) => Some(std::slice::from_ref(text)),
            Self::List(texts) => Some(texts),
            Self::Check(_) | Self::Json(_) => None,
        }
    }

    /// The value as it is written, before percent-encoding.
    pub(super) fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => text.into(),
            Self::List(texts) => texts.join(",").into(),
            Self::Check(check) => check.as_str().into(),
            Self::Json(object) => object.as_str().into(),
        }
    }
}

impl Filter {
    /// Creates a filter without a typed search.
    pub(super) fn new(path: String, operator: Operator, value: FilterValue) -> Self {
        Self { path, operator, typed: None, value, violation: None, exact: false, spelling: None }
    }

    pub(super) fn compare(path: String, operator: Operator, operand: impl Into<Operand>) -> Self {
        let Operand { text, typed, broken_rule } = operand.into();
        let violation = broken_rule.map(|rule| describe_violation(&text, rule));
        Self { typed, violation, ..Self::new(path, operator, FilterValue::Text(text)) }
    }

    /// The list has a typed search only if every operand has it. One text makes it a list of texts.
    pub(super) fn list<O: Into<Operand>>(
        path: String,
        operator: Operator,
        operands: impl IntoIterator<Item = O>,
    ) -> Self {
        let (mut texts, mut types, mut violation) = (Vec::new(), Vec::new(), None);
        for operand in operands {
            let Operand { text, typed, broken_rule } = operand.into();
            violation = violation.or_else(|| broken_rule.map(|rule| describe_violation(&text, rule)));
            texts.push(text);
            types.push(typed);
        }
        let typed = types.into_iter().reduce(|left, right| left.and(right)).flatten();
        Self { typed, violation, ..Self::new(path, operator, FilterValue::List(texts)) }
    }

    pub(super) fn with_typed_search(self, typed: Option<TypedSearch>) -> Self {
        Self { typed, ..self }
    }

    /// Requires each item to have the field with the identical value, or one of the values.
    ///
    /// The query string does not change. An item without the field, or with a value that differs only in case, is also
    /// an error; see [`query`](super#verification-of-filters). Use it for identifiers whose absence must be
    /// certain. With an operator other than `eq` and `in`, the query is refused before it is sent.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query, field};
    /// let query = Query::new().filter(field("externalId").eq("OC-1").exact());
    /// assert_eq!(query.to_query_string(Dialect::Bracket)?, "externalId=OC-1");
    /// let query = Query::new().filter(field("externalId").ne("OC-1").exact());
    /// assert!(query.to_query_string(Dialect::Bracket).is_err());
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    #[must_use]
    pub fn exact(self) -> Self {
        Self { exact: true, ..self }
    }

    /// Sets the spelling of the operator in the dialect of the field.
    pub(super) fn with_spelling(self, spelling: Option<&'static str>) -> Self {
        Self { spelling, ..self }
    }

    /// The spelling of the operator after the dot; `None` for equality, which is written without one.
    pub(super) fn dotted_operator(&self) -> Option<&'static str> {
        self.spelling.or((self.operator != Operator::Eq).then(|| self.operator.as_str()))
    }

    pub(crate) fn is_exact(&self) -> bool {
        self.exact
    }

    /// The dotted path of the field.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The operator.
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// The typed search, if any.
    pub fn typed_search(&self) -> Option<TypedSearch> {
        self.typed
    }

    /// The value.
    pub fn value(&self) -> &FilterValue {
        &self.value
    }

    /// Returns an error if the filter cannot be written, or would be parsed as a different filter.
    pub(super) fn check(&self, dialect: Dialect) -> Result<()> {
        path::check_filter_path(&self.path)?;
        if let Some(violation) = &self.violation {
            return Err(self.invalid(violation.clone()));
        }
        if self.exact && !matches!(self.operator, Operator::Eq | Operator::In) {
            let rule = format!("`exact` requires the operator `eq` or `in`, not `{}`", self.operator);
            return Err(self.invalid(rule));
        }
        match dialect {
            Dialect::Bracket => self.check_value(),
            Dialect::Dotted => self.check_equality_only(),
            Dialect::DottedOperators => self.check_dotted(),
        }
    }

    fn check_value(&self) -> Result<()> {
        let Some(values) = self.value.texts() else { return Ok(()) };
        if values.is_empty() {
            return Err(self.invalid(format!("`{}` needs at least one value", self.operator)));
        }
        for value in values {
            if matches!(self.value, FilterValue::List(_)) && value.contains(',') {
                return Err(self.invalid(format!(
                    "`{value}` has a comma, which separates the values of `{}`; no document says how to escape it",
                    self.operator
                )));
            }
            if self.typed == Some(TypedSearch::Numeric) && !is_number(value) {
                return Err(
                    self.invalid(format!("`{value}` is not a number, as the typed search `num` needs"))
                );
            }
        }
        Ok(())
    }

    fn check_equality_only(&self) -> Result<()> {
        if self.operator != Operator::Eq {
            return Err(self.invalid(format!(
                "the Orange Business APIs document `attribute=value` only, not the operator `{}`",
                self.operator
            )));
        }
        // A number needs no typed search: the server knows the type of the attribute.
        self.check_value()
    }

    fn check_dotted(&self) -> Result<()> {
        if self.dotted_operator().is_none()
            && let Some((path, operator)) = path::split_operator(&self.path)
        {
            return Err(
                self.invalid(format!("equality would be read as the operator `{operator}` of `{path}`"))
            );
        }
        self.check_value()
    }

    fn invalid(&self, rule: String) -> Error {
        Error::invalid(self.path.clone(), rule)
    }
}

/// Formats a value and the rule that it violates.
fn describe_violation(value: &str, rule: &str) -> String {
    format!("`{value}`: {rule}")
}

/// Whether the text is a JSON number without surrounding white space.
fn is_number(text: &str) -> bool {
    text.trim() == text && serde_json::from_str::<Number>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_json_numbers_are_numbers() {
        for text in ["0", "18", "-3.5", "1e5", "18446744073709551616"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", " 1", "1 ", "+1", "007", "1.", ".5", "NaN", "inf", "1e999", "0x10", "1,2", "\"1\""] {
            assert!(!is_number(text), "{text}");
        }
    }

    #[test]
    fn list_is_typed_only_if_all_operands_are() {
        let typed = |operands: Vec<Operand>| Filter::list("age".to_owned(), Operator::In, operands).typed;
        assert_eq!(typed(vec![1.into(), 2.into()]), Some(TypedSearch::Numeric));
        assert_eq!(typed(vec![1.into(), "2".into()]), None);
        assert_eq!(typed(vec![]), None);
    }
}
