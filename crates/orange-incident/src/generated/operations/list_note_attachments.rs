// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `GET /incidents/{incidentId}/notes/{noteId}/attachments`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
    parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::pagination::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// Lists the files of a note, without their content.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which names the
/// resource `attachments`, that they belong to an incident or to a note of one, and that they can
/// be uploaded, listed and downloaded; path, methods and form are inferred.
///
/// Defined in `openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/get`.
///
/// Request: `GET /incidents/{incidentId}/notes/{noteId}/attachments`. Scopes: `b2b:incident`, or
/// `b2b:incident:readonly`.
///
/// # Responses
///
/// - 200: One page of attachments.
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - 404: The resource does not exist, or the path is wrong (code 60).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNoteAttachments {
    incident_id: String,
    note_id: String,
    accept_language: Option<models::Language>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listNoteAttachments",
    method: Method::GET,
    path: "/incidents/{incidentId}/notes/{noteId}/attachments",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl ListNoteAttachments {
    /// The language of the texts. The default is English.
    ///
    /// *Documented by Orange*: developer.orange.com, Incident 1.3, API reference,
    /// Internationalization.
    pub fn accept_language(
        mut self,
        accept_language: impl Into<models::Language>,
    ) -> Self {
        self.accept_language = Some(accept_language.into());
        self
    }

    /// Sets filters, sorting and selected fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Operation for ListNoteAttachments {
    type Output = Page<models::Attachment>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("incidentId", &self.incident_id)?;
        let request = request.path_parameter("noteId", &self.note_id)?;
        let request = parameter::header(
            request,
            "Accept-Language",
            Style::Joined(","),
            &self.accept_language,
        )?;
        let request = request.query(&self.query.with_id())?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resources()
    }
}

impl ListOperation for ListNoteAttachments {
    type Item = models::Attachment;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the request, with setters for its required parameters:
    ///
    /// - `incident_id`: The id of the incident, such as `1805N42320`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Incident 1.3, Get details of an Incident.
    /// - `note_id`: The id of the note.
    ///
    ///   *Inferred, not documented*: inferred from `incidentId`.
    pub struct ListNoteAttachmentsBuilder { incident_id, note_id } for ListNoteAttachments;
    fields {
        incident_id: String, state: IncidentIdState,
            setter: incident_id(impl Into<String>) -> ListNoteAttachmentsBuilder<String, NoteIdState> = incident_id.into();
        note_id: String, state: NoteIdState,
            setter: note_id(impl Into<String>) -> ListNoteAttachmentsBuilder<IncidentIdState, String> = note_id.into();
    }
    build {
        ListNoteAttachments {
            incident_id,
            note_id,
            accept_language: None,
            query: Query::new(),
        }
    }
}
