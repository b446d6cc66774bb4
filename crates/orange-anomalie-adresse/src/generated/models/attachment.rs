// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Attachment`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{
    AttachmentMimeType, AttachmentStatus, RelatedEntity, RelatedTicket, StatusChange,
};

use super::super::schemas::DEFINITIONS;

/// A file on a ticket, without its bytes. Allowed are csv, jpeg, jpg, png, svg, pdf, ods, odt, xlsx
/// and docx, without code that runs.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Attachment;
/// before-interop/common Attachment.
///
/// In the specification: `openapi.yaml#/components/schemas/Attachment`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"Attachment"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"Attachment"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server.
    pub at_schema_location: Option<String>,
    /// The attachment's id, given by the OI.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// Where the entity is.
    ///
    /// Filled in by the server.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent back in `If-Match` when the answer had no
    /// ETag header.
    ///
    /// On the wire `@version`. Filled in by the server.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// When it was created.
    ///
    /// On the wire `creationDate`. Filled in by the server.
    pub creation_date: Option<DateTime>,
    /// When it was changed last.
    ///
    /// On the wire `lastUpdateDate`. Filled in by the server.
    pub last_update_date: Option<DateTime>,
    /// The history of the status; Orange's sample names it `statusChanges`.
    ///
    /// On the wire `statusChange`. Filled in by the server.
    pub status_change: Option<Vec<StatusChange>>,
    /// The file's name.
    ///
    /// Required.
    pub name: Option<String>,
    /// What the file shows.
    pub description: Option<String>,
    /// The media type, found by the OI.
    ///
    /// On the wire `mimeType`. Filled in by the server.
    pub mime_type: Option<AttachmentMimeType>,
    /// The size in bytes.
    ///
    /// Filled in by the server.
    pub size: Option<i64>,
    /// Where the bytes are.
    ///
    /// Filled in by the server.
    pub uri: Option<String>,
    /// Whether the OI has checked the file.
    ///
    /// Filled in by the server.
    ///
    /// *Source*: before-interop/anomalieAdresse status-attachment.drawio.svg.
    pub status: Option<AttachmentStatus>,
    /// Why the OI's check came to the present status.
    ///
    /// On the wire `statusChangeReason`.
    pub status_change_reason: Option<String>,
    /// What there is to say on it.
    ///
    /// On the wire `statusChangeDetails`.
    pub status_change_details: Option<String>,
    /// The MD5 sum of the bytes, in hexadecimal digits.
    ///
    /// Filled in by the server.
    pub md5: Option<String>,
    /// The SHA-1 sum of the bytes, in hexadecimal digits.
    ///
    /// Filled in by the server.
    pub sha1: Option<String>,
    /// The SHA-256 sum of the bytes, in hexadecimal digits.
    ///
    /// Filled in by the server.
    pub sha256: Option<String>,
    /// The ticket it belongs to, filled in by the OI.
    ///
    /// On the wire `relatedEntity`. Filled in by the server. Exactly 1 element.
    pub related_entity: Option<Vec<RelatedTicket>>,
    /// Parties it concerns.
    ///
    /// On the wire `relatedParty`. Filled in by the server.
    pub related_party: Option<Vec<RelatedEntity>>,
    kept: Kept,
}

impl Object for Attachment {
    const NAME: &'static str = "Attachment";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "id" => 3,
            "href" => 4,
            "@version" => 5,
            "creationDate" => 6,
            "lastUpdateDate" => 7,
            "statusChange" => 8,
            "name" => 9,
            "description" => 10,
            "mimeType" => 11,
            "size" => 12,
            "uri" => 13,
            "status" => 14,
            "statusChangeReason" => 15,
            "statusChangeDetails" => 16,
            "md5" => 17,
            "sha1" => 18,
            "sha256" => 19,
            "relatedEntity" => 20,
            "relatedParty" => 21,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.at_schema_location),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.href),
            5 => value.into(&mut self.at_version),
            6 => value.into(&mut self.creation_date),
            7 => value.into(&mut self.last_update_date),
            8 => value.into(&mut self.status_change),
            9 => value.into(&mut self.name),
            10 => value.into(&mut self.description),
            11 => value.into(&mut self.mime_type),
            12 => value.into(&mut self.size),
            13 => value.into(&mut self.uri),
            14 => value.into(&mut self.status),
            15 => value.into(&mut self.status_change_reason),
            16 => value.into(&mut self.status_change_details),
            17 => value.into(&mut self.md5),
            18 => value.into(&mut self.sha1),
            19 => value.into(&mut self.sha256),
            20 => value.into(&mut self.related_entity),
            21 => value.into(&mut self.related_party),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "@schemaLocation", &self.at_schema_location)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "href", &self.href)?;
        out.member(5, "@version", &self.at_version)?;
        out.member(6, "creationDate", &self.creation_date)?;
        out.member(7, "lastUpdateDate", &self.last_update_date)?;
        out.member(8, "statusChange", &self.status_change)?;
        out.member(9, "name", &self.name)?;
        out.member(10, "description", &self.description)?;
        out.member(11, "mimeType", &self.mime_type)?;
        out.member(12, "size", &self.size)?;
        out.member(13, "uri", &self.uri)?;
        out.member(14, "status", &self.status)?;
        out.member(15, "statusChangeReason", &self.status_change_reason)?;
        out.member(16, "statusChangeDetails", &self.status_change_details)?;
        out.member(17, "md5", &self.md5)?;
        out.member(18, "sha1", &self.sha1)?;
        out.member(19, "sha256", &self.sha256)?;
        out.member(20, "relatedEntity", &self.related_entity)?;
        out.member(21, "relatedParty", &self.related_party)?;
        Ok(())
    }
}

orange_core::__object!(Attachment.kept);

orange_core::__validate!(
    Attachment, Client, "#/components/schemas/Attachment", DEFINITIONS
);

/// A [`Attachment`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AttachmentCreate {
    /// The file's name.
    ///
    /// Required.
    pub name: Option<String>,
    /// What the file shows.
    pub description: Option<String>,
    /// Why the OI's check came to the present status.
    ///
    /// On the wire `statusChangeReason`.
    pub status_change_reason: Option<String>,
    /// What there is to say on it.
    ///
    /// On the wire `statusChangeDetails`.
    pub status_change_details: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AttachmentCreate {
    const NAME: &'static str = "AttachmentCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "description" => 1,
            "statusChangeReason" => 2,
            "statusChangeDetails" => 3,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.description),
            2 => value.into(&mut self.status_change_reason),
            3 => value.into(&mut self.status_change_details),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "description", &self.description)?;
        out.member(2, "statusChangeReason", &self.status_change_reason)?;
        out.member(3, "statusChangeDetails", &self.status_change_details)?;
        Ok(())
    }
}

orange_core::__object!(AttachmentCreate.kept);

impl AttachmentCreate {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `statusChangeReason`.
    pub fn status_change_reason(
        mut self,
        status_change_reason: impl Into<String>,
    ) -> Self {
        self.status_change_reason = Some(status_change_reason.into());
        self
    }

    /// Sets `statusChangeDetails`.
    pub fn status_change_details(
        mut self,
        status_change_details: impl Into<String>,
    ) -> Self {
        self.status_change_details = Some(status_change_details.into());
        self
    }
}

orange_core::__validate!(
    AttachmentCreate, Client, "#/components/schemas/Attachment", DEFINITIONS
);
