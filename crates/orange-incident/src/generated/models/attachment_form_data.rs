// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `AttachmentFormData`.

use orange_core::model::ExtraFields;

use super::super::schemas::DEFINITIONS;

/// The part of an upload.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which says that a
/// file can be uploaded; the form and the name of its part are concluded from the interop'fibre
/// group's uploads.
///
/// Defined in `openapi.yaml#/components/schemas/AttachmentFormData`.
#[derive(Clone, Debug, Default)]
pub struct AttachmentFormData {
    /// The bytes, with the name and the media type of the file.
    ///
    /// Required.
    pub file: Option<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
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
    AttachmentFormData, Client, "#/components/schemas/AttachmentFormData", DEFINITIONS
);

orange_core::__fields! {
    AttachmentFormData.extras {
        0 file "file" [into String];
    }
}
