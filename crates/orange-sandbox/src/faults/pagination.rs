//! Faults of lists: ignored filters, `offset` and `limit`, missing counts, errors at the end.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use http::{StatusCode, Uri};
use serde_json::Value;

use super::body::{BodySource, FaultBody, build};
use super::kinds::PaginationFault;
use super::response_override::BodyShape;
use crate::list_response::{RESULT_COUNT, TOTAL_COUNT};

/// The limit that is capped if the request has none.
const DEFAULT_LIMIT: u64 = 10;

/// Responds to a list request with a faulty page.
pub(super) async fn respond<F>(
    how: PaginationFault,
    mut request: Request,
    serve: impl FnOnce(Request) -> F,
) -> Response
where
    F: Future<Output = Response>,
{
    match how {
        PaginationFault::CappedWithoutCounts => {
            cap_limit(request.uri_mut());
            without_counts(serve(request).await)
        }
        PaginationFault::IgnoredOffset => {
            change_query(request.uri_mut(), |name, value| {
                (name != "offset").then(|| format!("{name}={value}"))
            });
            serve(request).await
        }
        PaginationFault::RangeNotSatisfiable => {
            let behind = request.uri().query().is_some_and(|query| {
                query.split('&').any(|parameter| parameter.starts_with("offset=") && parameter != "offset=0")
            });
            let response = without_counts(serve(request).await);
            if behind { refuse_if_empty(response).await } else { response }
        }
    }
}

/// Halves the limit, with a minimum of 1.
fn cap_limit(uri: &mut Uri) {
    let asked = uri.query().into_iter().flat_map(|query| query.split('&'));
    let limit = asked.filter_map(|parameter| parameter.strip_prefix("limit=")?.parse().ok()).next();
    let capped = (limit.unwrap_or(DEFAULT_LIMIT) / 2).max(1);
    change_query(uri, |name, value| (name != "limit").then(|| format!("{name}={value}")));
    let separator = if uri.query().is_some_and(|query| !query.is_empty()) { "&" } else { "" };
    let query = uri.query().unwrap_or_default();
    let query = format!("{query}{separator}limit={capped}");
    set_query(uri, &query);
}

fn without_counts(mut response: Response) -> Response {
    response.headers_mut().remove(&RESULT_COUNT);
    response.headers_mut().remove(&TOTAL_COUNT);
    response
}

/// Replaces an empty page by a 416 response.
async fn refuse_if_empty(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let is_empty = matches!(serde_json::from_slice(&bytes), Ok(Value::Array(items)) if items.is_empty());
    if !is_empty {
        return Response::from_parts(head, Body::from(bytes));
    }
    head.status = StatusCode::RANGE_NOT_SATISFIABLE;
    let source = BodySource { status: head.status, code: None, original: None, credentials: "" };
    let FaultBody { bytes, .. } = build(BodyShape::Gateway, source);
    Response::from_parts(head, Body::from(bytes))
}

/// Removes the filters from a query.
pub(super) fn remove_filters(uri: &mut Uri) {
    change_query(uri, |name, value| {
        matches!(name, "offset" | "limit" | "sort" | "fields").then(|| format!("{name}={value}"))
    });
}

/// Changes or removes each parameter of a query.
fn change_query(uri: &mut Uri, change: impl Fn(&str, &str) -> Option<String>) {
    let Some(query) = uri.query() else { return };
    let changed = query.split('&').filter_map(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        change(name, value)
    });
    let changed = changed.collect::<Vec<_>>().join("&");
    set_query(uri, &changed);
}

fn set_query(uri: &mut Uri, query: &str) {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("{}?{query}", uri.path()).parse().ok();
    if let Ok(changed) = Uri::from_parts(parts) {
        *uri = changed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capping_changes_only_the_limit() {
        for (uri, capped) in [
            ("/a?offset=2&limit=4&status=X", "/a?offset=2&status=X&limit=2"),
            ("/a?limit=1", "/a?limit=1"),
            ("/a", "/a?limit=5"),
        ] {
            let mut changed: Uri = uri.parse().unwrap();
            cap_limit(&mut changed);
            assert_eq!(changed, capped, "{uri}");
        }
    }
}
