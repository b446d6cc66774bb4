//! A query becomes the query string of a URL.

use super::Query;
use super::filter::{Filter, FilterValue};
use super::operator::Operator;
use super::path;
use super::sort::Sort;
use crate::encoding::encode_component;
use crate::error::{Error, Result};
use crate::metadata::BracketEncoding;
use crate::metadata::Dialect;

impl Query {
    /// Writes the query string, without the `?`; nothing set gives the empty string.
    ///
    /// Unreserved characters stay, everything else is percent-encoded; a filter for equality is written
    /// without an operator.
    ///
    /// # Errors
    /// A path, a value or a combination that breaks a rule of the dialect; the error names both.
    ///
    /// ```
    /// use orange_core::query::{Dialect, Query, field};
    /// let query = Query::new().filter(field("location.address.country").eq("FR")).offset(100).limit(100);
    /// assert_eq!(
    ///     query.to_query_string(Dialect::Dotted)?,
    ///     "location.address.country=FR&offset=100&limit=100",
    /// );
    /// let error = Query::new().filter(field("priority").ne("P1")).to_query_string(Dialect::Dotted);
    /// assert!(error.unwrap_err().to_string().starts_with("priority: "));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn to_query_string(&self, dialect: Dialect) -> Result<String> {
        self.to_query_string_with(dialect, BracketEncoding::Percent)
    }

    /// The same with another way to write the brackets, for a server that does not decode them.
    ///
    /// ```
    /// use orange_core::query::{BracketEncoding, Dialect, Query, field};
    /// let query = Query::new().filter(field("status").is_in(["OPEN", "CLOSED"]));
    /// assert_eq!(
    ///     query.to_query_string_with(Dialect::Bracket, BracketEncoding::Raw)?,
    ///     "status[in]=OPEN%2CCLOSED",
    /// );
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`to_query_string`](Self::to_query_string).
    pub fn to_query_string_with(&self, dialect: Dialect, brackets: BracketEncoding) -> Result<String> {
        let mut parameters = Vec::new();
        for filter in self.filters() {
            filter.check(dialect)?;
            parameters.push(format!("{}={}", filter_name(filter, dialect, brackets), filter_value(filter)));
        }
        if !self.sorts().is_empty() {
            let sorts = self.sorts().iter().map(Sort::written).collect::<Result<Vec<_>>>()?;
            parameters.push(format!("sort={}", encode_component(&sorts.join(","))));
        }
        if !self.selected_fields().is_empty() {
            check_fields(self.selected_fields(), dialect)?;
            parameters.push(format!("fields={}", encode_component(&self.selected_fields().join(","))));
        }
        if let Some(offset) = self.window_offset() {
            parameters.push(format!("offset={offset}"));
        }
        if let Some(limit) = self.window_limit() {
            parameters.push(format!("limit={limit}"));
        }
        Ok(parameters.join("&"))
    }
}

fn filter_name(filter: &Filter, dialect: Dialect, brackets: BracketEncoding) -> String {
    let path = encode_component(filter.path());
    let (open, close) = brackets.pair();
    match (dialect, filter.operator(), filter.typed_search()) {
        (Dialect::Dotted, ..) | (Dialect::DottedOperators, Operator::Eq, _) => path,
        (Dialect::DottedOperators, operator, _) => format!("{path}.{operator}"),
        (Dialect::Bracket, Operator::Eq, None) => path,
        (Dialect::Bracket, operator, None) => format!("{path}{open}{operator}{close}"),
        (Dialect::Bracket, operator, Some(typed)) => format!("{path}{open}{operator}%2C{typed}{close}"),
    }
}

fn filter_value(filter: &Filter) -> String {
    match filter.value() {
        FilterValue::Text(text) => encode_component(text),
        FilterValue::List(texts) => encode_component(&texts.join(",")),
        FilterValue::Nature(nature) => nature.as_str().to_owned(),
        FilterValue::Json(object) => encode_component(object.as_str()),
    }
}

/// The rules of `fields`, on the way out and on the way in.
pub(super) fn check_fields(names: &[String], dialect: Dialect) -> Result<()> {
    if dialect == Dialect::Dotted {
        return Err(Error::invalid(
            "fields",
            "the Orange Business APIs do not document a selection of fields",
        ));
    }
    names.iter().try_for_each(|name| path::check_selected(name))
}
