//! TMF queries: which elements of a list, in which order, which members of them, and which window.
//!
//! A [`Query`] is a value. It is built from typed field paths ([`Field`], usually generated) or from a
//! path by name ([`field`]), written with [`Query::to_query_string`] and read back with
//! [`Query::parse`]; what comes back equals what went in.
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
//! # What is known, and what is not
//!
//! The operators, their aliases, the typed search and the `is` properties are those of Orange's Anomalie
//! Adresse page together with the filter document of the interop'fibre group, to which that page refers.
//! Written is one spelling per operator, a word that both documents accept wherever they agree; read is
//! every spelling of either. Nobody documents how a comma inside a value of an `in` list is escaped, so
//! such a list is refused; nor whether several filters on one path are combined by *and* (the published
//! examples of date ranges need it), nor the dialect of regular expressions.
//!
//! # Whether the server has filtered
//!
//! A server that does not know a filter may pass over it and return everything. Every page of a list is
//! therefore checked against the filters that were sent: an item that certainly fails one of them is an error
//! ([`Error::is_filter_ignored`](crate::Error::is_filter_ignored)), because neither its presence nor the absence
//! of another item means anything then.
//!
//! Checked are `eq`, `in`, `ne`, `nin`, the comparisons of numbers and of dates, and `null` and `exists`. An
//! item is given the benefit of the doubt where the field is missing, where the texts differ in case,
//! accents or punctuation only, where two dates may be the same moment in some zone, where the value holds a
//! wildcard, and for every other operator. Of an array one element has to match. Several equalities on one
//! path are taken for alternatives.
//!
//! For a server with other semantics, [`List::without_filter_check`](crate::pagination::List::without_filter_check)
//! accepts what it returns.
//!
//! Comparisons of numbers carry the typed search `num`: without it Orange compares text, and `9` comes
//! after `10`.

mod aliases;
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

pub use dialect::{AllOperators, EqualityOnly, FilterDialect, HasOperator, NoOperators, operators};
pub(crate) use evaluate::ForeignItem;
pub use field::{Field, field};
pub use filter::{Filter, FilterValue};
pub use json::JsonObject;
pub use kind::{
    Any, Compared, Date, Enum, Flag, Kind, List, Listed, Matched, Measured, Number, Object, Ordered, Sorted,
    Structured, Text,
};
pub use operand::{DateOperand, EnumOperand, NumberOperand, Operand, TextOperand};
pub use operator::Operator;
pub use property_check::PropertyCheck;
pub use sort::{Direction, Sort};
pub use typed_search::TypedSearch;

pub use crate::encoding::encode_component;
pub use crate::metadata::{BracketEncoding, Dialect, WindowRule};

/// Filters, sort, fields and window of one list request.
///
/// See the [module](self) for an example. Everything keeps the order in which it was added; the query
/// string has the filters first, then `sort`, `fields`, `offset` and `limit`. What is not set is not
/// sent, and the server's own default applies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    filters: Vec<Filter>,
    sort: Vec<Sort>,
    fields: Vec<String>,
    offset: Option<u64>,
    limit: Option<u64>,
}

impl Query {
    /// A query that asks for everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a filter after those already there, on the same path or another.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.push_filter(filter);
        self
    }

    /// Adds a sort criterion; the first one decides, the next ones settle ties.
    #[must_use]
    pub fn sort(mut self, sort: impl Into<Sort>) -> Self {
        self.push_sort(sort);
        self
    }

    /// Asks for these members of each element only, in addition to those already asked for.
    ///
    /// Orange's page limits it to first-level members, so a dotted path is refused when the query is written.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query};
    /// let query = Query::new().fields(["name", "id"]);
    /// assert_eq!(query.to_query_string(Dialect::Bracket)?, "fields=name%2Cid");
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    #[must_use]
    pub fn fields<I>(mut self, fields: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.fields.extend(fields.into_iter().map(Into::into));
        self
    }

    /// Skips this many elements.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Asks for at most this many elements.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Adds a filter in place; see [`Query::filter`].
    pub fn push_filter(&mut self, filter: impl Into<Filter>) {
        self.filters.push(filter.into());
    }

    /// Adds a sort criterion in place; see [`Query::sort`].
    pub fn push_sort(&mut self, sort: impl Into<Sort>) {
        self.sort.push(sort.into());
    }

    /// Asks for one more member in place; see [`Query::fields`].
    pub fn push_field(&mut self, field: impl Into<String>) {
        self.fields.push(field.into());
    }

    /// Sets the number of elements to skip in place; `None` leaves it to the server.
    pub fn set_offset(&mut self, offset: impl Into<Option<u64>>) {
        self.offset = offset.into();
    }

    /// Sets the most elements to return in place; `None` leaves it to the server.
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

    /// The members asked for; none means all.
    pub fn selected_fields(&self) -> &[String] {
        &self.fields
    }

    /// How many elements are skipped, where set.
    pub fn window_offset(&self) -> Option<u64> {
        self.offset
    }

    /// The most elements to return, where set.
    pub fn window_limit(&self) -> Option<u64> {
        self.limit
    }

    /// Whether nothing is set, so that nothing would be written.
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
