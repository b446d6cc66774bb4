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
use http::header::{ALLOW, CONTENT_TYPE};

pub(crate) use self::access::AdminAccess;
pub(crate) use self::response::error_response;
pub(crate) use self::routes::{BASE_PATH, router};
use crate::problem::is_rejection;

/// Handles an admin request, unless a page of another site may have sent it.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    // Browsers need a socket.
    if let Some(access) = request.extensions().get::<AdminAccess>()
        && let Err(why) = access.check(request.uri(), request.headers())
    {
        return error_response(StatusCode::FORBIDDEN, &why);
    }
    let mut response = next.run(request).await;
    if response.status() == StatusCode::METHOD_NOT_ALLOWED && !response.headers().contains_key(CONTENT_TYPE) {
        let allow = response.headers_mut().remove(ALLOW);
        response =
            error_response(StatusCode::METHOD_NOT_ALLOWED, "the admin route does not support this method");
        allow.into_iter().for_each(|allow| drop(response.headers_mut().insert(ALLOW, allow)));
    } else if is_rejection(&response) {
        response = error_response(StatusCode::BAD_REQUEST, "the path or body of the request is invalid");
    }
    response
}
