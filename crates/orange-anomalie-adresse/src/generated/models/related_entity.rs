// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `RelatedEntity`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A related entity, with its role.
        ///
        /// *Documented by Orange*: before-interop/common RelatedEntity; developer.orange.com,
        /// Anomalie Adresse OC RIP 1.0, sample ticket.
        ///
        /// Defined in `openapi.yaml#/components/schemas/RelatedEntity`.
        #[non_exhaustive]
        pub struct RelatedEntity { mode: read, extras_field: extras }
        /// [`RelatedEntity`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct RelatedEntityCreate { mode: create, extras_field: pub extras }
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
        /// The entity's id.
        ///
        /// Required.
        3: id = "id", read: String, write: into(String);
        /// The URL of the entity.
        4: href = "href", read: String, write: into(String);
        /// The entity's version, the same as its ETag.
        ///
        /// JSON property `@version`.
        5: at_version = "@version", read: String, write: into(String);
        /// The entity's name.
        6: name = "name", read: String, write: into(String);
        /// The kind of the referred entity.
        ///
        /// JSON property `@referredType`.
        7: at_referred_type = "@referredType", read: String, write: into(String);
        /// The role of the entity. Orange's sample leaves it out.
        ///
        /// *Published by the interop group*: before-interop/common RelatedEntity.
        8: role = "role", read: String, write: into(String);
    }
}

orange_core::__validate!(
    RelatedEntity, Request, "#/components/schemas/RelatedEntity", DEFINITIONS
);

impl RelatedEntityCreate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RelatedEntityCreate, Request, "#/components/schemas/RelatedEntity", DEFINITIONS
);
