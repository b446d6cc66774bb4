//! Faults of lists: ignored filters, ignored `offset`, capped `limit`, missing counts, 416 beyond the last element.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use http::{StatusCode, Uri};
use serde_json::Value;

use super::body::{BodySource, FaultBody, build};
use super::kinds::PaginationFault;
use super::response_override::BodyShape;
use crate::list_response::{RESULT_COUNT, TOTAL_COUNT};

/// The limit that is halved if the request has none: the default of [`Quirks::orange`](crate::Quirks::orange).
const DEFAULT_LIMIT: u64 = 10;

/// Responds to a list request with a faulty page.
pub(super) async fn respond(
    how: PaginationFault,
    mut request: Request,
    serve: impl AsyncFnOnce(Request) -> Response,
) -> Response {
    match how {
        PaginationFault::CappedWithoutCounts => {
            cap_limit(request.uri_mut());
            without_counts(serve(request).await)
        }
        PaginationFault::IgnoredOffset => {
            retain_parameters(request.uri_mut(), |name| name != "offset");
            serve(request).await
        }
        PaginationFault::RangeNotSatisfiable => {
            let has_offset = parameters(request.uri())
                .any(|parameter| parameter_name(parameter) == "offset" && parameter != "offset=0");
            let response = without_counts(serve(request).await);
            if has_offset { refuse_if_empty(response).await } else { response }
        }
    }
}

/// Halves the limit, with a minimum of 1.
fn cap_limit(uri: &mut Uri) {
    let limit = parameters(uri).find_map(|parameter| parameter.strip_prefix("limit=")?.parse().ok());
    let capped = format!("limit={}", (limit.unwrap_or(DEFAULT_LIMIT) / 2).max(1));
    let others = parameters(uri).filter(|parameter| parameter_name(parameter) != "limit");
    let query = others.chain([capped.as_str()]).collect::<Vec<_>>().join("&");
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
    retain_parameters(uri, |name| matches!(name, "offset" | "limit" | "sort" | "fields"));
}

fn parameters(uri: &Uri) -> impl Iterator<Item = &str> {
    uri.query().unwrap_or_default().split('&').filter(|parameter| !parameter.is_empty())
}

fn parameter_name(parameter: &str) -> &str {
    parameter.split_once('=').map_or(parameter, |(name, _)| name)
}

fn retain_parameters(uri: &mut Uri, keep: impl Fn(&str) -> bool) {
    let retained: Vec<&str> = parameters(uri).filter(|parameter| keep(parameter_name(parameter))).collect();
    let query = retained.join("&");
    set_query(uri, &query);
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
