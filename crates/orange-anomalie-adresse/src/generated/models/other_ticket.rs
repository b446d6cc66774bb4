// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `OtherTicket`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{
    Complexity, OperatorCode, Priority, RelatedBuilding, RelatedBuildingCreate,
    RelatedEntity, RelatedEntityCreate, StatusChange, StatusChangeReason, TicketStatus,
    TicketType, Zone,
};

use super::super::schemas::DEFINITIONS;

/// An address anomaly ticket, and what its four kinds have in common. `@type` names the kind. An
/// answer may lack required members when `fields` asked for others.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.
///
/// In the specification: `openapi.yaml#/components/schemas/AnomalieAdresseBase`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherTicket {
    /// The kind of ticket, said by the OC at creation.
    ///
    /// On the wire `@type`. Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_type: Option<String>,
    /// The general kind. Orange's sample says `TroubleTicket`, the interop group `AnomalieAdresse`.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"AnomalieAdresse"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/TroubleTicket.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The ticket's id, given by the OI.
    ///
    /// Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
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
    /// A title, filled in by the OI when the ticket is created.
    ///
    /// Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub name: Option<String>,
    /// Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    ///
    /// Default: `"ACKNOWLEDGED"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status: Option<TicketStatus>,
    /// Who changed the status last.
    ///
    /// On the wire `statusAuthor`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// the meaning is concluded from the name.
    pub status_author: Option<String>,
    /// Why the status changed last.
    ///
    /// On the wire `statusChangeReason`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_change_reason: Option<StatusChangeReason>,
    /// What there is to say on the last change of status. A must with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (what is
    /// wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// On the wire `statusChangeDetails`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub status_change_details: Option<String>,
    /// When the status changed last.
    ///
    /// On the wire `statusChangeDate`. Filled in by the server.
    ///
    /// *Inferred, not documented*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket
    /// (null); the format is concluded from the other dates.
    pub status_change_date: Option<DateTime>,
    /// The history of the status, as Orange names it; the interop group's name is `statusChange`.
    ///
    /// On the wire `statusChanges`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_changes: Option<Vec<StatusChange>>,
    /// Seconds the ticket has been ACKNOWLEDGED, all times together.
    ///
    /// On the wire `acknowledgedDuration`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub acknowledged_duration: Option<i64>,
    /// Seconds the ticket has been IN_PROGRESS, all times together.
    ///
    /// On the wire `totalInProgressDuration`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub total_in_progress_duration: Option<i64>,
    /// Seconds the ticket has been PENDING, all times together.
    ///
    /// On the wire `totalPendingDuration`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub total_pending_duration: Option<i64>,
    /// Seconds the ticket has been ACKNOWLEDGED or IN_PROGRESS, which is what the legal delay
    /// counts.
    ///
    /// On the wire `totalDuration`. Filled in by the server.
    pub total_duration: Option<i64>,
    /// Seconds the ticket has been RESOLVED before the OC refused, all times together.
    ///
    /// On the wire `resolvedToAcknowledgedDuration`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub resolved_to_acknowledged_duration: Option<i64>,
    /// The former name of `resolvedToAcknowledgedDuration`, in seconds; the interop group renamed
    /// it in May 2024, Orange's sample has both.
    ///
    /// On the wire `resolvedToInProgressDuration`. Filled in by the server.
    ///
    /// **Deprecated** by the specification.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub resolved_to_in_progress_duration: Option<i64>,
    /// Seconds the ticket has been RESOLVED before it was CLOSED.
    ///
    /// On the wire `resolvedToClosedDuration`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub resolved_to_closed_duration: Option<i64>,
    /// When the OI expects to be done; set at qualification, moved when it qualifies again.
    ///
    /// On the wire `expectedResolutionDate`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub expected_resolution_date: Option<DateTime>,
    /// How urgent it is to the OC.
    ///
    /// Default: `"LOW"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub priority: Option<Priority>,
    /// How hard it is, said by the OI at qualification.
    ///
    /// Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub complexity: Option<Complexity>,
    /// The kind of area, said by the OI at qualification.
    ///
    /// Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub zone: Option<Zone>,
    /// The building operator that gets the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oi: Option<OperatorCode>,
    /// The commercial operator that raises the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oc: Option<OperatorCode>,
    /// The OC's own reference for the ticket.
    ///
    /// On the wire `externalId`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub external_id: Option<String>,
    /// Whether an end customer who wants to order is behind it; said by the OC at creation.
    ///
    /// On the wire `ticketType`. Default: `"OC_REQUEST"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub ticket_type: Option<TicketType>,
    /// The SIREN of the business customer, nine digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub siren: Option<String>,
    /// The SIRET of the business customer's site, fourteen digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub siret: Option<String>,
    /// The buildings the ticket is about, filled in by the OC. Each kind of ticket says how many.
    ///
    /// On the wire `relatedEntity`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_entity: Option<Vec<RelatedBuilding>>,
    kept: Kept,
}

impl Object for OtherTicket {
    const NAME: &'static str = "OtherTicket";

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
            "name" => 14,
            "status" => 15,
            "statusAuthor" => 16,
            "statusChangeReason" => 17,
            "statusChangeDetails" => 18,
            "statusChangeDate" => 19,
            "statusChanges" => 20,
            "acknowledgedDuration" => 21,
            "totalInProgressDuration" => 22,
            "totalPendingDuration" => 23,
            "totalDuration" => 24,
            "resolvedToAcknowledgedDuration" => 25,
            "resolvedToInProgressDuration" => 26,
            "resolvedToClosedDuration" => 27,
            "expectedResolutionDate" => 28,
            "priority" => 29,
            "complexity" => 30,
            "zone" => 31,
            "code_oi" => 32,
            "code_oc" => 33,
            "externalId" => 34,
            "ticketType" => 35,
            "siren" => 36,
            "siret" => 37,
            "relatedEntity" => 38,
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
            14 => value.into(&mut self.name),
            15 => value.into(&mut self.status),
            16 => value.into(&mut self.status_author),
            17 => value.into(&mut self.status_change_reason),
            18 => value.into(&mut self.status_change_details),
            19 => value.into(&mut self.status_change_date),
            20 => value.into(&mut self.status_changes),
            21 => value.into(&mut self.acknowledged_duration),
            22 => value.into(&mut self.total_in_progress_duration),
            23 => value.into(&mut self.total_pending_duration),
            24 => value.into(&mut self.total_duration),
            25 => value.into(&mut self.resolved_to_acknowledged_duration),
            26 => value.into(&mut self.resolved_to_in_progress_duration),
            27 => value.into(&mut self.resolved_to_closed_duration),
            28 => value.into(&mut self.expected_resolution_date),
            29 => value.into(&mut self.priority),
            30 => value.into(&mut self.complexity),
            31 => value.into(&mut self.zone),
            32 => value.into(&mut self.code_oi),
            33 => value.into(&mut self.code_oc),
            34 => value.into(&mut self.external_id),
            35 => value.into(&mut self.ticket_type),
            36 => value.into(&mut self.siren),
            37 => value.into(&mut self.siret),
            38 => value.into(&mut self.related_entity),
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
        out.member(14, "name", &self.name)?;
        out.member(15, "status", &self.status)?;
        out.member(16, "statusAuthor", &self.status_author)?;
        out.member(17, "statusChangeReason", &self.status_change_reason)?;
        out.member(18, "statusChangeDetails", &self.status_change_details)?;
        out.member(19, "statusChangeDate", &self.status_change_date)?;
        out.member(20, "statusChanges", &self.status_changes)?;
        out.member(21, "acknowledgedDuration", &self.acknowledged_duration)?;
        out.member(22, "totalInProgressDuration", &self.total_in_progress_duration)?;
        out.member(23, "totalPendingDuration", &self.total_pending_duration)?;
        out.member(24, "totalDuration", &self.total_duration)?;
        out.member(
            25,
            "resolvedToAcknowledgedDuration",
            &self.resolved_to_acknowledged_duration,
        )?;
        out.member(
            26,
            "resolvedToInProgressDuration",
            &self.resolved_to_in_progress_duration,
        )?;
        out.member(27, "resolvedToClosedDuration", &self.resolved_to_closed_duration)?;
        out.member(28, "expectedResolutionDate", &self.expected_resolution_date)?;
        out.member(29, "priority", &self.priority)?;
        out.member(30, "complexity", &self.complexity)?;
        out.member(31, "zone", &self.zone)?;
        out.member(32, "code_oi", &self.code_oi)?;
        out.member(33, "code_oc", &self.code_oc)?;
        out.member(34, "externalId", &self.external_id)?;
        out.member(35, "ticketType", &self.ticket_type)?;
        out.member(36, "siren", &self.siren)?;
        out.member(37, "siret", &self.siret)?;
        out.member(38, "relatedEntity", &self.related_entity)?;
        Ok(())
    }
}

orange_core::__object!(OtherTicket.kept);

orange_core::__validate!(
    OtherTicket, Client, "#/components/schemas/AnomalieAdresseBase", DEFINITIONS
);

/// A [`OtherTicket`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OtherTicketCreate {
    /// The kind of ticket, said by the OC at creation.
    ///
    /// On the wire `@type`. Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_type: Option<String>,
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
    pub related_party: Option<Vec<RelatedEntityCreate>>,
    /// Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    ///
    /// Default: `"ACKNOWLEDGED"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status: Option<TicketStatus>,
    /// Why the status changed last.
    ///
    /// On the wire `statusChangeReason`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_change_reason: Option<StatusChangeReason>,
    /// What there is to say on the last change of status. A must with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (what is
    /// wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// On the wire `statusChangeDetails`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub status_change_details: Option<String>,
    /// How urgent it is to the OC.
    ///
    /// Default: `"LOW"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub priority: Option<Priority>,
    /// The building operator that gets the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oi: Option<OperatorCode>,
    /// The commercial operator that raises the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oc: Option<OperatorCode>,
    /// The OC's own reference for the ticket.
    ///
    /// On the wire `externalId`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub external_id: Option<String>,
    /// Whether an end customer who wants to order is behind it; said by the OC at creation.
    ///
    /// On the wire `ticketType`. Default: `"OC_REQUEST"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub ticket_type: Option<TicketType>,
    /// The SIREN of the business customer, nine digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub siren: Option<String>,
    /// The SIRET of the business customer's site, fourteen digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub siret: Option<String>,
    /// The buildings the ticket is about, filled in by the OC. Each kind of ticket says how many.
    ///
    /// On the wire `relatedEntity`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_entity: Option<Vec<RelatedBuildingCreate>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for OtherTicketCreate {
    const NAME: &'static str = "OtherTicketCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "description" => 1,
            "requestedResolutionDate" => 2,
            "severity" => 3,
            "relatedParty" => 4,
            "status" => 5,
            "statusChangeReason" => 6,
            "statusChangeDetails" => 7,
            "priority" => 8,
            "code_oi" => 9,
            "code_oc" => 10,
            "externalId" => 11,
            "ticketType" => 12,
            "siren" => 13,
            "siret" => 14,
            "relatedEntity" => 15,
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
            1 => value.into(&mut self.description),
            2 => value.into(&mut self.requested_resolution_date),
            3 => value.into(&mut self.severity),
            4 => value.into(&mut self.related_party),
            5 => value.into(&mut self.status),
            6 => value.into(&mut self.status_change_reason),
            7 => value.into(&mut self.status_change_details),
            8 => value.into(&mut self.priority),
            9 => value.into(&mut self.code_oi),
            10 => value.into(&mut self.code_oc),
            11 => value.into(&mut self.external_id),
            12 => value.into(&mut self.ticket_type),
            13 => value.into(&mut self.siren),
            14 => value.into(&mut self.siret),
            15 => value.into(&mut self.related_entity),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "description", &self.description)?;
        out.member(2, "requestedResolutionDate", &self.requested_resolution_date)?;
        out.member(3, "severity", &self.severity)?;
        out.member(4, "relatedParty", &self.related_party)?;
        out.member(5, "status", &self.status)?;
        out.member(6, "statusChangeReason", &self.status_change_reason)?;
        out.member(7, "statusChangeDetails", &self.status_change_details)?;
        out.member(8, "priority", &self.priority)?;
        out.member(9, "code_oi", &self.code_oi)?;
        out.member(10, "code_oc", &self.code_oc)?;
        out.member(11, "externalId", &self.external_id)?;
        out.member(12, "ticketType", &self.ticket_type)?;
        out.member(13, "siren", &self.siren)?;
        out.member(14, "siret", &self.siret)?;
        out.member(15, "relatedEntity", &self.related_entity)?;
        Ok(())
    }
}

orange_core::__object!(OtherTicketCreate.kept);

impl OtherTicketCreate {
    /// Sets `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `requestedResolutionDate`.
    pub fn requested_resolution_date(
        mut self,
        requested_resolution_date: impl Into<DateTime>,
    ) -> Self {
        self.requested_resolution_date = Some(requested_resolution_date.into());
        self
    }

    /// Sets `severity`.
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Sets `relatedParty`.
    pub fn related_party(
        mut self,
        related_party: impl IntoIterator<Item = impl Into<RelatedEntityCreate>>,
    ) -> Self {
        self.related_party = Some(related_party.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<TicketStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `statusChangeReason`.
    pub fn status_change_reason(
        mut self,
        status_change_reason: impl Into<StatusChangeReason>,
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

    /// Sets `priority`.
    pub fn priority(mut self, priority: impl Into<Priority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `code_oi`.
    pub fn code_oi(mut self, code_oi: impl Into<OperatorCode>) -> Self {
        self.code_oi = Some(code_oi.into());
        self
    }

    /// Sets `code_oc`.
    pub fn code_oc(mut self, code_oc: impl Into<OperatorCode>) -> Self {
        self.code_oc = Some(code_oc.into());
        self
    }

    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `ticketType`.
    pub fn ticket_type(mut self, ticket_type: impl Into<TicketType>) -> Self {
        self.ticket_type = Some(ticket_type.into());
        self
    }

    /// Sets `siren`.
    pub fn siren(mut self, siren: impl Into<String>) -> Self {
        self.siren = Some(siren.into());
        self
    }

    /// Sets `siret`.
    pub fn siret(mut self, siret: impl Into<String>) -> Self {
        self.siret = Some(siret.into());
        self
    }

    /// Sets `relatedEntity`.
    pub fn related_entity(
        mut self,
        related_entity: impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>,
    ) -> Self {
        self.related_entity = Some(related_entity.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    OtherTicketCreate, Client, "#/components/schemas/AnomalieAdresseBase", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    OtherTicketCreateBuilder -> OtherTicketCreate, [at_type code_oi code_oc]
    at_type AtType at_type(impl Into<String>) String = at_type.into(), [String, CodeOi, CodeOc];
    code_oi CodeOi code_oi(impl Into<OperatorCode>) OperatorCode = code_oi.into(), [AtType, OperatorCode, CodeOc];
    code_oc CodeOc code_oc(impl Into<OperatorCode>) OperatorCode = code_oc.into(), [AtType, CodeOi, OperatorCode];
    {
        OtherTicketCreate {
            at_type: Some(at_type),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            ..OtherTicketCreate::default()
        }
    }
}
