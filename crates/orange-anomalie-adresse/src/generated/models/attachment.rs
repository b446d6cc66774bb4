// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Attachment`.

use orange_core::model::{DateTime, ExtraFields};

use super::{
    AttachmentMimeType, AttachmentStatus, RelatedEntity, RelatedTicket, StatusChange,
};

use super::super::schemas::DEFINITIONS;

/// The metadata of a file on a ticket. Allowed are csv, jpeg, jpg, png, svg, pdf, ods, odt, xlsx
/// and docx, without executable code.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Attachment;
/// before-interop/common Attachment.
///
/// Defined in `openapi.yaml#/components/schemas/Attachment`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The kind of entity.
    ///
    /// JSON property `@type`. Read-only. Default: `"Attachment"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// JSON property `@baseType`. Read-only. Default: `"Attachment"`.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only.
    pub at_schema_location: Option<String>,
    /// The attachment's id, assigned by the OI.
    ///
    /// Read-only.
    pub id: Option<String>,
    /// The URL of the entity.
    ///
    /// Read-only.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no ETag
    /// header.
    ///
    /// JSON property `@version`. Read-only.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// The creation time.
    ///
    /// JSON property `creationDate`. Read-only.
    pub creation_date: Option<DateTime>,
    /// The time of the last change.
    ///
    /// JSON property `lastUpdateDate`. Read-only.
    pub last_update_date: Option<DateTime>,
    /// The history of the status. `statusChanges` in Orange's sample.
    ///
    /// JSON property `statusChange`. Read-only.
    pub status_change: Option<Vec<StatusChange>>,
    /// The file's name.
    ///
    /// Required.
    pub name: Option<String>,
    /// A description of the file.
    pub description: Option<String>,
    /// The media type, determined by the OI.
    ///
    /// JSON property `mimeType`. Read-only.
    pub mime_type: Option<AttachmentMimeType>,
    /// The size in bytes.
    ///
    /// Read-only.
    pub size: Option<i64>,
    /// The URL of the bytes.
    ///
    /// Read-only.
    pub uri: Option<String>,
    /// The status of the check by the OI.
    ///
    /// Read-only.
    ///
    /// *Source*: before-interop/anomalieAdresse status-attachment.drawio.svg.
    pub status: Option<AttachmentStatus>,
    /// The reason of the status.
    ///
    /// JSON property `statusChangeReason`.
    pub status_change_reason: Option<String>,
    /// Details of the status.
    ///
    /// JSON property `statusChangeDetails`.
    pub status_change_details: Option<String>,
    /// The MD5 sum of the bytes, in hexadecimal digits.
    ///
    /// Read-only.
    pub md5: Option<String>,
    /// The SHA-1 sum of the bytes, in hexadecimal digits.
    ///
    /// Read-only.
    pub sha1: Option<String>,
    /// The SHA-256 sum of the bytes, in hexadecimal digits.
    ///
    /// Read-only.
    pub sha256: Option<String>,
    /// The ticket of the note, set by the OI.
    ///
    /// JSON property `relatedEntity`. Read-only. Exactly 1 element.
    pub related_entity: Option<Vec<RelatedTicket>>,
    /// The related parties.
    ///
    /// JSON property `relatedParty`. Read-only.
    pub related_party: Option<Vec<RelatedEntity>>,
    extras: ExtraFields,
}

orange_core::__validate!(
    Attachment, Client, "#/components/schemas/Attachment", DEFINITIONS
);

/// The body of a request that creates a [`Attachment`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AttachmentCreate {
    /// The file's name.
    ///
    /// Required.
    pub name: Option<String>,
    /// A description of the file.
    pub description: Option<String>,
    /// The reason of the status.
    ///
    /// JSON property `statusChangeReason`.
    pub status_change_reason: Option<String>,
    /// Details of the status.
    ///
    /// JSON property `statusChangeDetails`.
    pub status_change_details: Option<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl AttachmentCreate {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    AttachmentCreate, Client, "#/components/schemas/Attachment", DEFINITIONS
);

orange_core::__fields! {
    Attachment.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id";
        4 href "href";
        5 at_version "@version";
        6 creation_date "creationDate";
        7 last_update_date "lastUpdateDate";
        8 status_change "statusChange";
        9 name "name";
        10 description "description";
        11 mime_type "mimeType";
        12 size "size";
        13 uri "uri";
        14 status "status";
        15 status_change_reason "statusChangeReason";
        16 status_change_details "statusChangeDetails";
        17 md5 "md5";
        18 sha1 "sha1";
        19 sha256 "sha256";
        20 related_entity "relatedEntity";
        21 related_party "relatedParty";
    }
}

orange_core::__fields! {
    AttachmentCreate.extras {
        0 name "name" [into String];
        1 description "description" [into String];
        2 status_change_reason "statusChangeReason" [into String];
        3 status_change_details "statusChangeDetails" [into String];
    }
}
