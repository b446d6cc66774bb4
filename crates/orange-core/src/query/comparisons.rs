//! Comparisons of a [`Field`]: each returns a filter.
//!
//! Each function has its own `where` clause, so that the compiler reports an unmet bound with the message of its trait.
//! In an `impl` block with the bound, it would report a missing method.

use serde::Serialize;

use super::dialect::{FilterDialect, HasOperator, operators};
use super::field::Field;
use super::filter::{Filter, FilterValue};
use super::json::JsonObject;
use super::kind::{Compared, IntoOperand, Kind, Listed, Matched, Measured, Ordered, Structured};
use super::operator::Operator;
use super::property_check::PropertyCheck;
use crate::error::Result;

impl<K: Kind, D: FilterDialect> Field<K, D> {
    /// Matches a field with this type or property.
    pub fn is(&self, check: PropertyCheck) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.filter(Operator::Is, FilterValue::Check(check))
    }

    /// Matches a field without this type or property.
    pub fn is_not(&self, check: PropertyCheck) -> Filter
    where
        D: HasOperator<operators::IsNot>,
    {
        self.filter(Operator::IsNot, FilterValue::Check(check))
    }

    /// Matches a field that is null.
    pub fn is_null(&self) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::Null)
    }

    /// Matches a field that is not null.
    pub fn is_not_null(&self) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::NotNull)
    }

    /// Matches a field that is present, including null.
    pub fn exists(&self) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::Exists)
    }

    /// Matches a field that is missing.
    pub fn not_exists(&self) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::NotExists)
    }

    /// Matches a field equal to `value`.
    pub fn eq(&self, value: impl IntoOperand<K>) -> Filter
    where
        K: Compared,
        D: HasOperator<operators::Eq>,
    {
        self.compare(Operator::Eq, value)
    }

    /// Matches a field not equal to `value`.
    pub fn ne(&self, value: impl IntoOperand<K>) -> Filter
    where
        K: Compared,
        D: HasOperator<operators::Ne>,
    {
        self.compare(Operator::Ne, value)
    }

    /// Matches a field equal to one of `values`.
    ///
    /// A value that contains a comma is refused when the query is written, because the comma separates the values and
    /// its escape is not documented. An empty list is refused as well.
    pub fn is_in<I>(&self, values: I) -> Filter
    where
        K: Compared,
        D: HasOperator<operators::In>,
        I: IntoIterator,
        I::Item: IntoOperand<K>,
    {
        self.list(Operator::In, values)
    }

    /// Matches a field equal to none of `values`, with the rules of [`is_in`](Self::is_in).
    pub fn not_in<I>(&self, values: I) -> Filter
    where
        K: Compared,
        D: HasOperator<operators::NotIn>,
        I: IntoIterator,
        I::Item: IntoOperand<K>,
    {
        self.list(Operator::NotIn, values)
    }

    fn filter(&self, operator: Operator, value: FilterValue) -> Filter {
        Filter::new(self.owned_path(), operator, value).with_spelling(D::spelling(operator))
    }

    fn compare(&self, operator: Operator, value: impl IntoOperand<K>) -> Filter
    where
        K: Compared,
    {
        Filter::compare(self.owned_path(), operator, value.into_operand())
            .with_spelling(D::spelling(operator))
    }

    fn list<I>(&self, operator: Operator, values: I) -> Filter
    where
        K: Compared,
        I: IntoIterator,
        I::Item: IntoOperand<K>,
    {
        Filter::list(self.owned_path(), operator, values.into_iter().map(IntoOperand::into_operand))
            .with_spelling(D::spelling(operator))
    }

    /// Matches a field greater than `value`.
    pub fn gt(&self, value: impl IntoOperand<K>) -> Filter
    where
        K: Ordered,
        D: HasOperator<operators::Gt>,
    {
        self.compare(Operator::Gt, value)
    }

    /// Matches a field greater than or equal to `value`.
    pub fn gte(&self, value: impl IntoOperand<K>) -> Filter
    where
        K: Ordered,
        D: HasOperator<operators::Gte>,
    {
        self.compare(Operator::Gte, value)
    }

    /// Matches a field less than `value`.
    pub fn lt(&self, value: impl IntoOperand<K>) -> Filter
    where
        K: Ordered,
        D: HasOperator<operators::Lt>,
    {
        self.compare(Operator::Lt, value)
    }

    /// Matches a field less than or equal to `value`.
    pub fn lte(&self, value: impl IntoOperand<K>) -> Filter
    where
        K: Ordered,
        D: HasOperator<operators::Lte>,
    {
        self.compare(Operator::Lte, value)
    }

    /// Matches a field that matches a regular expression. The dialect of the expression, and whether it is anchored,
    /// are not documented.
    pub fn matches(&self, expression: impl Into<String>) -> Filter
    where
        K: Matched,
        D: HasOperator<operators::Match>,
    {
        self.filter(Operator::Match, FilterValue::Text(expression.into()))
    }

    /// Matches a field that does not match a regular expression.
    pub fn not_matches(&self, expression: impl Into<String>) -> Filter
    where
        K: Matched,
        D: HasOperator<operators::NotMatch>,
    {
        self.filter(Operator::NotMatch, FilterValue::Text(expression.into()))
    }

    /// Matches a field of size zero.
    pub fn is_empty(&self) -> Filter
    where
        K: Measured,
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::Empty)
    }

    /// Matches a field of a size above zero.
    pub fn is_not_empty(&self) -> Filter
    where
        K: Measured,
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::NotEmpty)
    }

    /// Matches a field that matches a JSON object.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query, field};
    /// let building = serde_json::json!({ "@referredType": "Building" });
    /// let query = Query::new().filter(field("relatedEntity").json(&building)?);
    /// assert_eq!(
    ///     query.to_query_string(Dialect::Bracket)?,
    ///     "relatedEntity%5Bjson%5D=%7B%22%40referredType%22%3A%22Building%22%7D",
    /// );
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn json<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        K: Structured,
        D: HasOperator<operators::Json>,
    {
        self.compare_json(Operator::Json, value)
    }

    /// Matches a field that does not match a JSON object.
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn not_json<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        K: Structured,
        D: HasOperator<operators::NotJson>,
    {
        self.compare_json(Operator::NotJson, value)
    }

    fn compare_json<T: Serialize + ?Sized>(&self, operator: Operator, value: &T) -> Result<Filter> {
        let object = JsonObject::for_field(self.path(), value)?;
        Ok(self.filter(operator, FilterValue::Json(object)))
    }

    /// Matches an array with an element that matches a JSON object.
    ///
    /// Orange's page lists this operator (`emj`) but uses the spelling of [`json`](Self::json) in its examples, and
    /// the interop document has only `json`. Test which operator a server supports.
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn element_match<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        K: Listed,
        D: HasOperator<operators::ElementMatch>,
    {
        self.compare_json(Operator::ElementMatch, value)
    }

    /// Matches an array without an element that matches a JSON object. See [`element_match`](Self::element_match).
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn not_element_match<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        K: Listed,
        D: HasOperator<operators::NotElementMatch>,
    {
        self.compare_json(Operator::NotElementMatch, value)
    }
}
