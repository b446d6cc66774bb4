// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Note`.

use orange_core::query::{Date, Field, List, Text};

use super::{RelatedEntityFields, RelatedTicketFields};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `@type`: The kind of entity.
    at_type "@type" -> Field<Text>;
    /// `@baseType`: The type that `@type` extends (TMF630).
    at_base_type "@baseType" -> Field<Text>;
    /// `@schemaLocation`: The URL of the schema of the entity.
    at_schema_location "@schemaLocation" -> Field<Text>;
    /// `id`: The note's id, assigned by the OI.
    id "id" -> Field<Text>;
    /// `href`: The URL of the entity.
    href "href" -> Field<Text>;
    /// `@version`: The entity's version, the same as its ETag. Sent in `If-Match` if the response
    /// had no ETag header.
    at_version "@version" -> Field<Text>;
    /// `text`: The text.
    text "text" -> Field<Text>;
    /// `date`: The time of writing.
    date "date" -> Field<Date>;
    /// `author`: The author.
    author "author" -> Field<Text>;
    /// `relatedEntity`: The ticket of the note, set by the OI.
    related_entity "relatedEntity" => RelatedTicketFields<List>;
    /// `relatedParty`: The related parties.
    related_party "relatedParty" => RelatedEntityFields<List>;
}
