// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Attachment`.

use orange_core::model::{DateTime, ExtraFields};

/// The metadata of a file of an incident or of a note.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what an
/// attachment is; the members are concluded from the attachments of the interop'fibre group's
/// tickets.
///
/// Defined in `openapi.yaml#/components/schemas/Attachment`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Assigned by Orange.
    ///
    /// Read-only.
    pub id: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The media type of the file.
    ///
    /// JSON property `mimeType`.
    pub mime_type: Option<String>,
    /// The length of the file in bytes.
    pub size: Option<i64>,
    /// The time of upload, as received.
    ///
    /// JSON property `createdAt`. Read-only.
    pub created_at: Option<DateTime>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Attachment.extras {
        0 id "id";
        1 name "name";
        2 mime_type "mimeType";
        3 size "size";
        4 created_at "createdAt";
    }
}
