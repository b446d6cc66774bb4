// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Attachment`.

use orange_core::model::DateTime;

use super::{
    AttachmentMimeType, AttachmentStatus, RelatedEntity, RelatedTicket, StatusChange,
};

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The metadata of a file on a ticket. Allowed are csv, jpeg, jpg, png, svg, pdf, ods, odt,
        /// xlsx and docx, without executable code.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// Attachment; before-interop/common Attachment.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Attachment`.
        #[non_exhaustive]
        pub struct Attachment { mode: read, extras_field: extras }
        /// [`Attachment`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct AttachmentCreate { mode: create, extras_field: pub extras }
    }
    fields {}
    read_only {
        /// The kind of entity.
        ///
        /// JSON property `@type`. Read-only. Default: `"Attachment"`.
        0: at_type = "@type", read: String;
        /// The type that `@type` extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only. Default: `"Attachment"`.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only.
        2: at_schema_location = "@schemaLocation", read: String;
        /// The attachment's id, assigned by the OI.
        ///
        /// Read-only.
        3: id = "id", read: String;
        /// The URL of the entity.
        ///
        /// Read-only.
        4: href = "href", read: String;
        /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no
        /// ETag header.
        ///
        /// JSON property `@version`. Read-only.
        ///
        /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP
        /// 1.0, sample ticket.
        5: at_version = "@version", read: String;
        /// The creation time.
        ///
        /// JSON property `creationDate`. Read-only.
        6: creation_date = "creationDate", read: DateTime;
        /// The time of the last change.
        ///
        /// JSON property `lastUpdateDate`. Read-only.
        7: last_update_date = "lastUpdateDate", read: DateTime;
        /// The history of the status. `statusChanges` in Orange's sample.
        ///
        /// JSON property `statusChange`. Read-only.
        8: status_change = "statusChange", read: Vec<StatusChange>;
    }
    fields {
        /// The file's name.
        ///
        /// Required.
        9: name = "name", read: String, write: into(String);
        /// A description of the file.
        10: description = "description", read: String, write: into(String);
    }
    read_only {
        /// The media type, determined by the OI.
        ///
        /// JSON property `mimeType`. Read-only.
        11: mime_type = "mimeType", read: AttachmentMimeType;
        /// The size in bytes.
        ///
        /// Read-only.
        12: size = "size", read: i64;
        /// The URL of the bytes.
        ///
        /// Read-only.
        13: uri = "uri", read: String;
        /// The status of the check by the OI.
        ///
        /// Read-only.
        ///
        /// *Source*: before-interop/anomalieAdresse status-attachment.drawio.svg.
        14: status = "status", read: AttachmentStatus;
    }
    fields {
        /// The reason of the last change of the status.
        ///
        /// JSON property `statusChangeReason`.
        15: status_change_reason = "statusChangeReason", read: String, write: into(String);
        /// Details of the last change of the status.
        ///
        /// JSON property `statusChangeDetails`.
        16: status_change_details = "statusChangeDetails", read: String, write: into(String);
    }
    read_only {
        /// The MD5 sum of the bytes, in hexadecimal digits.
        ///
        /// Read-only.
        17: md5 = "md5", read: String;
        /// The SHA-1 sum of the bytes, in hexadecimal digits.
        ///
        /// Read-only.
        18: sha1 = "sha1", read: String;
        /// The SHA-256 sum of the bytes, in hexadecimal digits.
        ///
        /// Read-only.
        19: sha256 = "sha256", read: String;
        /// The ticket of the attachment, set by the OI.
        ///
        /// JSON property `relatedEntity`. Read-only. Exactly 1 element.
        20: related_entity = "relatedEntity", read: Vec<RelatedTicket>;
        /// The related parties.
        ///
        /// JSON property `relatedParty`. Read-only.
        21: related_party = "relatedParty", read: Vec<RelatedEntity>;
    }
}

orange_core::__validate!(
    Attachment, Request, "#/components/schemas/Attachment", DEFINITIONS
);

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
    AttachmentCreate, Request, "#/components/schemas/Attachment", DEFINITIONS
);

orange_core::__identified!(Attachment);
