// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Note`.

use orange_core::model::{DateTime, ExtraFields};

use super::{RelatedEntity, RelatedTicket};
use super::super::schemas::DEFINITIONS;

/// A message on a ticket.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Note;
/// before-interop/common Note.
///
/// Defined in `openapi.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// The kind of entity.
    ///
    /// JSON property `@type`. Read-only. Default: `"Note"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// JSON property `@baseType`. Read-only. Default: `"Note"`.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/Note.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The note's id, assigned by the OI.
    ///
    /// Read-only.
    pub id: Option<String>,
    /// The URL of the entity.
    ///
    /// Read-only.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no ETag
    /// header.
    ///
    /// JSON property `@version`. Read-only.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// The time of writing.
    ///
    /// Read-only.
    pub date: Option<DateTime>,
    /// The author.
    ///
    /// Read-only.
    pub author: Option<String>,
    /// The ticket of the note, set by the OI.
    ///
    /// JSON property `relatedEntity`. Read-only. Exactly 1 element.
    pub related_entity: Option<Vec<RelatedTicket>>,
    /// The related parties.
    ///
    /// JSON property `relatedParty`. Read-only.
    pub related_party: Option<Vec<RelatedEntity>>,
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
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id";
        4 href "href";
        5 at_version "@version";
        6 text "text";
        7 date "date";
        8 author "author";
        9 related_entity "relatedEntity";
        10 related_party "relatedParty";
    }
}

orange_core::__fields! {
    NoteCreate.extras {
        0 text "text" [into String];
    }
}
