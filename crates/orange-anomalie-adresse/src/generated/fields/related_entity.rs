// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `RelatedEntity`.

use orange_core::query::{Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `RelatedEntity`, wherever it stands."] pub struct
    RelatedEntityFields;
}

impl<K: Structured> RelatedEntityFields<K> {
    /// `@type`: The kind of this reference.
    pub fn at_type(&self) -> Field<Text> {
        self.0.child("@type")
    }

    /// `@baseType`: The general kind of this reference.
    pub fn at_base_type(&self) -> Field<Text> {
        self.0.child("@baseType")
    }

    /// `@schemaLocation`: Where the schema of the entity is.
    pub fn at_schema_location(&self) -> Field<Text> {
        self.0.child("@schemaLocation")
    }

    /// `id`: The entity's id.
    pub fn id(&self) -> Field<Text> {
        self.0.child("id")
    }

    /// `href`: Where the entity is.
    pub fn href(&self) -> Field<Text> {
        self.0.child("href")
    }

    /// `@version`: The entity's version, the same as its ETag.
    pub fn at_version(&self) -> Field<Text> {
        self.0.child("@version")
    }

    /// `name`: The entity's name.
    pub fn name(&self) -> Field<Text> {
        self.0.child("name")
    }

    /// `@referredType`: The kind of entity that is meant.
    pub fn at_referred_type(&self) -> Field<Text> {
        self.0.child("@referredType")
    }

    /// `role`: What it has to do with it. Orange's sample leaves it out.
    pub fn role(&self) -> Field<Text> {
        self.0.child("role")
    }
}
