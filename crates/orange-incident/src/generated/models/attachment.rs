// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Attachment`.

use orange_core::model::DateTime;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The metadata of a file of an incident or of a note.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what
        /// an attachment is; the properties are inferred from the attachments of the interop'fibre
        /// group's tickets.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Attachment`.
        #[non_exhaustive]
        pub struct Attachment { mode: read, extras_field: extras }
    }
    fields {}
    read_only {
        /// Assigned by Orange.
        ///
        /// Read-only.
        0: id = "id", read: String;
    }
    fields {
        /// The name of the file.
        1: name = "name", read: String;
        /// The media type of the file.
        ///
        /// JSON property `mimeType`.
        2: mime_type = "mimeType", read: String;
        /// The length of the file in bytes.
        3: size = "size", read: i64;
    }
    read_only {
        /// The time of upload, as received.
        ///
        /// JSON property `createdAt`. Read-only.
        4: created_at = "createdAt", read: DateTime;
    }
}

orange_core::__identified!(Attachment);
