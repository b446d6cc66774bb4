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
pub(crate) use self::response::refused;
pub(crate) use self::routes::{BASE_PATH, router};
use crate::problem::is_rejection;

/// Answers an admin request, unless a page of another site may have sent it.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    // Without a socket there is no browser.
    if let Some(access) = request.extensions().get::<AdminAccess>()
        && let Err(why) = access.check(request.uri(), request.headers())
    {
        return refused(StatusCode::FORBIDDEN, &why);
    }
    let mut answer = next.run(request).await;
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED && !answer.headers().contains_key(CONTENT_TYPE) {
        let allow = answer.headers_mut().remove(ALLOW);
        answer = refused(StatusCode::METHOD_NOT_ALLOWED, "the admin route does not have this method");
        allow.into_iter().for_each(|allow| drop(answer.headers_mut().insert(ALLOW, allow)));
    } else if is_rejection(&answer) {
        answer = refused(StatusCode::BAD_REQUEST, "the path or the body of the request cannot be read");
    }
    answer
}
