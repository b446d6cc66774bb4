// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Note`.

use orange_core::model::{DateTime, ExtraFields};

use super::super::schemas::DEFINITIONS;

/// A comment on an incident, by Orange or by the customer.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what a note
/// is; the members are concluded from the incident and from the notes of the interop'fibre group's
/// tickets.
///
/// Defined in `openapi.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// Assigned by Orange.
    ///
    /// Read-only.
    pub id: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// The author.
    ///
    /// Read-only.
    pub author: Option<String>,
    /// The time of writing, as received.
    ///
    /// JSON property `createdAt`. Read-only.
    pub created_at: Option<DateTime>,
    extras: ExtraFields,
}

orange_core::__validate!(Note, Client, "#/components/schemas/Note", DEFINITIONS);

/// The body of a request that creates a [`Note`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoteCreate {
    /// The text.
    pub text: Option<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl NoteCreate {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(NoteCreate, Client, "#/components/schemas/Note", DEFINITIONS);

orange_core::__fields! {
    Note.extras {
        0 id "id";
        1 text "text";
        2 author "author";
        3 created_at "createdAt";
    }
}

orange_core::__fields! {
    NoteCreate.extras {
        0 text "text" [into String];
    }
}
