//! The response to a request for an access token.

use serde_json::{Value, json};

/// The body of a successful response (RFC 6749, section 5.1), valid for an hour.
pub(super) fn token_response(token: &str) -> Value {
    json!({ "token_type": "Bearer", "access_token": token, "expires_in": 3600 })
}
