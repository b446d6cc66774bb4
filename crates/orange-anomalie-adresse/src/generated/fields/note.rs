// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Note`.

use orange_core::query::{Date, Field, List, Text};

use super::{RelatedEntityFields, RelatedTicketFields};

/// `@type`: The kind of entity.
pub fn at_type() -> Field<Text> {
    Field::new("@type")
}

/// `@baseType`: The general kind.
pub fn at_base_type() -> Field<Text> {
    Field::new("@baseType")
}

/// `@schemaLocation`: Where the schema of the entity is.
pub fn at_schema_location() -> Field<Text> {
    Field::new("@schemaLocation")
}

/// `id`: The note's id, given by the OI.
pub fn id() -> Field<Text> {
    Field::new("id")
}

/// `href`: Where the entity is.
pub fn href() -> Field<Text> {
    Field::new("href")
}

/// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
/// answer had no ETag header.
pub fn at_version() -> Field<Text> {
    Field::new("@version")
}

/// `text`: What it says.
pub fn text() -> Field<Text> {
    Field::new("text")
}

/// `date`: When it was written.
pub fn date() -> Field<Date> {
    Field::new("date")
}

/// `author`: Who wrote it.
pub fn author() -> Field<Text> {
    Field::new("author")
}

/// `relatedEntity`: The ticket it belongs to, filled in by the OI.
pub fn related_entity() -> RelatedTicketFields<List> {
    Field::new("relatedEntity").into()
}

/// `relatedParty`: Parties it concerns.
pub fn related_party() -> RelatedEntityFields<List> {
    Field::new("relatedParty").into()
}
