// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `GET /incidents/{incidentId}/attachments/{attachmentId}/content`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// Downloads the bytes of a file of an incident.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which says that
/// attachments can be downloaded; the path is inferred from the downloads of the interop'fibre
/// group's tickets.
///
/// Defined in
/// `openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments~1{attachmentId}~1content/get`.
///
/// Request: `GET /incidents/{incidentId}/attachments/{attachmentId}/content`. Scopes:
/// `b2b:incident`, or `b2b:incident:readonly`.
///
/// # Responses
///
/// - 200: The bytes of the file.
/// - 206: The requested range of the file.
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - 404: The resource does not exist, or the path is wrong (code 60).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DownloadAttachment {
    incident_id: String,
    attachment_id: String,
    range: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "downloadAttachment",
    method: Method::GET,
    path: "/incidents/{incidentId}/attachments/{attachmentId}/content",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl DownloadAttachment {
    /// The range of bytes to return. A server without support for it returns all bytes.
    ///
    /// *Inferred, not documented*: RFC 9110, 14.2.
    pub fn range(mut self, range: impl Into<String>) -> Self {
        self.range = Some(range.into());
        self
    }
}

impl Operation for DownloadAttachment {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.accept("application/*, image/*, text/*")?;
        let request = request.path_parameter("incidentId", &self.incident_id)?;
        let request = request.path_parameter("attachmentId", &self.attachment_id)?;
        let request = parameter::header(
            request,
            "Range",
            Style::Joined(","),
            &self.range,
        )?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.bytes()
    }
}

impl DownloadAttachment {
    /// Requests `image/*` in `Accept`.
    pub fn accept_image(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "image/*")
    }
}

impl DownloadAttachment {
    /// Requests `text/*` in `Accept`.
    pub fn accept_text(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "text/*")
    }
}

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the request, with setters for its required parameters:
    ///
    /// - `incident_id`: The id of the incident, such as `1805N42320`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Incident 1.3, Get details of an Incident.
    /// - `attachment_id`: The id of the attachment.
    ///
    ///   *Inferred, not documented*: inferred from `incidentId`.
    pub struct DownloadAttachmentBuilder { incident_id, attachment_id } for DownloadAttachment;
    fields {
        incident_id: String, state: IncidentIdState,
            setter: incident_id(impl Into<String>) -> DownloadAttachmentBuilder<String, AttachmentIdState> = incident_id.into();
        attachment_id: String, state: AttachmentIdState,
            setter: attachment_id(impl Into<String>) -> DownloadAttachmentBuilder<IncidentIdState, String> = attachment_id.into();
    }
    build {
        DownloadAttachment {
            incident_id,
            attachment_id,
            range: None,
        }
    }
}
