#![doc = include_str!("ADMIN.md")]

mod access;
mod data;
mod incidents;
mod inspector;
mod journal;
mod journeys;
mod operator;
mod response;
mod routes;
mod state;
mod stream;
mod webhooks;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use time::format_description::well_known::Rfc3339;

use self::access::is_change;
pub(crate) use self::access::{AccessRules, AdminAccess};
pub(crate) use self::response::error_response;
pub(crate) use self::routes::{BASE_PATH, router};
use crate::environment::Environment;
use crate::journal::AdminAction;
use crate::problem::is_rejection;

/// The content security policy of the inspector: pages load and call this server only.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src \
                           'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/// Maximum size of the body of a change that is recorded for a replay.
const MAX_ACTION: usize = 2 << 20;

/// Handles an admin request, unless a page of another site may have sent it.
pub(crate) async fn handle(environment: &Environment, request: Request, next: Next) -> Response {
    // Without a socket, no browser can be the sender.
    let access = request.extensions().get::<AdminAccess>();
    let checked = access.map(|access| access.check(request.method(), request.uri(), request.headers()));
    let mut response = match checked {
        Some(Err(rule)) => error_response(StatusCode::FORBIDDEN, &rule),
        _ => record_and_run(environment, request, next).await,
    };
    protect(response.headers_mut());
    response
}

/// Runs an admin request, and records it if it changed data that later responses show.
async fn record_and_run(environment: &Environment, request: Request, next: Next) -> Response {
    if !is_change(request.method()) || !is_replayed(request.uri().path()) {
        return run(request, next).await;
    }
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_ACTION).await else {
        return error_response(StatusCode::BAD_REQUEST, "the body of the request is incomplete or too large");
    };
    let action = AdminAction {
        at: environment.clock.time().format(&Rfc3339).unwrap_or_default(),
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        body: String::from_utf8_lossy(&body).into_owned(),
        ..AdminAction::default()
    };
    let response = run(Request::from_parts(head, Body::from(body)), next).await;
    if response.status().is_success() {
        environment.journal().record_action(action);
    }
    response
}

/// Returns whether a replay repeats the changes at this path. Faults are repeated with their requests.
fn is_replayed(path: &str) -> bool {
    let below = |base: &str| path.strip_prefix(BASE_PATH).is_some_and(|path| path.starts_with(base));
    ["/anomalie-adresse/", "/incidents", "/tokens/", "/quirks"].into_iter().any(below)
}

async fn run(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    if is_rejection(&response) {
        return error_response(StatusCode::BAD_REQUEST, "the path or body of the request is invalid");
    }
    response
}

/// Adds the headers that keep a browser from using a response in any other way than a page of the inspector does.
fn protect(headers: &mut HeaderMap) {
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, PAGE_POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
