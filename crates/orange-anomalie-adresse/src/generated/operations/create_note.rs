// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `POST /{id}/note`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Tagged, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Adds a note to a ticket.
///
/// The OC uses it to answer a question on a PENDING ticket, or to send another message. The OI
/// links the note to the ticket, so do not send `relatedEntity`.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse/{AnomalieAdresseId}/note; the path below Orange's base URL is inferred.
///
/// Defined in `openapi.yaml#/paths/~1{id}~1note/post`.
///
/// Request: `POST /{id}/note`, hosted by the OI.
///
/// # Responses
///
/// - 201: The created note.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - 404: The resource does not exist or is not visible to the caller.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNote {
    id: String,
    body: models::NoteCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createNote",
    method: Method::POST,
    path: "/{id}/note",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CreateNote {
    /// Creates the request from its required parameters:
    ///
    /// - `id`: The ticket's `id`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Get an
    ///   AnomalieAdresse by id.
    /// - `body`: The note to add.
    pub fn new(id: impl Into<String>, body: impl Into<models::NoteCreate>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl Operation for CreateNote {
    type Output = Tagged<models::Note>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        self.body.check(&mut violations);
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("id", &self.id)?;
        let request = request.json(&self.body)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}
