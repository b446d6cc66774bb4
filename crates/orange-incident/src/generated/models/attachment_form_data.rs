// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `AttachmentFormData`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The only part of an upload.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which
        /// says that a file can be uploaded; the form and the name of its part are inferred from
        /// the interop'fibre group's uploads.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AttachmentFormData`.
        pub struct AttachmentFormData { mode: read_write, extras_field: pub extras }
    }
    fields {
        /// The bytes, with the name and the media type of the file.
        ///
        /// Required.
        0: file = "file", write: into(String);
    }
}

impl AttachmentFormData {
    /// Creates the value from its required fields.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    AttachmentFormData, Request, "#/components/schemas/AttachmentFormData", DEFINITIONS
);
