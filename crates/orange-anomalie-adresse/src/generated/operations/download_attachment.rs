// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `GET /{id}/attachment/{attachmentId}/content`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::model::ETag;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// Downloads the bytes of a file.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse/{AnomalieAdresseId}/attachment/{AttachmentId}/content; the path below Orange's
/// base URL is inferred.
///
/// Defined in `openapi.yaml#/paths/~1{id}~1attachment~1{attachmentId}~1content/get`.
///
/// Request: `GET /{id}/attachment/{attachmentId}/content`, hosted by the OI.
///
/// # Responses
///
/// - 200: The bytes of the file.
/// - 206: The requested range of the file.
/// - 304: The file has not changed (`If-None-Match`, `If-Modified-Since`).
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
///   ([`ErrorBody`](super::super::models::ErrorBody))
/// - 404: The resource does not exist or is not visible to the caller.
///   ([`ErrorBody`](super::super::models::ErrorBody))
/// - 412: The version in `If-Match` is no longer the current one. Read the ticket again.
///   ([`ErrorBody`](super::super::models::ErrorBody))
/// - default: Any other error. ([`ErrorBody`](super::super::models::ErrorBody))
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DownloadAttachment {
    id: String,
    attachment_id: String,
    if_match: Option<ETag>,
    if_none_match: Option<String>,
    if_modified_since: Option<String>,
    if_unmodified_since: Option<String>,
    range: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "downloadAttachment",
    method: Method::GET,
    path: "/{id}/attachment/{attachmentId}/content",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl DownloadAttachment {
    /// Return the file only if it has this version.
    ///
    /// *Published by the interop group*: before-interop/common tools/attachment.
    pub fn if_match(mut self, if_match: ETag) -> Self {
        self.if_match = Some(if_match);
        self
    }

    /// Return the file only if it has another version.
    ///
    /// *Published by the interop group*: before-interop/common tools/attachment.
    pub fn if_none_match(mut self, if_none_match: impl Into<String>) -> Self {
        self.if_none_match = Some(if_none_match.into());
        self
    }

    /// Return the file only if it changed after this HTTP date.
    ///
    /// *Published by the interop group*: before-interop/common tools/attachment.
    pub fn if_modified_since(mut self, if_modified_since: impl Into<String>) -> Self {
        self.if_modified_since = Some(if_modified_since.into());
        self
    }

    /// Return the file only if it did not change after this HTTP date.
    ///
    /// *Published by the interop group*: before-interop/common tools/attachment.
    pub fn if_unmodified_since(
        mut self,
        if_unmodified_since: impl Into<String>,
    ) -> Self {
        self.if_unmodified_since = Some(if_unmodified_since.into());
        self
    }

    /// The range of bytes to return.
    ///
    /// *Published by the interop group*: before-interop/common tools/attachment.
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
        let request = request.accept("application/octet-stream")?;
        let request = request.path_parameter("id", &self.id)?;
        let request = request.path_parameter("attachmentId", &self.attachment_id)?;
        let request = match &self.if_match {
            Some(etag) => request.header("If-Match", etag.as_str())?,
            None => request,
        };
        let request = parameter::header(
            request,
            "If-None-Match",
            Style::Joined(","),
            &self.if_none_match,
        )?;
        let request = parameter::header(
            request,
            "If-Modified-Since",
            Style::Joined(","),
            &self.if_modified_since,
        )?;
        let request = parameter::header(
            request,
            "If-Unmodified-Since",
            Style::Joined(","),
            &self.if_unmodified_since,
        )?;
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

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the request, with setters for its required parameters:
    ///
    /// - `id`: The ticket's `id`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Get an
    ///   AnomalieAdresse by id.
    /// - `attachment_id`: The attachment's `id`.
    pub struct DownloadAttachmentBuilder { id, attachment_id } for DownloadAttachment;
    fields {
        id: String, state: IdState,
            setter: id(impl Into<String>) -> DownloadAttachmentBuilder<String, AttachmentIdState> = id.into();
        attachment_id: String, state: AttachmentIdState,
            setter: attachment_id(impl Into<String>) -> DownloadAttachmentBuilder<IdState, String> = attachment_id.into();
    }
    build {
        DownloadAttachment {
            id,
            attachment_id,
            if_match: None,
            if_none_match: None,
            if_modified_since: None,
            if_unmodified_since: None,
            range: None,
        }
    }
}
