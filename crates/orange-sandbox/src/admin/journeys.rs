//! Admin routes that export and import journeys.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Query, Request, State};
use axum::response::Response;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode, Uri};
use serde::Deserialize;
use serde_json::json;

use super::response::{AdminError, json_ok};
use crate::environment::Environment;
use crate::journey::{Journey, JourneyError};

/// Maximum size of an imported file.
const MAX_FILE: usize = 64 << 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportParameters {
    format: Format,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Format {
    Har,
    Recording,
}

impl From<JourneyError> for AdminError {
    fn from(error: JourneyError) -> Self {
        Self::bad_request(error.to_string())
    }
}

pub(super) async fn export(
    State(environment): State<Arc<Environment>>,
    uri: Uri,
) -> Result<Response, AdminError> {
    let format = match uri.query() {
        None => Format::Har,
        Some(_) => match Query::try_from_uri(&uri) {
            Ok(Query(ExportParameters { format })) => format,
            Err(error) => return Err(AdminError::bad_request(error.body_text())),
        },
    };
    let journey = Journey::of(&environment.journal());
    let (text, disposition) = match format {
        Format::Har => (journey.to_har(), "attachment; filename=\"journey.har\""),
        Format::Recording => (journey.to_recording()?, "attachment; filename=\"journey.jsonl\""),
    };
    let mut response = Response::new(text.into());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
    Ok(response)
}

pub(super) async fn import(
    State(environment): State<Arc<Environment>>,
    request: Request,
) -> Result<Response, AdminError> {
    let body = to_bytes(request.into_body(), MAX_FILE).await;
    let too_large = || {
        AdminError(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("the file is incomplete or larger than {MAX_FILE} bytes"),
        )
    };
    let body = body.map_err(|_| too_large())?;
    let text = std::str::from_utf8(&body).map_err(|_| AdminError::bad_request("the file is not UTF-8"))?;
    let requests = text.parse::<Journey>()?.into_requests();
    let count = requests.len();
    environment.journal().import(requests);
    Ok(json_ok(json!({ "requests": count })))
}
