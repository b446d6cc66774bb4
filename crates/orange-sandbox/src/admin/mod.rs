#![doc = include_str!("ADMIN.md")]

mod access;
mod incidents;
mod operator;
mod response;
mod routes;
mod state;
mod webhooks;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;

pub(crate) use self::access::AdminAccess;
pub(crate) use self::response::error_response;
pub(crate) use self::routes::{BASE_PATH, router};
use crate::problem::is_rejection;

/// Handles an admin request, unless a page of another site may have sent it.
pub(crate) async fn handle(request: Request, next: Next) -> Response {
    // Without a socket, no browser can be the sender.
    if let Some(access) = request.extensions().get::<AdminAccess>()
        && let Err(rule) = access.check(request.uri(), request.headers())
    {
        return error_response(StatusCode::FORBIDDEN, &rule);
    }
    let response = next.run(request).await;
    if is_rejection(&response) {
        return error_response(StatusCode::BAD_REQUEST, "the path or body of the request is invalid");
    }
    response
}
