//! The detail of a recorded request.

use serde_json::{Value, json};

use super::explain::explain;
use super::{curl, rust};
use crate::journal::ReceivedRequest;

/// Returns a request with its response, the explanation of an error, and texts that repeat the request.
pub(crate) fn detail(request: &ReceivedRequest) -> Value {
    json!({
        "request": request,
        "explanation": explain(request),
        "curl": curl::command(request),
        "rust": rust::program(request),
    })
}
