// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `POST /{id}/attachment`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Tagged, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// Uploads a file to a ticket.
///
/// Two parts, the bytes and their description. The OI checks the file after the upload (hash,
/// virus, content type). Its status is PENDING first, and changes to VALIDATED or REJECTED, which
/// an event reports. Files with executable code, scripts or macros are not allowed.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse/{AnomalieAdresseId}/attachment; the path below Orange's base URL is inferred.
///
/// Defined in `openapi.yaml#/paths/~1{id}~1attachment/post`.
///
/// Request: `POST /{id}/attachment`, hosted by the OI.
///
/// # Responses
///
/// - 201: The created attachment.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - 404: The resource does not exist or is not visible to the caller.
/// - 413: The file is too large. The limit is not published.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateAttachment {
    id: String,
    body: CreateAttachmentForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createAttachment",
    method: Method::POST,
    path: "/{id}/attachment",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CreateAttachment {
    /// Creates the request from its required parameters:
    ///
    /// - `id`: The ticket's `id`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Get an
    ///   AnomalieAdresse by id.
    /// - `body`: The file and its metadata.
    pub fn new(id: impl Into<String>, body: CreateAttachmentForm) -> Self {
        Self { id: id.into(), body }
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
            violations.required("attachment", &value.attachment);
            if let Some(value) = &value.attachment {
                let violations = &mut violations.enter("attachment");
                value.check(violations);
            }
        }
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("id", &self.id)?;
        let request = self.body.send(request)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}

/// The two parts of an upload.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, POST
/// /anomalie-adresse/{AnomalieAdresseId}/attachment; names from before-interop/common
/// tools/attachment.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CreateAttachmentForm {
    /// The bytes.
    pub file: Option<FilePart>,
    /// The metadata of the file.
    pub attachment: Option<models::AttachmentCreate>,
}

impl CreateAttachmentForm {
    /// Creates the form from its required parts.
    pub fn new(file: FilePart, attachment: impl Into<models::AttachmentCreate>) -> Self {
        Self {
            file: Some(file),
            attachment: Some(attachment.into()),
        }
    }

    /// Sets the part `file`.
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets the part `attachment`.
    pub fn attachment(
        mut self,
        attachment: impl Into<models::AttachmentCreate>,
    ) -> Self {
        self.attachment = Some(attachment.into());
        self
    }

    fn send(&self, request: ApiRequest) -> Result<ApiRequest> {
        let form = Multipart::default();
        let form = form.file("file", &self.file);
        let form = form.value("attachment", Some("application/json"), &self.attachment)?;
        form.send(request)
    }
}
