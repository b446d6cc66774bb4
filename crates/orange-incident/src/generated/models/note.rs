// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Note`.

use orange_core::model::DateTime;

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A comment on an incident, by Orange or by the customer.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what
        /// a note is; the properties are inferred from the incident and from the notes of the
        /// interop'fibre group's tickets.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Note`.
        #[non_exhaustive]
        pub struct Note { mode: read, extras_field: extras }
        /// [`Note`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct NoteCreate { mode: create, extras_field: pub extras }
    }
    fields {}
    read_only {
        /// Assigned by Orange.
        ///
        /// Read-only.
        0: id = "id", read: String;
    }
    fields {
        /// The text.
        1: text = "text", read: String, write: into(String);
    }
    read_only {
        /// The author.
        ///
        /// Read-only.
        2: author = "author", read: String;
        /// The time of writing, as received.
        ///
        /// JSON property `createdAt`. Read-only.
        3: created_at = "createdAt", read: DateTime;
    }
}

orange_core::__validate!(Note, Request, "#/components/schemas/Note", DEFINITIONS);

impl NoteCreate {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(NoteCreate, Request, "#/components/schemas/Note", DEFINITIONS);

orange_core::__identified!(Note);
