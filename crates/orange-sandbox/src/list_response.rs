//! How a page of a list and a single record go over HTTP.

use axum::response::Response;
use http::{HeaderMap, HeaderName, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use serde_json::Value;

use crate::problem::{Problem, json_answer};
use crate::quirks::{ListOfOne, Quirks};
use crate::tmf::{Listing, Refused, Window, matching, page, takes_all};

pub(crate) static RESULT_COUNT: HeaderName = HeaderName::from_static("x-result-count");
pub(crate) static TOTAL_COUNT: HeaderName = HeaderName::from_static("x-total-count");

/// Gives the outcome of a request its shape.
pub(crate) fn shaped(quirks: &Quirks, outcome: Result<Response, Problem>) -> Response {
    outcome.unwrap_or_else(|problem| problem.into_response(quirks))
}

/// The query of a URL.
pub(crate) fn query(uri: &Uri, dialect: Dialect) -> Result<Query, Problem> {
    Ok(Query::parse(uri.query().unwrap_or_default(), dialect).map_err(Refused::from)?)
}

/// One page of records that are at hand, as `query` asks for it.
pub(crate) fn list(
    records: &[Value],
    query: &Query,
    window: Window,
    quirks: &Quirks,
) -> Result<Response, Problem> {
    let record = |place: usize| records.get(place).unwrap_or(&Value::Null);
    let found = match takes_all(query) {
        true => None,
        false => Some(matching(query, quirks.untyped_values, records.len(), record)?),
    };
    Ok(page_answer(&page(query, window, found.as_deref(), records.len(), record)?, quirks))
}

/// The page of `records` that the URL asks for, in the dialect of the Orange Business APIs.
pub(crate) fn dotted_page(records: &[Value], uri: &Uri, quirks: &Quirks) -> Result<Response, Problem> {
    list(records, &query(uri, Dialect::Dotted)?, quirks.window(), quirks)
}

/// How many of the records the filters of `query` let through: nothing is sorted, selected or cut.
pub(crate) fn count(records: &[Value], query: &Query, quirks: &Quirks) -> Result<Response, Problem> {
    let filters: Query = query.filters().iter().cloned().collect();
    let record = |place: usize| records.get(place).unwrap_or(&Value::Null);
    Ok(count_answer(matching(&filters, quirks.untyped_values, records.len(), record)?.len()))
}

/// A page as an answer.
pub(crate) fn page_answer(listing: &Listing, quirks: &Quirks) -> Response {
    let (result, total) = (listing.items.len(), listing.total);
    let status =
        if quirks.partial_content && result < total { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
    let mut answer = match listing.items.as_slice() {
        [only] if quirks.list_of_one == ListOfOne::Object => json_answer(status, only),
        items => json_answer(status, &Value::Array(items.to_vec())),
    };
    set_counts(answer.headers_mut(), result, total, quirks);
    answer
}

/// An answer without a body that says how many there are.
pub(crate) fn count_answer(total: usize) -> Response {
    let mut answer = Response::default();
    answer.headers_mut().insert(TOTAL_COUNT.clone(), total.into());
    answer
}

/// The two counts of a list, in each other's header if so switched.
pub(crate) fn set_counts(headers: &mut HeaderMap, result: usize, total: usize, quirks: &Quirks) {
    let (result, total) = if quirks.swapped_counts { (total, result) } else { (result, total) };
    headers.insert(RESULT_COUNT.clone(), result.into());
    headers.insert(TOTAL_COUNT.clone(), total.into());
}
