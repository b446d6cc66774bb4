// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `POST /incidents/{incidentId}/attachments`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Tagged, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// Uploads a file to an incident.
///
/// The file is the only part of a form. The allowed types and sizes are not published.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which names the
/// resource `attachments`, that they belong to an incident or to a note of one, and that they can
/// be uploaded, listed and downloaded; path, methods and form are inferred.
///
/// Defined in `openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post`.
///
/// Request: `POST /incidents/{incidentId}/attachments`. Scopes: `b2b:incident`.
///
/// # Responses
///
/// - 201: The created attachment.
/// - 400: A parameter, a header or the body is wrong (codes 20 to 28).
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - 404: The resource does not exist, or the path is wrong (code 60).
/// - 413: The file is too large (code 66). The limit is not published.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateAttachment {
    incident_id: String,
    accept_language: Option<models::Language>,
    body: CreateAttachmentForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createAttachment",
    method: Method::POST,
    path: "/incidents/{incidentId}/attachments",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CreateAttachment {
    /// Creates the request from its required parameters:
    ///
    /// - `incident_id`: The id of the incident, such as `1805N42320`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Incident 1.3, Get details of an Incident.
    /// - `body`: The file.
    pub fn new(incident_id: impl Into<String>, body: CreateAttachmentForm) -> Self {
        Self {
            incident_id: incident_id.into(),
            accept_language: None,
            body,
        }
    }

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
}

impl Operation for CreateAttachment {
    type Output = Tagged<models::Attachment>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        {
            let (value, violations) = (&self.body, &mut violations);
            violations.required("file", &value.file);
        }
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("incidentId", &self.incident_id)?;
        let request = parameter::header(
            request,
            "Accept-Language",
            Style::Joined(","),
            &self.accept_language,
        )?;
        let request = self.body.send(request)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}

/// The only part of an upload.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which says that a
/// file can be uploaded; the form and the name of its part are inferred from the interop'fibre
/// group's uploads.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CreateAttachmentForm {
    /// The bytes, with the name and the media type of the file.
    pub file: Option<FilePart>,
}

impl CreateAttachmentForm {
    /// Creates the form from its required parts.
    pub fn new(file: FilePart) -> Self {
        Self { file: Some(file) }
    }

    /// Sets the part `file`.
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    fn send(&self, request: ApiRequest) -> Result<ApiRequest> {
        let form = Multipart::default();
        let form = form.file("file", &self.file);
        form.send(request)
    }
}
