//! The gateway in front of the APIs: request ids, credentials, media types, rate limits, unknown paths.
//!
//! Requests are checked in this order. The first failed check determines the response:
//!
//! | check | response | source |
//! |---|---|---|
//! | the request can be parsed | 400/20, 400/26, 414/67 | codes published, their assignment inferred |
//! | it arrives in time, see [`Limits`](crate::Limits) | 408/63 | status and code published, limits set by the sandbox |
//! | path and query are not too long | 414/67 | status and code published, limit set by the sandbox |
//! | the path begins with the base path of an API | 404/60 | published |
//! | `Authorization` is present and is `Bearer …` | 401/40 | published |
//! | the token was issued by the sandbox | 401/41 | published |
//! | the token has not expired | 401/42 | published |
//! | `X-Api-Key`, if the API requires one, is present | 401/40 | inferred |
//! | … and valid | 403/51 | inferred |
//! | the scopes of the token, if any were requested, allow the request | 403/50 | scopes published, status inferred |
//! | the rate limit, if one is set, is not exceeded | 429/53 or 403/53 | published, both |
//! | `Accept` is present and matches the API's media types | 406/62 | published |
//! | the path is a resource of the API | 404/60 | published |
//! | the resource supports the method | 405/61 and `Allow` | published |
//! | a body has a length | 411/64 | published |
//! | … that is not too large | 413/66 | status and code published, limit set by the sandbox |
//! | … and is JSON by its content type | 415/68 | published |
//!
//! Orange does not document the order; API gateways usually check the API, then the client, then the request. Every
//! response has `X-OAPI-Request-Id`. Orange documents that every response has a request id; the name of the header is
//! inferred from public client code.

use std::sync::{Arc, Mutex};

use axum::body::{Body, HttpBody as _};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::header::{AUTHORIZATION, CONTENT_LENGTH, DATE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use time::format_description::well_known::Rfc3339;
use tokio::time::Instant;

use crate::accept::check_accept;
use crate::admin;
use crate::apis::Product;
use crate::data::rng::SeededRng;
use crate::environment::Environment;
use crate::faults;
use crate::journal::{Arrival, RequestId, Secrets};
use crate::limits::SlidingWindow;
use crate::problem::{self, ErrorKind, Problem, is_rejection};
use crate::recorded_body::BodyRecorder;
use crate::request_body::BodyLimit;
use crate::server::HeadRejection;
use crate::state::AppState;
use crate::sync::lock;
use crate::token::Scopes;

/// The path of the hosted service. Its requests are recorded and meet faults like those of the APIs, but need no
/// credentials.
pub(crate) const HOSTED_SERVICE_PATH: &str = "/_hosted";

/// Separates the request ids from other random numbers of the seed.
const REQUEST_ID_STREAM: u64 = 0x5EED;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-oapi-request-id");
static API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// The state of the gateway.
pub(crate) struct Gateway {
    pub(crate) state: AppState,
    pub(crate) products: Vec<Product>,
    pub(crate) api_key_on_every_api: bool,
    /// The API requests of the last minute.
    pub(crate) requests: Mutex<SlidingWindow>,
}

impl Gateway {
    fn product(&self, path: &str) -> Option<&Product> {
        self.products.iter().find(|product| is_below(path, product.base_path))
    }

    /// Returns the name of the API to which a path belongs.
    fn api_name(&self, path: &str) -> Option<&'static str> {
        match self.product(path) {
            Some(product) => Some(product.name),
            None if is_below(path, "/oauth") => Some("Token"),
            None if is_below(path, HOSTED_SERVICE_PATH) => Some("Hosted service"),
            None => None,
        }
    }
}

/// Handles every request: records it, injects its fault, checks it and passes it to its handler.
pub(crate) async fn handle(
    State(gateway): State<Arc<Gateway>>,
    mut request: Request,
    next: Next,
) -> Response {
    if is_below(request.uri().path(), admin::BASE_PATH) {
        // Tests control the sandbox with admin requests, so these are not recorded as requests.
        return admin::handle(&gateway.state.environment, request, next).await;
    }
    let start = Instant::now();
    let AppState { environment, faults, webhooks, tickets, .. } = &gateway.state;
    if is_below(request.uri().path(), HOSTED_SERVICE_PATH) {
        webhooks.mark_secrets(request.headers_mut());
    }
    let (method, version) = (request.method().clone(), request.version());
    let secrets = Secrets::of(request.headers());
    let (sequence, request_id) =
        environment.journal().record_request(&request, &secrets, |sequence| Arrival {
            received_at: environment.clock.time().format(&Rfc3339).unwrap_or_default(),
            request_id: SeededRng::new(environment.seed ^ REQUEST_ID_STREAM, sequence).uuid(),
            api: gateway.api_name(request.uri().path()),
        });
    tickets.run_due_actions();
    request.extensions_mut().insert(RequestId(request_id.clone()));
    request.extensions_mut().insert(BodyLimit(environment.limits.body_bytes));
    let recorder = BodyRecorder { environment, sequence, secrets: &secrets };
    let request = recorder.request(request);
    let mut response = match faults.choose(sequence, &request) {
        Ok(None) => serve(&gateway, request, next).await,
        Ok(Some(fault)) => {
            environment.journal().update_and_notify(sequence, |request| request.fault = Some(fault.clone()));
            let serve = async |request| serve(&gateway, request, next).await;
            faults::inject(&environment.clock, fault, request, serve).await
        }
        Err(error) => admin::error_response(StatusCode::BAD_REQUEST, &error.to_string()),
    };
    finish(environment, &method, &request_id, &mut response);
    let status = faults::sends_status(&response, version).then(|| response.status().as_u16());
    let latency = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    environment.journal().update_and_notify(sequence, |request| {
        request.set_response(status, response.headers(), latency, &secrets);
    });
    recorder.response(response)
}

/// Handles a request without faults.
async fn serve(gateway: &Gateway, request: Request, next: Next) -> Response {
    let is_hosted = is_below(request.uri().path(), HOSTED_SERVICE_PATH);
    let mut response = match check(gateway, &request) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    };
    if !is_hosted && is_rejection(&response) {
        let description = "The path of the request is not percent-encoded UTF-8.";
        response = Problem::gateway(ErrorKind::INVALID_URL_PARAMETER, description).into_response();
    }
    problem::write_body(&mut response, &gateway.state.environment.quirks());
    response
}

/// Adds the headers that every response has, and removes the body of a response to HEAD.
fn finish(environment: &Environment, method: &Method, request_id: &str, response: &mut Response) {
    if method == Method::HEAD {
        *response.body_mut() = Body::empty();
    } else if let Some(length) = response.body().size_hint().exact()
        && response.status() != StatusCode::NO_CONTENT
    {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID.clone(), value);
    }
    if let Some(date) = environment.clock.http_date_in(0) {
        // A fault may have set the date.
        headers.entry(DATE).or_insert(date);
    }
}

/// Makes the checks of the table of this module up to `Accept`, in its order. The router and the handlers make the
/// others.
fn check(gateway: &Gateway, request: &Request) -> Result<(), Problem> {
    if let Some(rejection) = request.extensions().get::<HeadRejection>() {
        return Err(rejection.problem());
    }
    let uri = request.uri();
    if is_below(uri.path(), HOSTED_SERVICE_PATH) {
        return Ok(());
    }
    let length = uri.path().len() + uri.query().map_or(0, |query| query.len() + 1);
    if length > gateway.state.environment.limits.target_bytes {
        return Err(Problem::gateway(
            ErrorKind::URI_TOO_LONG,
            "The path and query of the request are too long.",
        ));
    }
    if is_below(uri.path(), "/oauth") {
        // The token endpoints have their own checks.
        return Ok(());
    }
    let product = gateway.product(uri.path()).ok_or_else(path_not_found)?;
    let scopes = check_token(gateway, request.headers())?;
    check_api_key(gateway, product, request.headers())?;
    check_scope(product, &scopes, request.method())?;
    let Environment { clock, limits, .. } = &*gateway.state.environment;
    lock(&gateway.requests).take(clock, limits.api_calls_per_minute).map_err(Problem::throttled)?;
    check_accept(request.headers(), product.media_types)
}

/// Returns whether `path` is `base` or below it.
fn is_below(path: &str, base: &str) -> bool {
    path.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn path_not_found() -> Problem {
    Problem::gateway(ErrorKind::NOT_FOUND, "The sandbox serves no resource at this path.")
}

/// Responds to an unknown path.
pub(crate) async fn not_found() -> Problem {
    path_not_found()
}

/// Responds to a method that the resource does not support. axum adds `Allow`.
pub(crate) async fn method_not_allowed() -> Problem {
    Problem::gateway(ErrorKind::METHOD_NOT_ALLOWED, "The requested method is not allowed for this resource.")
}

/// Checks the access token and returns its scopes.
fn check_token(gateway: &Gateway, headers: &HeaderMap) -> Result<Scopes, Problem> {
    let token = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("Bearer"))
        .map(|(_, token)| token.trim())
        .filter(|token| !token.is_empty())
        .ok_or_else(|| {
            Problem::gateway(
                ErrorKind::MISSING_CREDENTIALS,
                "The access token is missing: send it as `Authorization: Bearer …`.",
            )
        })?;
    let AppState { token_server, environment, .. } = &gateway.state;
    token_server.tokens().check(&environment.clock, token)
}

/// Checks that a scope of the token allows the method. A token without scopes has full access: Orange's samples
/// request none.
fn check_scope(product: &Product, scopes: &Scopes, method: &Method) -> Result<(), Problem> {
    let Some(full_access) = product.scope.filter(|_| !scopes.is_empty()) else { return Ok(()) };
    let is_read = matches!(*method, Method::GET | Method::HEAD);
    let allows = |scope: &String| match scope.strip_prefix(full_access) {
        Some("") => true,
        Some(":readonly") => is_read,
        _ => false,
    };
    if scopes.iter().any(allows) {
        return Ok(());
    }
    Err(Problem::gateway(
        ErrorKind::ACCESS_DENIED,
        "The scopes of the access token do not allow this request.",
    ))
}

fn check_api_key(gateway: &Gateway, product: &Product, headers: &HeaderMap) -> Result<(), Problem> {
    if !product.api_key && !gateway.api_key_on_every_api {
        return Ok(());
    }
    let Some(key) = headers.get(&API_KEY) else {
        return Err(Problem::gateway(ErrorKind::MISSING_CREDENTIALS, "The header X-Api-Key is missing."));
    };
    if key.as_bytes() != gateway.state.token_server.accepted_credentials().api_key().as_bytes() {
        return Err(Problem::gateway(
            ErrorKind::FORBIDDEN_REQUESTER,
            "The API key is unknown, expired, or belongs to another application.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_path_matches_whole_segments() {
        assert!(is_below("/anomalie-adresse", "/anomalie-adresse"));
        assert!(is_below("/anomalie-adresse/x", "/anomalie-adresse"));
        assert!(!is_below("/anomalie-adresses", "/anomalie-adresse"));
        assert!(!is_below("/", "/anomalie-adresse"));
    }
}
