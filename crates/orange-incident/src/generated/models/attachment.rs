// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Attachment`.

use orange_core::model::DateTime;

orange_core::__model! {
    types {
        /// A file of an incident or of a note, without its bytes.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what
        /// an attachment is; the members are concluded from the attachments of the interop'fibre
        /// group's tickets.
        ///
        /// In the specification: `openapi.yaml#/components/schemas/Attachment`.
        #[non_exhaustive]
        pub struct Attachment: read(extras);
    }
    fields {}
    read_only {
        /// Given by Orange.
        ///
        /// Filled in by the server.
        0 id "id": String;
    }
    fields {
        /// The name of the file.
        1 name "name": String;
        /// The media type of the file.
        ///
        /// On the wire `mimeType`.
        2 mime_type "mimeType": String;
        /// The length of the file in bytes.
        3 size "size": i64;
    }
    read_only {
        /// When it was uploaded, as it comes.
        ///
        /// On the wire `createdAt`. Filled in by the server.
        4 created_at "createdAt": DateTime;
    }
}
