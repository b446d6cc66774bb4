//! [`Field`]: paths of fields, from which filters and sort criteria are built.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use super::dialect::{AllOperators, FilterDialect, HasOperator, operators};
use super::filter::Filter;
use super::json::JsonObject;
use super::kind::{Any, Compared, IntoOperand, Kind, Listed, Matched, Measured, Ordered, Sorted, Structured};
use super::operator::Operator;
use super::property_check::PropertyCheck;
use super::sort::Sort;
use crate::error::Result;

/// Creates a field from its dotted path, with all comparisons.
///
/// Use it for fields without a generated path. Numbers have the typed search `num`, text does not: `31000` and
/// `"31000"` are different filters.
///
/// A path that is empty, contains a bracket, `=` or `&`, or equals `offset`, `limit`, `sort` or `fields` is refused
/// when the query is written.
///
/// ```
/// use orange_core::query::{Dialect, Query, field};
/// let query = Query::new()
///     .filter(field("relatedEntity.@referredType").eq("Building"))
///     .filter(field("address.postcode").ne("31000"))
///     .filter(field("address.streetNr").gte(10));
/// assert_eq!(
///     query.to_query_string(Dialect::Bracket)?,
///     "relatedEntity.%40referredType=Building&address.postcode%5Bne%5D=31000\
///      &address.streetNr%5Bgte%2Cnum%5D=10",
/// );
/// # Ok::<(), orange_core::Error>(())
/// ```
pub fn field(path: impl Into<String>) -> Field<Any> {
    Field { path: Cow::Owned(path.into()), kind: PhantomData }
}

/// Field of a list item by its dotted path, with its kind `K` and the filter dialect `D` of its API.
///
/// Both determine which comparisons compile: a number cannot be compared with text, an array has no order, and a field
/// of an API that filters for [equality only](super::EqualityOnly) has `eq` only. A field whose interface file declares
/// operators has those operators. Generated code declares fields as constants and functions:
///
/// ```
/// use orange_core::query::{Dialect, Field, Number, Object, Query, Text};
///
/// const STATUS: Field<Text> = Field::new("status");
/// const DURATION: Field<Number> = Field::new("totalDuration");
///
/// /// A generated type for the paths below an object.
/// struct Address(Field<Object>);
///
/// impl Address {
///     fn country(&self) -> Field<Text> {
///         self.0.child("country")
///     }
/// }
///
/// let query = Query::new()
///     .filter(STATUS.eq("PENDING"))
///     .filter(DURATION.lt(604_800))
///     .filter(Address(Field::new("location.address")).country().eq("FR"));
/// assert_eq!(
///     query.to_query_string(Dialect::Bracket)?,
///     "status=PENDING&totalDuration%5Blt%2Cnum%5D=604800&location.address.country=FR",
/// );
/// # Ok::<(), orange_core::Error>(())
/// ```
///
/// ```compile_fail
/// # use orange_core::query::{Field, Number};
/// Field::<Number>::new("totalDuration").eq("604800"); // a number is not text
/// ```
///
/// ```compile_fail
/// # use orange_core::query::{Field, Text};
/// Field::<Text>::new("postcode").eq(31000); // text is not a number
/// ```
///
/// ```compile_fail
/// # use orange_core::query::{Field, List};
/// Field::<List>::new("relatedEntity").gt(1); // an array has no greater and less
/// ```
///
/// ```compile_fail
/// # use orange_core::query::{Enum, Field};
/// Field::<Enum<std::net::IpAddr>>::new("address").eq("::1"); // an enum is not text
/// ```
///
/// The same field with and without operators; only the second line differs:
///
/// ```
/// # use orange_core::query::{Date, EqualityOnly, Field};
/// let created: Field<Date, EqualityOnly> = Field::new("createdAt");
/// created.eq("2025-06-01");
/// ```
///
/// ```compile_fail,E0277
/// # use orange_core::query::{Date, EqualityOnly, Field};
/// let created: Field<Date, EqualityOnly> = Field::new("createdAt");
/// created.gte("2025-06-01"); // this dialect has no `gte`
/// ```
pub struct Field<K, D = AllOperators> {
    path: Cow<'static, str>,
    kind: PhantomData<fn() -> (K, D)>,
}

impl<K: Kind, D: FilterDialect> Field<K, D> {
    /// The field at a dotted path.
    pub const fn new(path: &'static str) -> Self {
        Self { path: Cow::Borrowed(path), kind: PhantomData }
    }

    /// The dotted path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Treats the field as another kind, to override the specification.
    ///
    /// ```
    /// use orange_core::query::{Field, Number, Text};
    /// const IMPACT: Field<Number> = Field::new("impact");
    /// let filter = IMPACT.cast::<Text>().eq("3");
    /// assert_eq!(filter.typed_search(), None);
    /// ```
    pub fn cast<C: Kind>(&self) -> Field<C, D> {
        Field { path: self.path.clone(), kind: PhantomData }
    }
}

impl<K, D> Field<K, D> {
    fn owned(&self) -> String {
        self.path.clone().into_owned()
    }
}

impl<K: Kind, D: FilterDialect> Field<K, D> {
    /// Matches a field with this type or property.
    pub fn is(&self, check: PropertyCheck) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        Filter::property_check(self.owned(), Operator::Is, check).with_spelling(D::spelling(Operator::Is))
    }

    /// Matches a field without this type or property.
    pub fn is_not(&self, check: PropertyCheck) -> Filter
    where
        D: HasOperator<operators::IsNot>,
    {
        Filter::property_check(self.owned(), Operator::IsNot, check)
            .with_spelling(D::spelling(Operator::IsNot))
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
}

impl<K: Compared, D: FilterDialect> Field<K, D> {
    /// Matches a field equal to `value`.
    pub fn eq(&self, value: impl IntoOperand<K>) -> Filter
    where
        D: HasOperator<operators::Eq>,
    {
        self.compare(Operator::Eq, value)
    }

    /// Matches a field not equal to `value`.
    pub fn ne(&self, value: impl IntoOperand<K>) -> Filter
    where
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
        D: HasOperator<operators::In>,
        I: IntoIterator,
        I::Item: IntoOperand<K>,
    {
        self.list(Operator::In, values)
    }

    /// Matches a field equal to none of `values`, with the rules of [`is_in`](Self::is_in).
    pub fn not_in<I>(&self, values: I) -> Filter
    where
        D: HasOperator<operators::NotIn>,
        I: IntoIterator,
        I::Item: IntoOperand<K>,
    {
        self.list(Operator::NotIn, values)
    }

    fn compare(&self, operator: Operator, value: impl IntoOperand<K>) -> Filter {
        Filter::compare(self.owned(), operator, value.into_operand()).with_spelling(D::spelling(operator))
    }

    fn list<I>(&self, operator: Operator, values: I) -> Filter
    where
        I: IntoIterator,
        I::Item: IntoOperand<K>,
    {
        Filter::list(self.owned(), operator, values.into_iter().map(IntoOperand::into_operand))
            .with_spelling(D::spelling(operator))
    }
}

impl<K: Ordered, D: FilterDialect> Field<K, D> {
    /// Matches a field greater than `value`.
    pub fn gt(&self, value: impl IntoOperand<K>) -> Filter
    where
        D: HasOperator<operators::Gt>,
    {
        self.compare(Operator::Gt, value)
    }

    /// Matches a field greater than or equal to `value`.
    pub fn gte(&self, value: impl IntoOperand<K>) -> Filter
    where
        D: HasOperator<operators::Gte>,
    {
        self.compare(Operator::Gte, value)
    }

    /// Matches a field less than `value`.
    pub fn lt(&self, value: impl IntoOperand<K>) -> Filter
    where
        D: HasOperator<operators::Lt>,
    {
        self.compare(Operator::Lt, value)
    }

    /// Matches a field less than or equal to `value`.
    pub fn lte(&self, value: impl IntoOperand<K>) -> Filter
    where
        D: HasOperator<operators::Lte>,
    {
        self.compare(Operator::Lte, value)
    }
}

impl<K: Matched, D: FilterDialect> Field<K, D> {
    /// Matches a regular expression. Its dialect, and whether it is anchored, are not documented.
    pub fn matches(&self, expression: impl Into<String>) -> Filter
    where
        D: HasOperator<operators::Match>,
    {
        self.expression(Operator::Match, expression.into())
    }

    /// Matches a field that does not match a regular expression.
    pub fn not_matches(&self, expression: impl Into<String>) -> Filter
    where
        D: HasOperator<operators::NotMatch>,
    {
        self.expression(Operator::NotMatch, expression.into())
    }

    fn expression(&self, operator: Operator, expression: String) -> Filter {
        Filter::compare(self.owned(), operator, expression).with_spelling(D::spelling(operator))
    }
}

impl<K: Measured, D: FilterDialect> Field<K, D> {
    /// Matches a field of size zero.
    pub fn is_empty(&self) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::Empty)
    }

    /// Matches a field of a size above zero.
    pub fn is_not_empty(&self) -> Filter
    where
        D: HasOperator<operators::Is>,
    {
        self.is(PropertyCheck::NotEmpty)
    }
}

impl<K: Structured, D: FilterDialect> Field<K, D> {
    /// The field `name` of this object.
    pub fn child<C: Kind>(&self, name: &str) -> Field<C, D> {
        Field { path: Cow::Owned(format!("{}.{name}", self.path)), kind: PhantomData }
    }

    /// Matches a JSON object.
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
        D: HasOperator<operators::Json>,
    {
        self.compare_json(Operator::Json, value)
    }

    /// Does not match a JSON object.
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn not_json<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        D: HasOperator<operators::NotJson>,
    {
        self.compare_json(Operator::NotJson, value)
    }

    fn compare_json<T: Serialize + ?Sized>(&self, operator: Operator, value: &T) -> Result<Filter> {
        let object = JsonObject::for_field(&self.path, value)?;
        Ok(Filter::json(self.owned(), operator, object).with_spelling(D::spelling(operator)))
    }
}

impl<K: Listed, D: FilterDialect> Field<K, D> {
    /// Matches an array with an element that matches a JSON object.
    ///
    /// Orange's page lists this operator (`emj`) but uses the spelling of [`json`](Self::json) in its examples, and
    /// the interop document has only that. Test which one a server supports.
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn element_match<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        D: HasOperator<operators::ElementMatch>,
    {
        self.compare_json(Operator::ElementMatch, value)
    }

    /// Has no element that matches all of a JSON object; see [`element_match`](Self::element_match).
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn not_element_match<T: Serialize + ?Sized>(&self, value: &T) -> Result<Filter>
    where
        D: HasOperator<operators::NotElementMatch>,
    {
        self.compare_json(Operator::NotElementMatch, value)
    }
}

impl<K: Sorted, D: FilterDialect> Field<K, D> {
    /// Sorts by this field, smallest first.
    pub fn asc(&self) -> Sort {
        Sort::ascending(self.owned())
    }

    /// Sorts by this field, largest first.
    pub fn desc(&self) -> Sort {
        Sort::descending(self.owned())
    }
}

impl<K, D> Clone for Field<K, D> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), kind: PhantomData }
    }
}

impl<K, D> fmt::Debug for Field<K, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Field").field(&self.path).finish()
    }
}

impl<K, D> From<Field<K, D>> for String {
    fn from(field: Field<K, D>) -> Self {
        field.path.into_owned()
    }
}

impl<K, D> From<&Field<K, D>> for String {
    fn from(field: &Field<K, D>) -> Self {
        field.path.clone().into_owned()
    }
}
