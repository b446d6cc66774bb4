// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `RelatedAnomalie`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The ticket of a note or attachment.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// RelatedAnomalie.
        ///
        /// Defined in `openapi.yaml#/components/schemas/RelatedAnomalie`.
        #[non_exhaustive]
        pub struct RelatedTicket { mode: read_write, extras_field: extras }
    }
    fields {}
    read_only {
        /// The kind of this reference.
        ///
        /// JSON property `@type`. Read-only. Default: `"RelatedEntity"`.
        0: at_type = "@type", read: String;
        /// The type that `@type` of the reference extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only. Default: `"RelatedEntity"`.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only.
        2: at_schema_location = "@schemaLocation", read: String;
    }
    fields {
        /// The ticket's id.
        ///
        /// Required.
        3: id = "id", write: into(String);
        /// The URL of the entity.
        4: href = "href", write: into(String);
        /// The entity's version, the same as its ETag.
        ///
        /// JSON property `@version`.
        5: at_version = "@version", write: into(String);
        /// The entity's name.
        6: name = "name", write: into(String);
        /// The kind of the referred entity.
        ///
        /// JSON property `@referredType`. Default: `"AnomalieAdresse"`.
        7: at_referred_type = "@referredType", write: into(String);
        /// The role of the related ticket.
        ///
        /// Default: `"anomalie"`.
        ///
        /// *Published by the interop group*: before-interop/common RelatedEntity.
        8: role = "role", write: into(String);
    }
}

impl RelatedTicket {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RelatedTicket, Request, "#/components/schemas/RelatedAnomalie", DEFINITIONS
);
