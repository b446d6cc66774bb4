// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Attachment`.

use orange_core::query::{Date, Enum, Field, List, Number, Text};

use super::{RelatedEntityFields, RelatedTicketFields, StatusChangeFields};
use super::super::models;

orange_core::__paths! {
    /// `@type`: The kind of entity.
    at_type "@type" -> Field<Text>;
    /// `@baseType`: The general kind.
    at_base_type "@baseType" -> Field<Text>;
    /// `@schemaLocation`: Where the schema of the entity is.
    at_schema_location "@schemaLocation" -> Field<Text>;
    /// `id`: The attachment's id, given by the OI.
    id "id" -> Field<Text>;
    /// `href`: Where the entity is.
    href "href" -> Field<Text>;
    /// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
    /// answer had no ETag header.
    at_version "@version" -> Field<Text>;
    /// `creationDate`: When it was created.
    creation_date "creationDate" -> Field<Date>;
    /// `lastUpdateDate`: When it was changed last.
    last_update_date "lastUpdateDate" -> Field<Date>;
    /// `statusChange`: The history of the status; Orange's sample names it `statusChanges`.
    status_change "statusChange" => StatusChangeFields<List>;
    /// `name`: The file's name.
    name "name" -> Field<Text>;
    /// `description`: What the file shows.
    description "description" -> Field<Text>;
    /// `mimeType`: The media type, found by the OI.
    mime_type "mimeType" -> Field<Enum<models::AttachmentMimeType>>;
    /// `size`: The size in bytes.
    size "size" -> Field<Number>;
    /// `uri`: Where the bytes are.
    uri "uri" -> Field<Text>;
    /// `status`: Whether the OI has checked the file.
    status "status" -> Field<Enum<models::AttachmentStatus>>;
    /// `statusChangeReason`: Why the OI's check came to the present status.
    status_change_reason "statusChangeReason" -> Field<Text>;
    /// `statusChangeDetails`: What there is to say on it.
    status_change_details "statusChangeDetails" -> Field<Text>;
    /// `md5`: The MD5 sum of the bytes, in hexadecimal digits.
    md5 "md5" -> Field<Text>;
    /// `sha1`: The SHA-1 sum of the bytes, in hexadecimal digits.
    sha1 "sha1" -> Field<Text>;
    /// `sha256`: The SHA-256 sum of the bytes, in hexadecimal digits.
    sha256 "sha256" -> Field<Text>;
    /// `relatedEntity`: The ticket it belongs to, filled in by the OI.
    related_entity "relatedEntity" => RelatedTicketFields<List>;
    /// `relatedParty`: Parties it concerns.
    related_party "relatedParty" => RelatedEntityFields<List>;
}
