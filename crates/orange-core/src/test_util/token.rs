//! Requests for access tokens, and their response.

use serde_json::{Value, json};
use url::form_urlencoded;

/// Whether a request asks for an access token (RFC 6749, section 4).
pub(super) fn is_token_request(method: &str, content_type: &str, body: &[u8]) -> bool {
    method == "POST"
        && content_type.starts_with("application/x-www-form-urlencoded")
        && form_urlencoded::parse(body).any(|(name, _)| name == "grant_type")
}

/// The body of a successful response (RFC 6749, section 5.1), valid for an hour.
pub(super) fn token_response(token: &str) -> Value {
    json!({ "token_type": "Bearer", "access_token": token, "expires_in": 3600 })
}
