//! How a page of a list and a single record go over HTTP.

use axum::response::Response;
use http::{HeaderMap, HeaderName, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use serde_json::Value;

use crate::problem::{Problem, json_response};
use crate::quirks::{ListOfOne, Quirks};
use crate::tmf::{ListPage, QueryError, Window, matching_records, page, selects_all_records};

pub(crate) static RESULT_COUNT: HeaderName = HeaderName::from_static("x-result-count");
pub(crate) static TOTAL_COUNT: HeaderName = HeaderName::from_static("x-total-count");

/// Gives the outcome of a request its shape.
pub(crate) fn respond(quirks: &Quirks, outcome: Result<Response, Problem>) -> Response {
    outcome.unwrap_or_else(|problem| problem.into_response(quirks))
}

/// The query of a URL.
pub(crate) fn query(uri: &Uri, dialect: Dialect) -> Result<Query, Problem> {
    Ok(Query::parse(uri.query().unwrap_or_default(), dialect).map_err(QueryError::from)?)
}

/// One page of records that are at hand, as `query` asks for it.
pub(crate) fn list(
    records: &[Value],
    query: &Query,
    window: Window,
    quirks: &Quirks,
) -> Result<Response, Problem> {
    let record = |index: usize| records.get(index).unwrap_or(&Value::Null);
    let found = match selects_all_records(query) {
        true => None,
        false => Some(matching_records(query, quirks.untyped_values, records.len(), record)?),
    };
    Ok(page_response(&page(query, window, found.as_deref(), records.len(), record)?, quirks))
}

/// The page of `records` that the URL asks for, in the dialect of the Orange Business APIs.
pub(crate) fn dotted_page(records: &[Value], uri: &Uri, quirks: &Quirks) -> Result<Response, Problem> {
    list(records, &query(uri, Dialect::Dotted)?, quirks.window(), quirks)
}

/// How many of the records the filters of `query` let through: nothing is sorted, selected or cut.
pub(crate) fn count(records: &[Value], query: &Query, quirks: &Quirks) -> Result<Response, Problem> {
    let filters: Query = query.filters().iter().cloned().collect();
    let record = |index: usize| records.get(index).unwrap_or(&Value::Null);
    Ok(count_response(matching_records(&filters, quirks.untyped_values, records.len(), record)?.len()))
}

/// A page as an answer.
pub(crate) fn page_response(page: &ListPage, quirks: &Quirks) -> Response {
    let (result, total) = (page.items.len(), page.total);
    let status =
        if quirks.partial_content && result < total { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
    let mut response = match page.items.as_slice() {
        [only] if quirks.list_of_one == ListOfOne::Object => json_response(status, only),
        items => json_response(status, &Value::Array(items.to_vec())),
    };
    set_counts(response.headers_mut(), result, total, quirks);
    response
}

/// An answer without a body that says how many there are.
pub(crate) fn count_response(total: usize) -> Response {
    let mut response = Response::default();
    response.headers_mut().insert(TOTAL_COUNT.clone(), total.into());
    response
}

/// The two counts of a list, in each other's header if so switched.
pub(crate) fn set_counts(headers: &mut HeaderMap, result: usize, total: usize, quirks: &Quirks) {
    let (result, total) = if quirks.swapped_counts { (total, result) } else { (result, total) };
    headers.insert(RESULT_COUNT.clone(), result.into());
    headers.insert(TOTAL_COUNT.clone(), total.into());
}
