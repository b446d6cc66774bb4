// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Note`.

use orange_core::query::{Date, Field, List, Text};

use super::{RelatedEntityFields, RelatedTicketFields};

orange_core::__paths! {
    /// `@type`: The kind of entity.
    at_type "@type" -> Field<Text>;
    /// `@baseType`: The general kind.
    at_base_type "@baseType" -> Field<Text>;
    /// `@schemaLocation`: Where the schema of the entity is.
    at_schema_location "@schemaLocation" -> Field<Text>;
    /// `id`: The note's id, given by the OI.
    id "id" -> Field<Text>;
    /// `href`: Where the entity is.
    href "href" -> Field<Text>;
    /// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
    /// answer had no ETag header.
    at_version "@version" -> Field<Text>;
    /// `text`: What it says.
    text "text" -> Field<Text>;
    /// `date`: When it was written.
    date "date" -> Field<Date>;
    /// `author`: Who wrote it.
    author "author" -> Field<Text>;
    /// `relatedEntity`: The ticket it belongs to, filled in by the OI.
    related_entity "relatedEntity" => RelatedTicketFields<List>;
    /// `relatedParty`: Parties it concerns.
    related_party "relatedParty" => RelatedEntityFields<List>;
}
