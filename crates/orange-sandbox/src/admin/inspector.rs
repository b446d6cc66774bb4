//! Admin routes for the page of the inspector and its files.

use axum::extract::{Path, Request};
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::access::AdminAccess;
use super::response::AdminError;
use crate::accept::preferred;
use crate::inspector::assets::{self, Asset};

/// Returns whether a client prefers the page over JSON, as browsers do.
pub(super) fn is_preferred(headers: &HeaderMap) -> bool {
    preferred(headers, &["application/json", "text/html"]) == Some("text/html")
}

/// Responds with the page.
pub(super) fn page(request: &Request) -> Response {
    let access = request.extensions().get::<AdminAccess>();
    let (token, read_only) =
        access.map_or(("", false), |access| (&*access.rules.token, access.rules.read_only));
    let mut response = Response::new(assets::page(token, read_only).into());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    // The page has the token of this process.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(VARY, HeaderValue::from_static("accept"));
    response
}

/// Responds with a file of the page.
pub(super) async fn asset(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, AdminError> {
    let Asset { content_type, text, .. } =
        assets::find(&file).ok_or_else(|| AdminError::not_found("file not found"))?;
    let etag = assets::etag(text);
    let mut response = Response::default();
    if headers.get(IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == etag.as_bytes()) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        *response.body_mut() = (*text).into();
    }
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(etag) = HeaderValue::try_from(etag) {
        headers.insert(ETAG, etag);
    }
    Ok(response)
}
