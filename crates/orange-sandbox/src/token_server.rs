//! The token endpoints: OAuth 2.0 client credentials, as recorded from the real host.
//!
//! The checks, in order: `Accept` (406), rate limit (429), content type (400), repeated parameters (400), client
//! credentials (401), grant type (400), scope (400). Errors have the OAuth format, except that of `Accept`, which comes
//! from the gateway, and those of a body that is too large or does not arrive in time.
//! [`Quirks::token_quota`](crate::Quirks::token_quota) selects the format of the 429 response, of which there is no
//! recording.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{ErrorResponse, IntoResponse, Response};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, PRAGMA, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::json;

use crate::accept::check_accept;
use crate::credentials::SandboxCredentials;
use crate::environment::Environment;
use crate::journal::{Effect, RequestId};
use crate::problem::{Problem, json_response};
use crate::quirks::TokenQuota;
use crate::request_body;
use crate::sync::lock;
use crate::token::{ExpiresIn, TokenProfile, TokenVersion, Tokens};

/// An OAuth error (RFC 6749, section 5.2).
struct OauthError {
    status: StatusCode,
    error: &'static str,
    description: &'static str,
}

impl IntoResponse for OauthError {
    fn into_response(self) -> Response {
        let body = json!({ "error": self.error, "error_description": self.description });
        let mut response = json_response(self.status, &body);
        if self.status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Basic realm=\"Authorization Required\"");
            response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

const fn bad_request(error: &'static str, description: &'static str) -> OauthError {
    OauthError { status: StatusCode::BAD_REQUEST, error, description }
}

const fn unauthorized(description: &'static str) -> OauthError {
    OauthError { status: StatusCode::UNAUTHORIZED, error: "invalid_client", description }
}

/// The settings of the token endpoints.
#[derive(Clone, Debug)]
pub(crate) struct TokenSettings {
    /// The scopes that can be requested; `None` accepts any.
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) v2: TokenProfile,
    pub(crate) v3: TokenProfile,
}

/// The accepted credentials and the issued tokens.
pub(crate) struct TokenServer {
    environment: Arc<Environment>,
    settings: TokenSettings,
    /// The credentials with which the sandbox was built.
    pub(crate) credentials: SandboxCredentials,
    /// The credentials that replaced them, if any.
    rotated: Mutex<Option<SandboxCredentials>>,
    tokens: Mutex<Tokens>,
}

impl TokenServer {
    pub(crate) fn new(
        environment: Arc<Environment>,
        credentials: SandboxCredentials,
        settings: TokenSettings,
    ) -> Self {
        let tokens = Mutex::new(Tokens::new(environment.seed));
        Self { environment, settings, credentials, rotated: Mutex::default(), tokens }
    }

    /// Locks the issued tokens.
    pub(crate) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        lock(&self.tokens)
    }

    /// Returns the credentials and API key that are accepted now.
    pub(crate) fn accepted_credentials(&self) -> SandboxCredentials {
        lock(&self.rotated).clone().unwrap_or_else(|| self.credentials.clone())
    }

    /// Issues a token without a request.
    pub(crate) fn issue(&self) -> String {
        self.tokens().issue(&self.environment.clock, self.settings.v3, "")
    }

    /// Replaces the accepted credentials and revokes every token.
    pub(crate) fn rotate(&self, credentials: SandboxCredentials) {
        *lock(&self.rotated) = Some(credentials);
        self.tokens().revoke_all();
    }
}

/// Returns the routes of both endpoints.
pub(crate) fn router(server: Arc<TokenServer>) -> Router {
    let endpoint = |version: TokenVersion| {
        post(async move |State(server): State<Arc<TokenServer>>, request: Request| {
            issue_token(&server, version, request).await
        })
    };
    Router::new()
        .route(TokenVersion::V2.path(), endpoint(TokenVersion::V2))
        .route(TokenVersion::V3.path(), endpoint(TokenVersion::V3))
        .with_state(server)
}

async fn issue_token(
    server: &TokenServer,
    version: TokenVersion,
    request: Request,
) -> axum::response::Result<Response> {
    check_accept(request.headers(), &["application/json"])?;
    let Environment { clock, limits, .. } = &*server.environment;
    let counted = server.tokens().quota.take(clock, limits.token_calls_per_minute);
    if let Err(seconds) = counted {
        return Err(quota_error(server.environment.quirks().token_quota, seconds));
    }
    let request_id = request.extensions().get().map(|RequestId(id)| id.clone()).unwrap_or_default();
    let headers = request.headers().clone();
    let form = read_form(request).await?;
    check_client(server, &headers, &form)?;
    match form.get("grant_type").map(String::as_str) {
        Some("client_credentials") => {}
        None | Some("") => {
            return Err(bad_request("invalid_request", "The parameter grant_type is missing.").into());
        }
        Some(_) => {
            let description = "The only grant type is client_credentials.";
            return Err(bad_request("unsupported_grant_type", description).into());
        }
    }
    let scopes = form.get("scope").map(String::as_str).unwrap_or_default();
    if let Some(known) = &server.settings.scopes
        && !scopes.split_whitespace().all(|scope| known.iter().any(|candidate| candidate == scope))
    {
        return Err(bad_request("invalid_scope", "A requested scope is unknown.").into());
    }
    let profile = match version {
        TokenVersion::V2 => server.settings.v2,
        TokenVersion::V3 => server.settings.v3,
    };
    let token = server.tokens().issue(clock, profile, scopes);
    server.environment.record(Effect::TokenIssued { request_id });
    Ok(token_response(profile, token))
}

fn token_response(profile: TokenProfile, token: String) -> Response {
    let seconds = profile.lifetime.as_secs();
    let mut fields = json!({ "token_type": "Bearer", "access_token": token });
    match profile.expires_in {
        ExpiresIn::Number => fields["expires_in"] = seconds.into(),
        ExpiresIn::Text => fields["expires_in"] = seconds.to_string().into(),
        ExpiresIn::Missing => {}
    }
    // As recorded: a line break before the object and spaces after it.
    let mut response = Response::new(Body::from(format!("\n{fields}  ")));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
    response
}

/// Returns the error for too many token requests; the next one is allowed after `seconds`.
fn quota_error(format: TokenQuota, seconds: u64) -> ErrorResponse {
    match format {
        TokenQuota::Oauth => ErrorResponse::from(OauthError {
            status: StatusCode::TOO_MANY_REQUESTS,
            error: "too_many_requests",
            description: "Too many token requests.",
        }),
        TokenQuota::Gateway => Problem::throttled(seconds).into(),
    }
}

type Form = HashMap<String, String>;

/// Parses the form. A repeated parameter is an error (RFC 6749, section 3.2).
async fn read_form(request: Request) -> axum::response::Result<Form> {
    if request_body::media_type(request.headers()) != "application/x-www-form-urlencoded" {
        let description = "The body must be application/x-www-form-urlencoded.";
        return Err(bad_request("invalid_request", description).into());
    }
    let bytes = request_body::bytes_or_empty(request).await?;
    let mut form = Form::new();
    for pair in String::from_utf8_lossy(&bytes).split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if form.insert(form_decode(name), form_decode(value)).is_some() {
            return Err(bad_request("invalid_request", "A parameter is repeated.").into());
        }
    }
    Ok(form)
}

/// Decodes a name or value of a form.
fn form_decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Checks the client credentials: Basic, or in the body as in an older guide of Orange.
fn check_client(server: &TokenServer, headers: &HeaderMap, form: &Form) -> Result<(), OauthError> {
    const INVALID: &str = "The client credentials are invalid.";
    let accepted = server.accepted_credentials();
    let is_accepted =
        |id: &str, secret: &str| id == accepted.client_id() && secret == accepted.client_secret();
    let Some(header) = headers.get(AUTHORIZATION) else {
        return match (form.get("client_id"), form.get("client_secret")) {
            (Some(id), Some(secret)) if is_accepted(id, secret) => Ok(()),
            (None, None) => Err(unauthorized("The client credentials are missing.")),
            _ => Err(unauthorized(INVALID)),
        };
    };
    let basic = header
        .to_str()
        .ok()
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("Basic"))
        .and_then(|(_, encoded)| STANDARD.decode(encoded.trim()).ok())
        .and_then(|decoded| String::from_utf8(decoded).ok());
    let Some((id, secret)) = basic.as_deref().and_then(|basic| basic.split_once(':')) else {
        return Err(unauthorized("The Basic authorization header cannot be decoded."));
    };
    // RFC 6749, section 2.3.1, form-encodes id and secret before they are joined; most clients do not. Both are
    // accepted.
    if is_accepted(id, secret) || is_accepted(&form_decode(id), &form_decode(secret)) {
        Ok(())
    } else {
        Err(unauthorized(INVALID))
    }
}
