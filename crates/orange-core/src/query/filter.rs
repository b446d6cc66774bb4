//! [`Filter`]: a path, an operator and a value.

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
/// It is made by a [`Field`](super::Field) or read by [`Query::parse`](super::Query::parse), so the
/// value always is of the sort that the operator takes.
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
/// Two filters are equal if they ask the server for the same.
#[derive(Clone, Debug)]
pub struct Filter {
    path: String,
    operator: Operator,
    typed: Option<TypedSearch>,
    value: FilterValue,
    /// Rule that a value of a typed field violates.
    broken: Option<String>,
    /// Whether an item has to have the field with the very value.
    exact: bool,
    /// The word for the operator behind a dot, where the API declares another one than the usual.
    spelling: Option<&'static str>,
}

impl PartialEq for Filter {
    fn eq(&self, other: &Self) -> bool {
        let parts = |filter: &Self| (filter.operator, filter.typed);
        parts(self) == parts(other) && self.path == other.path && self.value == other.value
    }
}

/// The value of a [`Filter`]; which one it is follows from the operator.
#[derive(Clone, Debug, PartialEq)]
pub enum FilterValue {
    /// Of the comparisons and the regular expressions: text. With the typed search `num` it is the text
    /// of a number.
    Text(String),
    /// Of `in` and `nin`.
    List(Vec<String>),
    /// Of `is` and `nis`.
    Check(PropertyCheck),
    /// Of the JSON operators.
    Json(JsonObject),
}

impl Filter {
    pub(super) fn compare(path: String, operator: Operator, operand: impl Into<Operand>) -> Self {
        let (text, typed, rule) = operand.into().into_checked();
        let broken = rule.map(|rule| broken(&text, rule));
        Self { path, operator, typed, value: FilterValue::Text(text), broken, exact: false, spelling: None }
    }

    /// Typed only when every operand is: one that is text makes the list a list of texts.
    pub(super) fn list<O: Into<Operand>>(
        path: String,
        operator: Operator,
        operands: impl IntoIterator<Item = O>,
    ) -> Self {
        let (mut texts, mut types, mut wrong) = (Vec::new(), Vec::new(), None);
        for operand in operands {
            let (text, typed, rule) = operand.into().into_checked();
            wrong = wrong.or_else(|| rule.map(|rule| broken(&text, rule)));
            texts.push(text);
            types.push(typed);
        }
        let typed = types.into_iter().reduce(|one, other| one.and(other)).flatten();
        Self {
            path,
            operator,
            typed,
            value: FilterValue::List(texts),
            broken: wrong,
            exact: false,
            spelling: None,
        }
    }

    pub(super) fn property_check(path: String, operator: Operator, check: PropertyCheck) -> Self {
        Self {
            path,
            operator,
            typed: None,
            value: FilterValue::Check(check),
            broken: None,
            exact: false,
            spelling: None,
        }
    }

    pub(super) fn json(path: String, operator: Operator, object: JsonObject) -> Self {
        Self {
            path,
            operator,
            typed: None,
            value: FilterValue::Json(object),
            broken: None,
            exact: false,
            spelling: None,
        }
    }

    /// Creates a filter from a parsed query, without checks.
    pub(super) fn read(
        path: String,
        operator: Operator,
        typed: Option<TypedSearch>,
        value: FilterValue,
    ) -> Self {
        Self { path, operator, typed, value, broken: None, exact: false, spelling: None }
    }

    /// Requires each item to have the field with the very value that is asked for, or one of them.
    ///
    /// The server is asked for the same. An item that it returns without the field, or with a value that differs
    /// in case only, is then an error as well; see [`query`](super#whether-the-server-has-filtered). For the
    /// search of an identifier, whose absence has to be certain. It has a meaning for `eq` and `in`.
    ///
    /// ```
    /// use orange_core::query::field;
    /// let filter = field("externalId").eq("OC-1").exact();
    /// # let _ = filter;
    /// ```
    #[must_use]
    pub fn exact(self) -> Self {
        Self { exact: true, ..self }
    }

    /// The same with the word that the dialect of a field has for the operator.
    pub(super) fn spelled(self, spelling: Option<&'static str>) -> Self {
        Self { spelling, ..self }
    }

    /// The word for the operator behind a dot; `None` for equality without one.
    pub(super) fn dotted_word(&self) -> Option<&'static str> {
        self.spelling.or((self.operator != Operator::Eq).then(|| self.operator.as_str()))
    }

    pub(crate) fn is_exact(&self) -> bool {
        self.exact
    }

    /// The dotted path of the field.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// How the field is compared.
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// The type beside the operator.
    pub fn typed_search(&self) -> Option<TypedSearch> {
        self.typed
    }

    /// The operand.
    pub fn value(&self) -> &FilterValue {
        &self.value
    }

    /// Refuses what cannot be written, or would be read back as something else.
    pub(super) fn check(&self, dialect: Dialect) -> Result<()> {
        path::check_filter(&self.path)?;
        if let Some(broken) = &self.broken {
            return Err(self.invalid(broken.clone()));
        }
        match dialect {
            Dialect::Bracket => self.check_value(),
            Dialect::Dotted => self.check_plain(),
            Dialect::DottedOperators => self.check_dotted(),
        }
    }

    fn check_value(&self) -> Result<()> {
        let values = match &self.value {
            FilterValue::Text(text) => std::slice::from_ref(text),
            FilterValue::List(texts) => texts.as_slice(),
            FilterValue::Check(_) | FilterValue::Json(_) => return Ok(()),
        };
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

    fn check_plain(&self) -> Result<()> {
        if self.operator != Operator::Eq {
            return Err(self.invalid(format!(
                "the Orange Business APIs document `attribute=value` only, not the operator `{}`",
                self.operator
            )));
        }
        // A number is written as it is: what the attribute is, the server knows.
        self.check_value()
    }

    fn check_dotted(&self) -> Result<()> {
        if self.dotted_word().is_none()
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

/// A value and the rule that it breaks.
fn broken(value: &str, rule: &str) -> String {
    format!("`{value}`: {rule}")
}

/// A number as JSON writes it, and nothing around it.
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
