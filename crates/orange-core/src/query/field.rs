//! [`Field`]: paths of fields, from which filters and sort criteria are built.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::dialect::{AllOperators, FilterDialect};
use super::kind::{Any, Kind, Sorted, Structured};
use super::sort::Sort;

/// Creates a field from its dotted path, with all comparisons.
///
/// Use it for fields without a generated path. Numbers have the typed search `num`, text does not: `31000` and
/// `"31000"` are different filters.
///
/// A path that is empty, has an empty segment, contains a bracket, `=` or `&`, or equals `offset`, `limit`, `sort` or
/// `fields` is refused when the query is written.
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
    /// Creates a field from its dotted path.
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

    /// The field `name` of this object.
    pub fn child<C: Kind>(&self, name: &str) -> Field<C, D>
    where
        K: Structured,
    {
        Field { path: Cow::Owned(format!("{}.{name}", self.path)), kind: PhantomData }
    }

    /// Sorts by this field, smallest first.
    pub fn asc(&self) -> Sort
    where
        K: Sorted,
    {
        Sort::ascending(self.owned_path())
    }

    /// Sorts by this field, largest first.
    pub fn desc(&self) -> Sort
    where
        K: Sorted,
    {
        Sort::descending(self.owned_path())
    }
}

impl<K, D> Field<K, D> {
    pub(super) fn owned_path(&self) -> String {
        self.path.clone().into_owned()
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
