//! HTTP responses for lists, counts and single resources.

use axum::response::Response;
use http::{HeaderMap, HeaderName, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use serde_json::Value;

use crate::problem::{Problem, json_response};
use crate::quirks::{ListOfOne, Quirks, SingleResource};
use crate::tmf::{ListPage, QueryError, matching_records, page};

pub(crate) static RESULT_COUNT: HeaderName = HeaderName::from_static("x-result-count");
pub(crate) static TOTAL_COUNT: HeaderName = HeaderName::from_static("x-total-count");

/// Parses the query of a URL.
pub(crate) fn query(uri: &Uri, dialect: Dialect) -> Result<Query, Problem> {
    Ok(Query::parse(uri.query().unwrap_or_default(), dialect).map_err(QueryError::from)?)
}

/// Responds with the page of `records` that `query` selects.
pub(crate) fn list(records: &[Value], query: &Query, quirks: &Quirks) -> Result<Response, Problem> {
    let record = |index: usize| &records[index];
    let matching = matching_records(query, quirks.untyped_values, records.len(), record)?;
    Ok(page_response(page(query, quirks.limit_rules(), Some(&matching), records.len(), record)?, quirks))
}

/// Responds with the page of `records` that the URL selects, in the dialect of the Orange Business APIs.
pub(crate) fn dotted_page(records: &[Value], uri: &Uri, quirks: &Quirks) -> Result<Response, Problem> {
    list(records, &query(uri, Dialect::Dotted)?, quirks)
}

/// Responds with the number of records that match the filters; sorting and pagination do not apply.
pub(crate) fn count(records: &[Value], query: &Query, quirks: &Quirks) -> Result<Response, Problem> {
    let filters: Query = query.filters().iter().cloned().collect();
    let record = |index: usize| &records[index];
    Ok(count_response(matching_records(&filters, quirks.untyped_values, records.len(), record)?.len()))
}

/// Converts a page into a response.
pub(crate) fn page_response(page: ListPage, quirks: &Quirks) -> Response {
    let ListPage { items, total } = page;
    let result = items.len();
    let status =
        if quirks.partial_content && result < total { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
    let mut response = match items.as_slice() {
        [only] if quirks.list_of_one == ListOfOne::Object => json_response(status, only),
        _ => json_response(status, &Value::Array(items)),
    };
    set_counts(response.headers_mut(), result, total, quirks);
    response
}

/// Converts a single resource into a response.
pub(crate) fn single_response(resource: Value, shape: SingleResource, quirks: &Quirks) -> Response {
    match shape {
        SingleResource::Object => json_response(StatusCode::OK, &resource),
        SingleResource::ArrayOfOne => {
            let mut response = json_response(StatusCode::OK, &Value::Array(vec![resource]));
            set_counts(response.headers_mut(), 1, 1, quirks);
            response
        }
    }
}

/// Creates a response without a body whose header `X-Total-Count` is `total`.
pub(crate) fn count_response(total: usize) -> Response {
    let mut response = Response::default();
    response.headers_mut().insert(TOTAL_COUNT.clone(), total.into());
    response
}

/// Sets the two counts of a list, swapped if the quirk is set.
fn set_counts(headers: &mut HeaderMap, result: usize, total: usize, quirks: &Quirks) {
    let (result, total) = if quirks.swapped_counts { (total, result) } else { (result, total) };
    headers.insert(RESULT_COUNT.clone(), result.into());
    headers.insert(TOTAL_COUNT.clone(), total.into());
}
