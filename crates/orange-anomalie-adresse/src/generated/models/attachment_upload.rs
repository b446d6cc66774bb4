// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AttachmentFormData`.

use orange_core::model::ExtraFields;

use super::{Attachment, AttachmentCreate};
use super::super::schemas::DEFINITIONS;

/// The two parts of an upload.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, POST
/// /anomalie-adresse/{AnomalieAdresseId}/attachment; names from before-interop/common
/// tools/attachment.
///
/// Defined in `openapi.yaml#/components/schemas/AttachmentFormData`.
#[derive(Clone, Debug, Default)]
pub struct AttachmentUpload {
    /// The bytes.
    ///
    /// Required.
    pub file: Option<String>,
    /// The metadata of the file.
    ///
    /// Required.
    pub attachment: Option<Attachment>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

orange_core::__validate!(
    AttachmentUpload, Client, "#/components/schemas/AttachmentFormData", DEFINITIONS
);

/// The body of a request that creates a [`AttachmentUpload`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AttachmentUploadCreate {
    /// The bytes.
    ///
    /// Required.
    pub file: Option<String>,
    /// The metadata of the file.
    ///
    /// Required.
    pub attachment: Option<AttachmentCreate>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl AttachmentUploadCreate {
    /// Creates the value from its required fields.
    pub fn new(
        file: impl Into<String>,
        attachment: impl Into<AttachmentCreate>,
    ) -> Self {
        Self {
            file: Some(file.into()),
            attachment: Some(attachment.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    AttachmentUploadCreate, Client, "#/components/schemas/AttachmentFormData",
    DEFINITIONS
);

orange_core::__fields! {
    AttachmentUpload.extras {
        0 file "file";
        1 attachment "attachment";
    }
}

orange_core::__fields! {
    AttachmentUploadCreate.extras {
        0 file "file" [into String];
        1 attachment "attachment" [into AttachmentCreate];
    }
}
