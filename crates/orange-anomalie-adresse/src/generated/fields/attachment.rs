// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Attachment`.

use orange_core::query::{Date, Enum, Field, List, Number, Text};

use super::{RelatedEntityFields, RelatedTicketFields, StatusChangeFields};
use super::super::models;

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `@type`: The kind of entity.
    at_type "@type" -> Field<Text>;
    /// `@baseType`: The type that `@type` extends (TMF630).
    at_base_type "@baseType" -> Field<Text>;
    /// `@schemaLocation`: The URL of the schema of the entity.
    at_schema_location "@schemaLocation" -> Field<Text>;
    /// `id`: The attachment's id, assigned by the OI.
    id "id" -> Field<Text>;
    /// `href`: The URL of the entity.
    href "href" -> Field<Text>;
    /// `@version`: The entity's version, the same as its ETag. Sent in `If-Match` if the response
    /// had no ETag header.
    at_version "@version" -> Field<Text>;
    /// `creationDate`: The creation time.
    creation_date "creationDate" -> Field<Date>;
    /// `lastUpdateDate`: The time of the last change.
    last_update_date "lastUpdateDate" -> Field<Date>;
    /// `statusChange`: The history of the status. `statusChanges` in Orange's sample.
    status_change "statusChange" => StatusChangeFields<List>;
    /// `name`: The file's name.
    name "name" -> Field<Text>;
    /// `description`: A description of the file.
    description "description" -> Field<Text>;
    /// `mimeType`: The media type, determined by the OI.
    mime_type "mimeType" -> Field<Enum<models::AttachmentMimeType>>;
    /// `size`: The size in bytes.
    size "size" -> Field<Number>;
    /// `uri`: The URL of the bytes.
    uri "uri" -> Field<Text>;
    /// `status`: The status of the check by the OI.
    status "status" -> Field<Enum<models::AttachmentStatus>>;
    /// `statusChangeReason`: The reason of the last change of the status.
    status_change_reason "statusChangeReason" -> Field<Text>;
    /// `statusChangeDetails`: Details of the last change of the status.
    status_change_details "statusChangeDetails" -> Field<Text>;
    /// `md5`: The MD5 sum of the bytes, in hexadecimal digits.
    md5 "md5" -> Field<Text>;
    /// `sha1`: The SHA-1 sum of the bytes, in hexadecimal digits.
    sha1 "sha1" -> Field<Text>;
    /// `sha256`: The SHA-256 sum of the bytes, in hexadecimal digits.
    sha256 "sha256" -> Field<Text>;
    /// `relatedEntity`: The ticket of the attachment, set by the OI.
    related_entity "relatedEntity" => RelatedTicketFields<List>;
    /// `relatedParty`: The related parties.
    related_party "relatedParty" => RelatedEntityFields<List>;
}
