// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `RelatedEntity`.

use orange_core::query::{Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `RelatedEntity` in a listed resource.
    pub struct RelatedEntityFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    RelatedEntityFields {
        /// `@type`: The kind of this reference.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The type that `@type` of the reference extends (TMF630).
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: The URL of the schema of the entity.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `id`: The entity's id.
        id "id" -> Field<Text>;
        /// `href`: The URL of the entity.
        href "href" -> Field<Text>;
        /// `@version`: The entity's version, the same as its ETag.
        at_version "@version" -> Field<Text>;
        /// `name`: The entity's name.
        name "name" -> Field<Text>;
        /// `@referredType`: The kind of the referred entity.
        at_referred_type "@referredType" -> Field<Text>;
        /// `role`: The role of the entity. Orange's sample leaves it out.
        role "role" -> Field<Text>;
    }
}
