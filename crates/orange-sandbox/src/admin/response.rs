//! Parses the bodies of admin requests and creates their responses.

use axum::response::Response;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::apis::anomalie::actions::OperatorError;
use crate::problem::json_response;
use crate::webhooks::SubscriptionError;

/// An error of an admin request: status and message.
pub(super) struct AdminError(pub(super) StatusCode, pub(super) String);

impl AdminError {
    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self(StatusCode::BAD_REQUEST, message.into())
    }

    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self(StatusCode::INTERNAL_SERVER_ERROR, message.into())
    }

    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self(StatusCode::NOT_FOUND, message.into())
    }
}

impl From<OperatorError> for AdminError {
    fn from(error: OperatorError) -> Self {
        let status = if error.is_not_found() { StatusCode::NOT_FOUND } else { StatusCode::CONFLICT };
        Self(status, error.to_string())
    }
}

impl From<SubscriptionError> for AdminError {
    fn from(error: SubscriptionError) -> Self {
        Self::bad_request(error.to_string())
    }
}

impl axum::response::IntoResponse for AdminError {
    fn into_response(self) -> Response {
        error_response(self.0, &self.1)
    }
}

/// Creates an error response in the format of the admin routes, which have no counterpart at Orange.
pub(crate) fn error_response(status: StatusCode, message: &str) -> Response {
    json_response(status, &json!({ "error": message }))
}

/// Deserializes a body. An empty body counts as `{}`.
pub(super) fn parse_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, AdminError> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| AdminError::bad_request(error.to_string()))
}

/// Creates a response with this value as its JSON body.
pub(super) fn json_ok(value: impl serde::Serialize) -> Response {
    json_response(StatusCode::OK, &serde_json::to_value(value).unwrap_or(Value::Null))
}
