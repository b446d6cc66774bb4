//! TMF queries: filters, sorting, field selection, offset and limit of a list request.
//!
//! A [`Query`] is a value. Build it from typed fields ([`Field`], usually generated) or from paths ([`field`]), write
//! it with [`Query::to_query_string`], and parse it with [`Query::parse`], which returns an equal query.
//!
//! ```
//! use orange_core::query::{Dialect, Query, field};
//!
//! let query = Query::new()
//!     .filter(field("status").is_in(["ACKNOWLEDGED", "PENDING"]))
//!     .filter(field("totalDuration").lt(604_800))
//!     .sort(field("creationDate").desc())
//!     .limit(50);
//! let written = query.to_query_string(Dialect::Bracket)?;
//! assert_eq!(
//!     written,
//!     "status%5Bin%5D=ACKNOWLEDGED%2CPENDING&totalDuration%5Blt%2Cnum%5D=604800\
//!      &sort=-creationDate&limit=50",
//! );
//! assert_eq!(Query::parse(&written, Dialect::Bracket)?, query);
//! # Ok::<(), orange_core::Error>(())
//! ```
//!
//! # Documented and undocumented rules
//!
//! The operators, their aliases, the typed search and the property checks of `is` come from Orange's Anomalie Adresse page
//! and the filter document of the interop'fibre group, to which that page refers. Each operator is written in one spelling,
//! which both documents accept if both have the operator. All spellings of both documents are parsed. Numeric comparisons
//! carry the typed search `num`: without it, Orange compares text, and `9` is after `10`.
//!
//! Three rules are not documented:
//!
//! - the escape of a comma inside a value of an `in` list; such a list is refused;
//! - whether several filters on one path are combined by *and*; the published examples of date ranges require it;
//! - the dialect of regular expressions.
//!
//! # Verification of filters
//!
//! A server that does not support a filter may ignore it and return all elements. Every page is therefore checked against
//! the filters of the request. An item that certainly fails a filter is an error
//! ([`Error::is_filter_ignored`](crate::Error::is_filter_ignored)), because the result of an ignored filter is
//! meaningless.
//!
//! The check covers `eq`, `in`, `ne`, `nin`, comparisons of numbers and dates, and `is` and `nis` with `null` and
//! `nnull`. It also covers `is` with `nexists` and `nis` with `exists`: a field with a value fails them. An item passes
//! if the field is missing, because a representation may omit it; `is` with `exists` is therefore not checked. An item
//! also passes if texts differ only in case, accents or punctuation, if two dates can be the same moment in some zone,
//! if the value contains a wildcard, and for all other operators. For an array, one matching element is enough. Several
//! equalities on one path are treated as alternatives.
//!
//! For a server with other semantics, use
//! [`List::without_filter_check`](crate::pagination::List::without_filter_check).

mod aliases;
mod comparisons;
mod date_operand;
mod dialect;
mod evaluate;
mod field;
mod fields_type;
mod filter;
mod json;
mod kind;
mod operand;
mod operator;
mod page_window;
mod parse;
mod path;
mod path_table;
mod property_check;
mod sort;
mod typed_search;
mod write;

pub use date_operand::DateOperand;
pub use dialect::{AllOperators, EqualityOnly, FilterDialect, HasOperator, NoOperators, operators};
pub(crate) use evaluate::FilterMismatch;
pub use field::{Field, field};
pub use filter::{Filter, FilterValue};
pub use json::JsonObject;
pub use kind::{
    Any, Compared, Date, Enum, Flag, IntoOperand, Kind, List, Listed, Matched, Measured, Number, Object,
    Ordered, Sorted, Structured, Text,
};
pub use operand::{EnumOperand, NumberOperand, Operand, TextOperand};
pub use operator::Operator;
pub use path_table::KnownPath;
pub use property_check::PropertyCheck;
pub use sort::{Direction, Sort};
pub use typed_search::TypedSearch;

pub use crate::encoding::encode_component;
pub use crate::metadata::{BracketEncoding, Dialect, WindowRule};

use std::borrow::Cow;

/// The property that identifies a resource (TMF630).
const ID: &str = "id";

/// Filters, sorting, field selection, offset and limit of a list request.
///
/// See the [module](self) for an example. The order of additions is preserved. The query string contains the filters,
/// then `sort`, `fields`, `offset` and `limit`. Parts that are not set are omitted, and the server's defaults apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    filters: Vec<Filter>,
    sort: Vec<Sort>,
    fields: Vec<String>,
    offset: Option<u64>,
    limit: Option<u64>,
}

impl Query {
    /// Creates an empty query.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a filter.
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filters.push(filter);
        self
    }

    /// Adds a sort criterion. Later criteria apply to equal elements only.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query, field};
    /// let query = Query::new().sort(field("status").asc()).sort(field("creationDate").desc());
    /// assert_eq!(query.to_query_string(Dialect::Bracket)?, "sort=status%2C-creationDate");
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    #[must_use]
    pub fn sort(mut self, sort: Sort) -> Self {
        self.sort.push(sort);
        self
    }

    /// Selects these fields of each element, in addition to those selected before.
    ///
    /// Orange's page limits the selection to first-level fields, so a dotted path is refused when the query is
    /// written.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query};
    /// let query = Query::new().fields(["name", "id"]);
    /// assert_eq!(query.to_query_string(Dialect::Bracket)?, "fields=name%2Cid");
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    #[must_use]
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields.extend(fields.into_iter().map(Into::into));
        self
    }

    /// Returns the query with `id` among the selected fields, if it selects any. Generated operations use it, because a
    /// resource is identified by its `id`.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query};
    /// let query = Query::new().fields(["name"]);
    /// assert_eq!(query.with_id().to_query_string(Dialect::Bracket)?, "fields=name%2Cid");
    /// assert!(Query::new().with_id().is_empty());
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_id(&self) -> Cow<'_, Self> {
        if self.fields.is_empty() || self.fields.iter().any(|field| field == ID) {
            return Cow::Borrowed(self);
        }
        Cow::Owned(self.clone().fields([ID]))
    }

    /// Skips this many elements.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Limits the number of elements in a response.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets or removes the offset in place.
    pub fn set_offset(&mut self, offset: impl Into<Option<u64>>) {
        self.offset = offset.into();
    }

    /// Sets or removes the limit in place.
    pub fn set_limit(&mut self, limit: impl Into<Option<u64>>) {
        self.limit = limit.into();
    }

    /// The filters in order.
    pub fn filters(&self) -> &[Filter] {
        &self.filters
    }

    /// The sort criteria in order.
    pub fn sorts(&self) -> &[Sort] {
        &self.sort
    }

    /// The selected fields; empty if all fields are requested.
    pub fn selected_fields(&self) -> &[String] {
        &self.fields
    }

    /// The offset, if set.
    pub fn window_offset(&self) -> Option<u64> {
        self.offset
    }

    /// The limit, if set.
    pub fn window_limit(&self) -> Option<u64> {
        self.limit
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Extend<Filter> for Query {
    fn extend<I: IntoIterator<Item = Filter>>(&mut self, filters: I) {
        self.filters.extend(filters);
    }
}

impl FromIterator<Filter> for Query {
    fn from_iter<I: IntoIterator<Item = Filter>>(filters: I) -> Self {
        Self { filters: filters.into_iter().collect(), ..Self::default() }
    }
}

impl From<Filter> for Query {
    fn from(filter: Filter) -> Self {
        Self::new().filter(filter)
    }
}
