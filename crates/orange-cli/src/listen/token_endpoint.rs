//! The token endpoint: access tokens for senders by the grant of client credentials (RFC 6749, section 4.4).

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};
use orange_core::time::{Clock, SystemClock};
use orange_events::{Authenticate as _, BasicAuth, Denied};
use secrecy::SecretString;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::failure::Result;

/// Lifetime of a token.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Number of tokens that are valid at the same time. A further token ends the oldest.
const MAX_TOKENS: usize = 1_000;

/// Random bytes of a token.
const TOKEN_LENGTH: usize = 32;

/// Issues tokens and checks them. Tokens are in memory: after a restart, a sender gets 401 and requests a new one.
pub(super) struct TokenIssuer {
    client: BasicAuth,
    clock: Arc<dyn Clock>,
    tokens: Mutex<VecDeque<IssuedToken>>,
}

/// A token that was issued. Tokens are found by their hash, so that the duration of a comparison tells nothing about them.
struct IssuedToken {
    hash: [u8; 32],
    expires: Instant,
}

impl TokenIssuer {
    pub(super) fn new(client_id: &str, secret: SecretString) -> Result<Self> {
        let client = BasicAuth::new(client_id, secret)?;
        Ok(Self { client, clock: Arc::new(SystemClock), tokens: Mutex::default() })
    }

    /// Responds to a token request. The credentials of the client are in `Authorization: Basic` or in the form.
    pub(super) fn respond(&self, mut parts: Parts, form: &[u8]) -> Response<Bytes> {
        let field = |name: &str| {
            let mut fields = url::form_urlencoded::parse(form);
            fields.find(|(field, _)| field == name).map(|(_, value)| value.into_owned())
        };
        if let (false, Some(id), Some(secret)) =
            (parts.headers.contains_key(AUTHORIZATION), field("client_id"), field("client_secret"))
        {
            let value = format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")));
            // Base64 is always a valid header value.
            parts.headers.extend(HeaderValue::try_from(value).map(|value| (AUTHORIZATION, value)));
        }
        if self.client.authenticate(&parts).is_err() {
            let mut response = error(StatusCode::UNAUTHORIZED, "invalid_client");
            response
                .headers_mut()
                .insert(WWW_AUTHENTICATE, HeaderValue::from_static(r#"Basic realm="token""#));
            return response;
        }
        match field("grant_type").as_deref() {
            Some("client_credentials") => {}
            Some(_) => return error(StatusCode::BAD_REQUEST, "unsupported_grant_type"),
            None => return error(StatusCode::BAD_REQUEST, "invalid_request"),
        }
        match self.issue() {
            Ok(token) => respond(
                StatusCode::OK,
                &json!({ "access_token": token, "token_type": "Bearer", "expires_in": LIFETIME.as_secs() }),
            ),
            Err(_) => error(StatusCode::INTERNAL_SERVER_ERROR, "server_error"),
        }
    }

    fn issue(&self) -> Result<String, getrandom::Error> {
        let mut bytes = [0; TOKEN_LENGTH];
        getrandom::fill(&mut bytes)?;
        let token = URL_SAFE_NO_PAD.encode(bytes);
        let now = self.clock.now();
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.retain(|token| now < token.expires);
        if tokens.len() >= MAX_TOKENS {
            tokens.pop_front();
        }
        let expires = now.checked_add(LIFETIME).unwrap_or(now);
        tokens.push_back(IssuedToken { hash: Sha256::digest(&token).into(), expires });
        Ok(token)
    }

    /// Checks the token of a request.
    pub(super) fn check(&self, request: &Parts) -> Result<(), Denied> {
        let mut values = request.headers.get_all(AUTHORIZATION).iter();
        let token = match (values.next(), values.next()) {
            (Some(value), None) => value.as_bytes().split_at_checked("Bearer ".len()),
            _ => None,
        };
        let hash: Option<[u8; 32]> = token
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case(b"Bearer "))
            .map(|(_, token)| Sha256::digest(token.trim_ascii()).into());
        let now = self.clock.now();
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        if hash.is_some_and(|hash| tokens.iter().any(|token| token.hash == hash && now < token.expires)) {
            return Ok(());
        }
        Err(Denied::unauthenticated(HeaderValue::from_static(r#"Bearer realm="events""#)))
    }
}

impl fmt::Debug for TokenIssuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenIssuer")
    }
}

fn error(status: StatusCode, code: &str) -> Response<Bytes> {
    respond(status, &json!({ "error": code }))
}

fn respond(status: StatusCode, body: &Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use orange_sandbox::SandboxClock;

    use super::*;

    fn issuer() -> (TokenIssuer, SandboxClock) {
        let clock = SandboxClock::frozen();
        let issuer = TokenIssuer::new("partner", "hunter2".into()).unwrap();
        (TokenIssuer { clock: Arc::new(clock.clone()), ..issuer }, clock)
    }

    fn head(authorization: Option<&str>) -> Parts {
        let request = http::Request::post("/token");
        let request = match authorization {
            Some(value) => request.header(AUTHORIZATION, value),
            None => request,
        };
        request.body(()).unwrap().into_parts().0
    }

    fn request(issuer: &TokenIssuer, authorization: Option<&str>, form: &str) -> (u16, Value) {
        let response = issuer.respond(head(authorization), form.as_bytes());
        (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
    }

    const BASIC: &str = "Basic cGFydG5lcjpodW50ZXIy";

    #[test]
    fn a_token_is_accepted_until_it_expires() {
        let (issuer, clock) = issuer();
        for (authorization, form) in [
            (Some(BASIC), "grant_type=client_credentials"),
            (None, "grant_type=client_credentials&client_id=partner&client_secret=hunter2"),
        ] {
            let (status, body) = request(&issuer, authorization, form);
            assert_eq!(
                (status, &body["token_type"], &body["expires_in"]),
                (200, &json!("Bearer"), &json!(3600))
            );
            let bearer = format!("bearer {}", body["access_token"].as_str().unwrap());
            assert!(issuer.check(&head(Some(&bearer))).is_ok());
            clock.advance(LIFETIME - Duration::from_secs(1));
            assert!(issuer.check(&head(Some(&bearer))).is_ok());
            clock.advance(Duration::from_secs(1));
            assert!(issuer.check(&head(Some(&bearer))).is_err());
        }
    }

    #[test]
    fn invalid_requests_get_the_errors_of_rfc_6749() {
        let (issuer, _) = issuer();
        for (authorization, form, expected) in [
            (None, "grant_type=client_credentials", (401, "invalid_client")),
            (Some("Basic cGFydG5lcjp4"), "grant_type=client_credentials", (401, "invalid_client")),
            (
                None,
                "grant_type=client_credentials&client_id=partner&client_secret=x",
                (401, "invalid_client"),
            ),
            (Some(BASIC), "grant_type=password", (400, "unsupported_grant_type")),
            (Some(BASIC), "", (400, "invalid_request")),
        ] {
            let (status, body) = request(&issuer, authorization, form);
            assert_eq!((status, body["error"].as_str().unwrap()), expected, "{form}");
        }
    }

    #[test]
    fn tokens_that_were_not_issued_are_denied() {
        let (issuer, _) = issuer();
        for authorization in [None, Some("Bearer x"), Some("Bearer "), Some("Bearer"), Some(BASIC)] {
            assert!(issuer.check(&head(authorization)).is_err(), "{authorization:?}");
        }
    }

    #[test]
    fn the_oldest_token_ends_if_there_are_too_many() {
        let (issuer, _) = issuer();
        let first = issuer.issue().unwrap();
        for _ in 0..MAX_TOKENS {
            issuer.issue().unwrap();
        }
        assert!(issuer.check(&head(Some(&format!("Bearer {first}")))).is_err());
        assert_eq!(issuer.tokens.lock().unwrap().len(), MAX_TOKENS);
    }
}
