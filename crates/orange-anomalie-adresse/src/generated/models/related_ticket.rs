// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `RelatedAnomalie`.

use super::super::schemas::DEFINITIONS;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// The ticket of a note or attachment.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// RelatedAnomalie.
        ///
        /// Defined in `openapi.yaml#/components/schemas/RelatedAnomalie`.
        #[non_exhaustive]
        pub struct RelatedTicket: write(extras);
    }
    fields {}
    read_only {
        /// The kind of this reference.
        ///
        /// JSON property `@type`. Read-only. Default: `"RelatedEntity"`.
        0 at_type "@type": String;
        /// The type that `@type` of the reference extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only. Default: `"RelatedEntity"`.
        1 at_base_type "@baseType": String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only.
        2 at_schema_location "@schemaLocation": String;
    }
    fields {
        /// The ticket's id.
        ///
        /// Required.
        3 id "id" [into String];
        /// The URL of the entity.
        4 href "href" [into String];
        /// The entity's version, the same as its ETag.
        ///
        /// JSON property `@version`.
        5 at_version "@version" [into String];
        /// The entity's name.
        6 name "name" [into String];
        /// The kind of the referred entity.
        ///
        /// JSON property `@referredType`. Default: `"AnomalieAdresse"`.
        7 at_referred_type "@referredType" [into String];
        /// The role of the related ticket.
        ///
        /// Default: `"anomalie"`.
        ///
        /// *Published by the interop group*: before-interop/common RelatedEntity.
        8 role "role" [into String];
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
    RelatedTicket, Client, "#/components/schemas/RelatedAnomalie", DEFINITIONS
);
