// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Note`.

use orange_core::model::DateTime;

use super::super::schemas::DEFINITIONS;

orange_core::__model! {
    types {
        /// A comment on an incident, by Orange or by the customer.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what
        /// a note is; the members are concluded from the incident and from the notes of the
        /// interop'fibre group's tickets.
        ///
        /// In the specification: `openapi.yaml#/components/schemas/Note`.
        #[non_exhaustive]
        pub struct Note: read(extras);
        /// A [`Note`] to be created: without what the server fills in.
        #[must_use]
        pub struct NoteCreate: create(pub extras);
    }
    fields {}
    read_only {
        /// Given by Orange.
        ///
        /// Filled in by the server.
        0 id "id": String;
    }
    fields {
        /// What it says.
        1 text "text": String [into String];
    }
    read_only {
        /// Who wrote it.
        ///
        /// Filled in by the server.
        2 author "author": String;
        /// When it was written, as it comes.
        ///
        /// On the wire `createdAt`. Filled in by the server.
        3 created_at "createdAt": DateTime;
    }
}

orange_core::__validate!(Note, Client, "#/components/schemas/Note", DEFINITIONS);

impl NoteCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(NoteCreate, Client, "#/components/schemas/Note", DEFINITIONS);
