// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `TroubleTicket`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{RelatedEntity, StatusChange};

/// Members of any trouble ticket, after the TM Forum's model.
///
/// *Published by the interop group*: before-interop/common TroubleTicket.
///
/// In the specification: `openapi.yaml#/components/schemas/TroubleTicket`.
#[derive(Clone, Debug, Default)]
pub struct TroubleTicket {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"TroubleTicket"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"TroubleTicket"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/TroubleTicket.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The entity's id; what it looks like depends on the entity.
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
    /// What is wrong, in words.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub description: Option<String>,
    /// When the caller wants it resolved.
    ///
    /// On the wire `requestedResolutionDate`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub requested_resolution_date: Option<DateTime>,
    /// When it was resolved.
    ///
    /// On the wire `resolutionDate`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub resolution_date: Option<DateTime>,
    /// How bad it is. No list of values is published; an example of the interop group has `LOW`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// before-interop/anomalieAdresse README.
    pub severity: Option<String>,
    /// Parties it concerns.
    ///
    /// On the wire `relatedParty`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_party: Option<Vec<RelatedEntity>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for TroubleTicket {
    const NAME: &'static str = "TroubleTicket";

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
            "description" => 9,
            "requestedResolutionDate" => 10,
            "resolutionDate" => 11,
            "severity" => 12,
            "relatedParty" => 13,
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
            9 => value.into(&mut self.description),
            10 => value.into(&mut self.requested_resolution_date),
            11 => value.into(&mut self.resolution_date),
            12 => value.into(&mut self.severity),
            13 => value.into(&mut self.related_party),
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
        out.member(9, "description", &self.description)?;
        out.member(10, "requestedResolutionDate", &self.requested_resolution_date)?;
        out.member(11, "resolutionDate", &self.resolution_date)?;
        out.member(12, "severity", &self.severity)?;
        out.member(13, "relatedParty", &self.related_party)?;
        Ok(())
    }
}

orange_core::__object!(TroubleTicket.kept);
