// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Note`.

use orange_core::model::DateTime;

use super::{RelatedEntity, RelatedTicket};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A message on a ticket.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// Note; before-interop/common Note.
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
        /// The kind of entity.
        ///
        /// JSON property `@type`. Read-only. Default: `"Note"`.
        0: at_type = "@type", read: String;
        /// The type that `@type` extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only. Default: `"Note"`.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only. Default:
        /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/Note.schema.json"`.
        2: at_schema_location = "@schemaLocation", read: String;
        /// The note's id, assigned by the OI.
        ///
        /// Read-only.
        3: id = "id", read: String;
        /// The URL of the entity.
        ///
        /// Read-only.
        4: href = "href", read: String;
        /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no
        /// ETag header.
        ///
        /// JSON property `@version`. Read-only.
        ///
        /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP
        /// 1.0, sample ticket.
        5: at_version = "@version", read: String;
    }
    fields {
        /// The text.
        6: text = "text", read: String, write: into(String);
    }
    read_only {
        /// The time of writing.
        ///
        /// Read-only.
        7: date = "date", read: DateTime;
        /// The author.
        ///
        /// Read-only.
        8: author = "author", read: String;
        /// The ticket of the note, set by the OI.
        ///
        /// JSON property `relatedEntity`. Read-only. Exactly 1 element.
        9: related_entity = "relatedEntity", read: Vec<RelatedTicket>;
        /// The related parties.
        ///
        /// JSON property `relatedParty`. Read-only.
        10: related_party = "relatedParty", read: Vec<RelatedEntity>;
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
