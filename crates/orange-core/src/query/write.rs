//! Writing a query as a query string.

use orange_model::Violations;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Query;
use super::filter::{Filter, FilterValue};
use super::operator::Operator;
use super::path;
use super::sort::Sort;
use crate::encoding::encode_component;
use crate::error::{Error, Result};
use crate::metadata::{BracketEncoding, Dialect};

impl Query {
    /// Writes the query string, without the `?`. An empty query gives an empty string.
    ///
    /// In names and values, all characters except unreserved ones are percent-encoded. A filter for equality is written
    /// without an operator, unless the interface file declares a spelling for it.
    ///
    /// # Errors
    /// Returns an error with the path and the rule if a path, a value or a combination violates a rule of the dialect.
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

    /// Writes the query string with raw or encoded brackets, for a server that does not decode them.
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
    /// Returns the errors of [`to_query_string`](Self::to_query_string).
    pub fn to_query_string_with(&self, dialect: Dialect, brackets: BracketEncoding) -> Result<String> {
        let mut parameters = Vec::new();
        for filter in self.filters() {
            filter.check(dialect)?;
            let value = encode_component(&filter.value().to_text());
            parameters.push(format!("{}={value}", filter_name(filter, dialect, brackets)));
        }
        if !self.sorts().is_empty() {
            let sorts = self.sorts().iter().map(Sort::to_parameter).collect::<Result<Vec<_>>>()?;
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

impl Query {
    /// Returns the filter values of the parameter `name` of an interface file, for the rules of that parameter. Values
    /// that are not a `T` are reported to `violations`.
    #[doc(hidden)]
    pub fn filter_values<T: DeserializeOwned>(
        &self,
        dialect: Dialect,
        name: &str,
        violations: &mut Violations,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for filter in self.filters().iter().filter(|filter| declared_name(filter, dialect) == name) {
            match typed_value(filter.value()) {
                Some(value) => values.push(value),
                None => violations.enter(name).report("is not a value of this query parameter"),
            }
        }
        values
    }
}

/// Converts the value of a filter into a `T`: as text, or as the number or boolean in the text.
fn typed_value<T: DeserializeOwned>(value: &FilterValue) -> Option<T> {
    let parse = |text: &String| serde_json::from_str::<Value>(text).ok();
    let candidates = match value {
        FilterValue::Text(text) => vec![Some(Value::from(text.as_str())), parse(text)],
        FilterValue::List(texts) => vec![
            Some(texts.iter().map(String::as_str).collect()),
            texts.iter().map(parse).collect::<Option<Vec<_>>>().map(Value::Array),
            Some(Value::String(texts.join(","))),
        ],
        FilterValue::Check(check) => vec![Some(check.as_str().into())],
        FilterValue::Json(object) => vec![Some(object.as_str().into())],
    };
    candidates.into_iter().flatten().find_map(|value| serde_json::from_value(value).ok())
}

fn filter_name(filter: &Filter, dialect: Dialect, brackets: BracketEncoding) -> String {
    let path = encode_component(filter.path());
    let (open, close) = brackets.pair();
    match filter.typed_search().filter(|_| dialect == Dialect::Bracket) {
        Some(typed) => format!("{path}{open}{}%2C{typed}{close}", filter.operator()),
        None => name_with_operator(filter, dialect, path, (open, close)),
    }
}

/// Returns the parameter name of a filter, as an interface file declares it.
pub(super) fn declared_name(filter: &Filter, dialect: Dialect) -> String {
    name_with_operator(filter, dialect, filter.path().to_owned(), ("[", "]"))
}

fn name_with_operator(
    filter: &Filter,
    dialect: Dialect,
    path: String,
    (open, close): (&str, &str),
) -> String {
    match (dialect, filter.operator(), filter.dotted_operator()) {
        (Dialect::DottedOperators, _, Some(operator)) => format!("{path}.{operator}"),
        (Dialect::Bracket, operator, _) if operator != Operator::Eq => {
            format!("{path}{open}{operator}{close}")
        }
        _ => path,
    }
}

/// Checks the selected fields of a query, both when it is written and when it is parsed.
pub(super) fn check_fields(names: &[String], dialect: Dialect) -> Result<()> {
    if dialect == Dialect::Dotted {
        return Err(Error::invalid(
            "fields",
            "cannot be selected: the Orange Business APIs document no `fields`",
        ));
    }
    names.iter().try_for_each(|name| path::check_selected_field(name))
}
