//! What stands in front of every API: request ids, credentials, media types, quotas, unknown paths.
//!
//! A request is checked in this order, and the first check that fails answers:
//!
//! | check | answer | known from |
//! |---|---|---|
//! | the request can be read | 400/20, 400/26, 414/67 | codes published, which fits is inferred |
//! | it arrives in time, see [`Limits`](crate::Limits) | 408/63 | status and code published, limits ours |
//! | path and query are not too long | 414/67 | status and code published, limit ours |
//! | the path begins with the base path of an API | 404/60 | published |
//! | `Authorization` is there and is `Bearer …` | 401/40 | published |
//! | the token was given out here | 401/41 | published |
//! | the token has not expired | 401/42 | published |
//! | `X-Api-Key`, where the API needs one, is there | 401/40 | inferred |
//! | … and is the right one | 403/51 | inferred |
//! | the token's scopes, if it was asked for with any, allow the call | 403/50 | scopes published, status inferred |
//! | the call quota, if one is set | 429/53 or 403/53 | published, both |
//! | `Accept` is there and takes what the API sends | 406/62 | published |
//! | the path is a resource of the API | 404/60 | published |
//! | the resource has the method | 405/61 and `Allow` | published |
//! | a body has a length | 411/64 | published |
//! | … that is not too large | 413/66 | status and code published, limit ours |
//! | … and is JSON by its content type | 415/68 | published |
//!
//! The order itself is not documented anywhere; this one is what API gateways usually do: find the
//! product, then who asks, then what is asked. Whatever the answer, it carries `X-OAPI-Request-Id`
//! (the name is inferred from public client code; that every answer has a request id is documented).

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{ACCEPT, ALLOW, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, DATE};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use time::format_description::well_known::Rfc3339;

use crate::admin;
use crate::data::chance::Chance;
use crate::faults;
use crate::guest;
use crate::problem::{Kind, Problem};
use crate::reading;
use crate::sandbox::Shared;
use crate::server::Unreadable;
use crate::sync::lock;
use crate::token::{Scopes, TokenRefusal};

static REQUEST_ID: HeaderName = HeaderName::from_static("x-oapi-request-id");
static API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// One API behind the gateway.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    /// The path of its published base URL.
    pub(crate) base_path: &'static str,
    /// Whether Orange documents that it needs an API key.
    pub(crate) api_key: bool,
    /// The media types it answers with.
    pub(crate) media_types: &'static [&'static str],
    /// The published scope for everything; with `:readonly` behind it, for reading. `None` where no scope is
    /// published.
    pub(crate) scope: Option<&'static str>,
    /// Its resources, below a base path.
    pub(crate) router: fn(&str) -> Router<Shared>,
}

/// The id of the request at hand, for who writes effects down.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(String);

impl RequestId {
    pub(crate) fn of(extensions: &Extensions) -> String {
        extensions.get::<Self>().map(|id| id.0.clone()).unwrap_or_default()
    }
}

/// Lets a request in, or answers it.
pub(crate) async fn handle(State(shared): State<Shared>, mut request: Request, next: Next) -> Response {
    if is_below(request.uri().path(), admin::BASE_PATH) {
        // The admin routes are not part of what is tested, so they leave no trace.
        return admin::guard(request, next).await;
    }
    if is_below(request.uri().path(), guest::BASE_PATH) {
        shared.mark_secrets(request.headers_mut());
    }
    let method = request.method().clone();
    let (sequence, request_id) = lock(&shared.journal).receive(
        shared.settings.limits.remembered_requests,
        shared.clock.time().format(&Rfc3339).unwrap_or_default(),
        |sequence| Chance::new(shared.settings.seed ^ 0x5EED, sequence).uuid(),
        &method,
        request.uri(),
        request.headers(),
    );
    shared.run_script();
    request.extensions_mut().insert(RequestId(request_id.clone()));
    let request = reading::noted(&shared, sequence, request);
    let mut answer = match faults::choose(&shared, sequence, &request) {
        Ok(None) => serve(&shared, request, next).await,
        Ok(Some(fault)) => {
            lock(&shared.journal).spoilt(sequence, &fault);
            faults::answer(&shared, fault, request, |request| serve(&shared, request, next)).await
        }
        Err(error) => admin::refused(StatusCode::BAD_REQUEST, &error.to_string()),
    };
    finish(&shared, &method, &request_id, &mut answer);
    if faults::lets_a_status_out(&answer) {
        lock(&shared.journal).answered(sequence, answer.status().as_u16());
    }
    answer
}

/// Answers as it should be.
async fn serve(shared: &Shared, request: Request, next: Next) -> Response {
    if let Some(unreadable) = request.extensions().get::<Unreadable>() {
        return unreadable.problem().into_response(&shared.quirks());
    }
    if is_below(request.uri().path(), guest::BASE_PATH) {
        return next.run(request).await;
    }
    if let Err(problem) = check(shared, &request) {
        return problem.into_response(&shared.quirks());
    }
    let mut answer = next.run(request).await;
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED && !answer.headers().contains_key(CONTENT_TYPE) {
        let allow = answer.headers_mut().remove(ALLOW).unwrap_or_else(|| HeaderValue::from_static(""));
        answer = Problem::method_not_allowed(allow).into_response(&shared.quirks());
    }
    if is_rejection(&answer) {
        let description = "The path of the request is not UTF-8, percent-encoded.";
        return Problem::gateway(Kind::InvalidUrlParameter, description).into_response(&shared.quirks());
    }
    answer
}

/// Whether the router refused the request before a handler of ours saw it: only axum answers errors in plain text.
pub(crate) fn is_rejection(answer: &Response) -> bool {
    let content_type = answer.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    answer.status() == StatusCode::BAD_REQUEST
        && content_type.is_some_and(|value| value.starts_with(b"text/plain"))
}

/// Adds what every answer has.
fn finish(shared: &Shared, method: &Method, request_id: &str, answer: &mut Response) {
    if method == Method::HEAD {
        *answer.body_mut() = Body::empty();
    } else if let Some(length) = answer.body().size_hint().exact()
        && answer.status() != StatusCode::NO_CONTENT
    {
        answer.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    let headers = answer.headers_mut();
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID.clone(), value);
    }
    if let Some(date) = shared.http_date() {
        // A fault may have made one.
        headers.entry(DATE).or_insert(date);
    }
}

fn check(shared: &Shared, request: &Request) -> Result<(), Problem> {
    let uri = request.uri();
    let length = uri.path().len() + uri.query().map_or(0, |query| query.len() + 1);
    if length > shared.settings.limits.target_bytes {
        return Err(Problem::gateway(Kind::UriTooLong, "The path and query of the request are too long."));
    }
    if is_below(uri.path(), "/oauth") {
        // The token endpoints have checks of their own.
        return Ok(());
    }
    let product = shared
        .settings
        .products()
        .find(|product| is_below(uri.path(), product.base_path))
        .ok_or_else(unknown_path)?;
    let scopes = check_token(shared, request.headers())?;
    check_api_key(shared, &product, request.headers())?;
    check_scope(&product, &scopes, request.method())?;
    let quota = shared.settings.limits.api_calls_per_minute;
    lock(&shared.calls).take(&shared.clock, quota).map_err(Problem::throttled)?;
    check_accept(request.headers(), product.media_types)
}

/// Whether `path` is `base` or below it.
fn is_below(path: &str, base: &str) -> bool {
    path.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

pub(crate) fn unknown_path() -> Problem {
    Problem::gateway(Kind::NotFound, "Nothing is served at this path.")
}

/// What the router answers when no route has the path.
pub(crate) async fn not_found(State(shared): State<Shared>) -> Response {
    unknown_path().into_response(&shared.quirks())
}

/// The scopes that the token was asked for with.
fn check_token(shared: &Shared, headers: &HeaderMap) -> Result<Scopes, Problem> {
    let token = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("Bearer"))
        .map(|(_, token)| token.trim())
        .filter(|token| !token.is_empty())
        .ok_or_else(|| {
            Problem::gateway(
                Kind::MissingCredentials,
                "No access token was sent, or not as `Authorization: Bearer …`.",
            )
        })?;
    lock(&shared.tokens).check(&shared.clock, token).map_err(|refusal| match refusal {
        TokenRefusal::Unknown => Problem::gateway(Kind::InvalidCredentials, "The access token is not known."),
        TokenRefusal::Expired => Problem::gateway(
            Kind::ExpiredCredentials,
            "The access token is no longer good; ask for a new one.",
        ),
    })
}

/// A token without scopes may do everything: Orange's samples ask for none.
fn check_scope(product: &Product, scopes: &Scopes, method: &Method) -> Result<(), Problem> {
    let Some(full) = product.scope.filter(|_| !scopes.is_empty()) else { return Ok(()) };
    let reads = matches!(*method, Method::GET | Method::HEAD);
    let allows = |scope: &String| {
        scope == full || reads && scope.strip_prefix(full).is_some_and(|rest| rest == ":readonly")
    };
    if scopes.iter().any(allows) {
        return Ok(());
    }
    Err(Problem::gateway(Kind::AccessDenied, "The scopes of the access token do not allow this call."))
}

fn check_api_key(shared: &Shared, product: &Product, headers: &HeaderMap) -> Result<(), Problem> {
    if !product.api_key && !shared.settings.api_key_on_every_api {
        return Ok(());
    }
    match headers.get(&API_KEY) {
        None => Err(Problem::gateway(Kind::MissingCredentials, "The header X-Api-Key is missing.")),
        Some(key) if key.as_bytes() == shared.accepted_credentials().api_key().as_bytes() => Ok(()),
        Some(_) => Err(Problem::gateway(
            Kind::ForbiddenRequester,
            "The API key is unknown, has expired, or is not of this application.",
        )),
    }
}

/// `Accept` must be there and take one of `media_types`.
pub(crate) fn check_accept(headers: &HeaderMap, media_types: &[&str]) -> Result<(), Problem> {
    if !headers.contains_key(ACCEPT) {
        return Err(Problem::gateway(Kind::NotAcceptable, "The header Accept is required."));
    }
    let accepted = headers
        .get_all(ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|range| media_types.iter().any(|media_type| range_takes(range, media_type)));
    if accepted {
        Ok(())
    } else {
        Err(Problem::gateway(
            Kind::NotAcceptable,
            format!("The header Accept matches none of the available types: {}.", media_types.join(", ")),
        ))
    }
}

/// Whether one range of an `Accept` header takes a media type.
fn range_takes(range: &str, media_type: &str) -> bool {
    let mut parts = range.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let refused = parts.any(|parameter| {
        parameter
            .split_once('=')
            .is_some_and(|(key, value)| key.eq_ignore_ascii_case("q") && value.parse() == Ok(0.0_f32))
    });
    let takes = match name.split_once('/') {
        Some(("*", "*")) => true,
        Some((kind, "*")) => {
            media_type.split_once('/').is_some_and(|(own, _)| own.eq_ignore_ascii_case(kind))
        }
        _ => name.eq_ignore_ascii_case(media_type),
    };
    takes && !refused
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_ends_at_a_slash() {
        assert!(is_below("/anomalie-adresse", "/anomalie-adresse"));
        assert!(is_below("/anomalie-adresse/x", "/anomalie-adresse"));
        assert!(!is_below("/anomalie-adresses", "/anomalie-adresse"));
        assert!(!is_below("/", "/anomalie-adresse"));
    }

    #[test]
    fn ranges_of_accept_are_read() {
        for range in [
            "*/*",
            "application/*",
            "application/json",
            " Application/JSON;q=0.1",
            "application/json; charset=utf-8",
        ] {
            assert!(range_takes(range, "application/json"), "{range}");
        }
        for range in ["", "text/*", "application/xml", "*/*;q=0", "application/json; Q=0.000", "json"] {
            assert!(!range_takes(range, "application/json"), "{range}");
        }
    }
}
