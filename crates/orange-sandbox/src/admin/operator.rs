//! Admin routes for the infrastructure operator.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::routing::{MethodRouter, any};
use http::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::response::{AdminError, parse_body};
use crate::apis::anomalie::actions::{OperatorError, Qualification};
use crate::apis::anomalie::operator::InfrastructureOperator;
use crate::apis::anomalie::ticket::Complexity;
use crate::apis::anomalie::tickets::Tickets;
use crate::data::communes::Zone;
use crate::state::AppState;

/// The body of a qualification and of a requalification.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct QualifyBody {
    complexity: Complexity,
    zone: Zone,
    expected_in_seconds: Option<u64>,
    /// The reason of a requalification; a qualification ignores it.
    pub(super) details: String,
}

impl QualifyBody {
    pub(super) fn qualification(&self) -> Qualification {
        Qualification {
            complexity: self.complexity,
            zone: self.zone,
            expected_in: self.expected_in_seconds.map(Duration::from_secs),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmptyBody {}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct DetailsBody {
    pub(super) details: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct ResolveBody {
    pub(super) building_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RejectBody {
    pub(super) reason: String,
    pub(super) details: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct NoteBody {
    pub(super) text: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct FileBody {
    pub(super) attachment_id: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct RejectFileBody {
    pub(super) attachment_id: String,
    pub(super) details: String,
}

/// Returns a handler that calls `act` with the operator, the id of the ticket and the body of the request.
pub(super) fn action<B: DeserializeOwned + 'static>(
    act: fn(&InfrastructureOperator, &str, B) -> Result<(), OperatorError>,
) -> MethodRouter<AppState> {
    any(async move |State(tickets): State<Arc<Tickets>>, Path(id): Path<String>, body: Bytes| {
        act(&InfrastructureOperator(tickets), &id, parse_body(&body)?)?;
        Ok::<_, AdminError>(StatusCode::NO_CONTENT)
    })
}
