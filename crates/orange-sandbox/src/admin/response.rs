//! What admin handlers read and answer.

use axum::response::Response;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::apis::anomalie::actions::OperatorError;
use crate::problem::json_answer;
use crate::webhooks::SubscriptionError;

/// An admin request that makes no sense: its status, and what is wrong.
pub(super) struct Refused(StatusCode, String);

impl Refused {
    pub(super) fn bad_request(text: String) -> Self {
        Self(StatusCode::BAD_REQUEST, text)
    }

    pub(super) fn not_found(text: String) -> Self {
        Self(StatusCode::NOT_FOUND, text)
    }
}

impl From<OperatorError> for Refused {
    fn from(error: OperatorError) -> Self {
        let status = if error.is_not_found() { StatusCode::NOT_FOUND } else { StatusCode::CONFLICT };
        Self(status, error.to_string())
    }
}

impl From<SubscriptionError> for Refused {
    fn from(error: SubscriptionError) -> Self {
        Self::bad_request(error.to_string())
    }
}

impl axum::response::IntoResponse for Refused {
    fn into_response(self) -> Response {
        refused(self.0, &self.1)
    }
}

/// An answer of the sandbox itself that Orange has no counterpart for.
pub(crate) fn refused(status: StatusCode, why: &str) -> Response {
    json_answer(status, &json!({ "error": why }))
}

/// Reads a body that may be left out when everything in it may.
pub(super) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refused> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| Refused(StatusCode::BAD_REQUEST, error.to_string()))
}

pub(super) fn ok(value: impl serde::Serialize) -> Response {
    json_answer(StatusCode::OK, &serde_json::to_value(value).unwrap_or(Value::Null))
}
