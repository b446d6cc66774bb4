// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AttachmentFormData`.

use super::{Attachment, AttachmentCreate};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The two parts of an upload.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// POST /anomalie-adresse/{AnomalieAdresseId}/attachment; names from before-interop/common
        /// tools/attachment.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AttachmentFormData`.
        pub struct AttachmentUpload { mode: read, extras_field: pub extras }
        /// [`AttachmentUpload`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct AttachmentUploadCreate { mode: create, extras_field: pub extras }
    }
    fields {
        /// The bytes.
        ///
        /// Required.
        0: file = "file", read: String, write: into(String);
        /// The metadata of the file.
        ///
        /// Required.
        1: attachment = "attachment", read: Attachment, write: into(AttachmentCreate);
    }
}

orange_core::__validate!(
    AttachmentUpload, Request, "#/components/schemas/AttachmentFormData", DEFINITIONS
);

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
    AttachmentUploadCreate, Request, "#/components/schemas/AttachmentFormData",
    DEFINITIONS
);
