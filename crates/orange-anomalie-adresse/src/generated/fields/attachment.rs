// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Attachment`.

use orange_core::query::{Date, Enum, Field, List, Number, Text};

use super::{RelatedEntityFields, RelatedTicketFields, StatusChangeFields};
use super::super::models;

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

/// `id`: The attachment's id, given by the OI.
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

/// `creationDate`: When it was created.
pub fn creation_date() -> Field<Date> {
    Field::new("creationDate")
}

/// `lastUpdateDate`: When it was changed last.
pub fn last_update_date() -> Field<Date> {
    Field::new("lastUpdateDate")
}

/// `statusChange`: The history of the status; Orange's sample names it `statusChanges`.
pub fn status_change() -> StatusChangeFields<List> {
    Field::new("statusChange").into()
}

/// `name`: The file's name.
pub fn name() -> Field<Text> {
    Field::new("name")
}

/// `description`: What the file shows.
pub fn description() -> Field<Text> {
    Field::new("description")
}

/// `mimeType`: The media type, found by the OI.
pub fn mime_type() -> Field<Enum<models::AttachmentMimeType>> {
    Field::new("mimeType")
}

/// `size`: The size in bytes.
pub fn size() -> Field<Number> {
    Field::new("size")
}

/// `uri`: Where the bytes are.
pub fn uri() -> Field<Text> {
    Field::new("uri")
}

/// `status`: Whether the OI has checked the file.
pub fn status() -> Field<Enum<models::AttachmentStatus>> {
    Field::new("status")
}

/// `statusChangeReason`: Why the OI's check came to the present status.
pub fn status_change_reason() -> Field<Text> {
    Field::new("statusChangeReason")
}

/// `statusChangeDetails`: What there is to say on it.
pub fn status_change_details() -> Field<Text> {
    Field::new("statusChangeDetails")
}

/// `md5`: The MD5 sum of the bytes, in hexadecimal digits.
pub fn md5() -> Field<Text> {
    Field::new("md5")
}

/// `sha1`: The SHA-1 sum of the bytes, in hexadecimal digits.
pub fn sha1() -> Field<Text> {
    Field::new("sha1")
}

/// `sha256`: The SHA-256 sum of the bytes, in hexadecimal digits.
pub fn sha256() -> Field<Text> {
    Field::new("sha256")
}

/// `relatedEntity`: The ticket it belongs to, filled in by the OI.
pub fn related_entity() -> RelatedTicketFields<List> {
    Field::new("relatedEntity").into()
}

/// `relatedParty`: Parties it concerns.
pub fn related_party() -> RelatedEntityFields<List> {
    Field::new("relatedParty").into()
}
