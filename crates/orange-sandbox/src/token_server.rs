//! The token endpoints: OAuth 2.0 client credentials, as recorded from the real host.
//!
//! The checks, in order: `Accept` (406), rate limit (429), content type, client credentials (401), grant type, scope
//! (400). Errors have the OAuth format. The first two come from the gateway and have not been recorded;
//! [`Quirks::token_quota`](crate::Quirks::token_quota) selects the format of the second.

use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, PRAGMA, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

use crate::accept::check_accept;
use crate::credentials::SandboxCredentials;
use crate::environment::Environment;
use crate::journal::{Effect, RequestId};
use crate::problem::{Problem, json_response};
use crate::quirks::TokenQuota;
use crate::request_body::{self, form_decode};
use crate::sync::lock;
use crate::token::{ExpiresIn, TokenProfile, TokenVersion, Tokens};

/// An OAuth error (RFC 6749, section 5.2).
struct OauthError {
    status: StatusCode,
    error: &'static str,
    description: &'static str,
}

/// An error of a token request.
enum TokenError {
    Gateway(Problem),
    Oauth(OauthError),
}

impl From<Problem> for TokenError {
    fn from(problem: Problem) -> Self {
        Self::Gateway(problem)
    }
}

const fn bad_request(error: &'static str, description: &'static str) -> TokenError {
    TokenError::Oauth(OauthError { status: StatusCode::BAD_REQUEST, error, description })
}

const fn unauthorized(description: &'static str) -> TokenError {
    TokenError::Oauth(OauthError { status: StatusCode::UNAUTHORIZED, error: "invalid_client", description })
}

/// The settings of both endpoints.
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
    pub(crate) credentials: SandboxCredentials,
    /// The credentials that replaced the initial ones.
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

    /// Replaces the accepted credentials and revokes every token.
    pub(crate) fn rotate(&self, credentials: SandboxCredentials) {
        *lock(&self.rotated) = Some(credentials);
        self.tokens().revoke_all();
    }
}

/// Returns the routes of both endpoints.
pub(crate) fn router(server: Arc<TokenServer>) -> Router {
    let endpoint = |version: TokenVersion| {
        post(move |State(server): State<Arc<TokenServer>>, request: Request| async move {
            respond(&server, version, request).await
        })
    };
    Router::new()
        .route(TokenVersion::V2.path(), endpoint(TokenVersion::V2))
        .route(TokenVersion::V3.path(), endpoint(TokenVersion::V3))
        .with_state(server)
}

async fn respond(server: &TokenServer, version: TokenVersion, request: Request) -> Response {
    match issue_token(server, version, request).await {
        Ok(response) => response,
        Err(TokenError::Gateway(problem)) => problem.into_response(&server.environment.quirks()),
        Err(TokenError::Oauth(error)) => {
            let body = json!({ "error": error.error, "error_description": error.description });
            let mut response = json_response(error.status, &body);
            if error.status == StatusCode::UNAUTHORIZED {
                let challenge = HeaderValue::from_static("Basic realm=\"Authorization Required\"");
                response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
            }
            response
        }
    }
}

async fn issue_token(
    server: &TokenServer,
    version: TokenVersion,
    request: Request,
) -> Result<Response, TokenError> {
    check_accept(request.headers(), &["application/json"])?;
    let Environment { clock, limits, .. } = &*server.environment;
    let quota = server.tokens().quota.take(clock, limits.token_calls_per_minute);
    quota.map_err(|wait| over_quota(server, wait))?;

    let (parts, body) = request.into_parts();
    let form = read_form(server, &parts.headers, body).await?;
    check_client(server, &parts.headers, &form)?;
    match form.get("grant_type").map(String::as_str) {
        Some("client_credentials") => {}
        None | Some("") => {
            return Err(bad_request("invalid_request", "The parameter grant_type is missing."));
        }
        Some(_) => {
            return Err(bad_request("unsupported_grant_type", "The only grant type is client_credentials."));
        }
    }
    let requested = form.get("scope").map(String::as_str).unwrap_or_default();
    if let Some(known) = &server.settings.scopes
        && requested
            .split(' ')
            .any(|scope| !scope.is_empty() && !known.iter().any(|candidate| candidate == scope))
    {
        return Err(bad_request("invalid_scope", "A requested scope is unknown."));
    }

    let settings = match version {
        TokenVersion::V2 => server.settings.v2,
        TokenVersion::V3 => server.settings.v3,
    };
    let token = server.tokens().issue(clock, settings, requested);
    let request_id = RequestId::of(&parts.extensions);
    server.environment.record(Effect::TokenIssued { request_id });
    let mut fields = Map::new();
    fields.insert("token_type".to_owned(), "Bearer".into());
    fields.insert("access_token".to_owned(), token.into());
    match settings.expires_in {
        ExpiresIn::Number => drop(fields.insert("expires_in".to_owned(), settings.lifetime.as_secs().into())),
        ExpiresIn::Text => {
            drop(fields.insert("expires_in".to_owned(), settings.lifetime.as_secs().to_string().into()));
        }
        ExpiresIn::Missing => {}
    }
    // As recorded: a line break before the object and spaces after it.
    let mut response = Response::new(Body::from(format!("\n{}  ", Value::Object(fields))));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
    Ok(response)
}

fn over_quota(server: &TokenServer, wait: u64) -> TokenError {
    match server.environment.quirks().token_quota {
        TokenQuota::Oauth => TokenError::Oauth(OauthError {
            status: StatusCode::TOO_MANY_REQUESTS,
            error: "too_many_requests",
            description: "Too many token requests.",
        }),
        TokenQuota::Gateway => TokenError::Gateway(Problem::throttled(wait)),
    }
}

type Form = std::collections::HashMap<String, String>;

/// Parses the form. A repeated parameter is an error (RFC 6749, section 3.2).
async fn read_form(server: &TokenServer, headers: &HeaderMap, body: Body) -> Result<Form, TokenError> {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(bad_request("invalid_request", "The body must be application/x-www-form-urlencoded."));
    }
    let limit = server.environment.limits.body_bytes;
    let bytes = to_bytes(body, limit).await.map_err(|error| request_body::unreadable(&error, limit))?;
    let mut form = Form::new();
    for pair in String::from_utf8_lossy(&bytes).split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if form.insert(form_decode(name), form_decode(value)).is_some() {
            return Err(bad_request("invalid_request", "A parameter is repeated."));
        }
    }
    Ok(form)
}

/// Checks the client credentials: Basic, or in the body as in an older guide of Orange.
fn check_client(server: &TokenServer, headers: &HeaderMap, form: &Form) -> Result<(), TokenError> {
    const INVALID: &str = "The client credentials are invalid.";
    let known = server.accepted_credentials();
    let is_known = |id: &str, secret: &str| id == known.client_id() && secret == known.client_secret();
    let Some(header) = headers.get(AUTHORIZATION) else {
        return match (form.get("client_id"), form.get("client_secret")) {
            (Some(id), Some(secret)) if is_known(id, secret) => Ok(()),
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
    if is_known(id, secret) || is_known(&form_decode(id), &form_decode(secret)) {
        Ok(())
    } else {
        Err(unauthorized(INVALID))
    }
}
