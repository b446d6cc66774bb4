// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseBase`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{
    DateTime, Findings, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object,
    OwnRules, Parts, Patch, Read, SerializeMap, Union, hand_over, put, tag, variant,
};

use super::{
    Complexity, CreationBuilding, CreationTicket, CreationTicketCreate,
    HousingsNumberIssues, HousingsNumberTicket, HousingsNumberTicketCreate,
    ModificationIssues, ModificationTicket, ModificationTicketCreate, NewBuilding,
    NewBuildingTicket, NewBuildingTicketCreate, OperatorCode, OtherTicket,
    OtherTicketCreate, Priority, RelatedBuilding, RelatedBuildingCreate, RelatedEntity,
    RelatedEntityCreate, StatusChange, StatusChangeReason, TicketStatus, TicketType, Zone,
};

use super::super::schemas::DEFINITIONS;

/// An address anomaly ticket, and what its four kinds have in common. `@type` names the kind. An
/// answer may lack required members when `fields` asked for others.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.
///
/// In the specification: `openapi.yaml#/components/schemas/AnomalieAdresseBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ticket {
    /// `AnomalieAdresse.creation`. An address that the address file does not have yet, or a new
    /// building.
    Creation(Box<CreationTicket>),
    /// `AnomalieAdresse.newBuilding`. One more building at an address that the address file already
    /// has.
    NewBuilding(Box<NewBuildingTicket>),
    /// `AnomalieAdresse.modification`. Wrong members of one or many known buildings. With many, the
    /// OI corrects what it can and resolves the ticket; the OC raises single tickets for the rest.
    Modification(Box<ModificationTicket>),
    /// `AnomalieAdresse.nbLogements`. A wrong number of homes in one known building.
    NbLogements(Box<HousingsNumberTicket>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherTicket>),
}

/// Every member of every kind, as they are read before it is known which [`Ticket`] it is.
#[derive(Default)]
struct TicketParts {
    at_type: Option<String>,
    at_base_type: Option<String>,
    at_schema_location: Option<String>,
    id: Option<String>,
    href: Option<String>,
    at_version: Option<String>,
    creation_date: Option<DateTime>,
    last_update_date: Option<DateTime>,
    status_change: Option<Vec<StatusChange>>,
    description: Option<String>,
    requested_resolution_date: Option<DateTime>,
    resolution_date: Option<DateTime>,
    severity: Option<String>,
    related_party: Option<Vec<RelatedEntity>>,
    name: Option<String>,
    status: Option<TicketStatus>,
    status_author: Option<String>,
    status_change_reason: Option<StatusChangeReason>,
    status_change_details: Option<String>,
    status_change_date: Option<DateTime>,
    status_changes: Option<Vec<StatusChange>>,
    acknowledged_duration: Option<i64>,
    total_in_progress_duration: Option<i64>,
    total_pending_duration: Option<i64>,
    total_duration: Option<i64>,
    resolved_to_acknowledged_duration: Option<i64>,
    resolved_to_in_progress_duration: Option<i64>,
    resolved_to_closed_duration: Option<i64>,
    expected_resolution_date: Option<DateTime>,
    priority: Option<Priority>,
    complexity: Option<Complexity>,
    zone: Option<Zone>,
    code_oi: Option<OperatorCode>,
    code_oc: Option<OperatorCode>,
    external_id: Option<String>,
    ticket_type: Option<TicketType>,
    siren: Option<String>,
    siret: Option<String>,
    related_entity: Option<Vec<RelatedBuilding>>,
    building: Option<Json>,
    building_of_creation: Option<CreationBuilding>,
    building_of_new_building: Option<NewBuilding>,
    size_refs: Option<i64>,
    issues: Option<Json>,
    issues_of_modification: Option<ModificationIssues>,
    issues_of_nb_logements: Option<HousingsNumberIssues>,
    kept: Kept,
}

impl Object for TicketParts {
    const NAME: &'static str = "TicketParts";

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
            "building" => 39,
            "sizeRefs" => 40,
            "issues" => 41,
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
            39 => {
                match self.at_type.as_deref() {
                    Some("AnomalieAdresse.creation" | "AnomalieAdresseCreation") => {
                        value.into(&mut self.building_of_creation)
                    }
                    Some(
                        "AnomalieAdresse.newBuilding" | "AnomalieAdresseNewBuilding"
                        | "AnomalieAdresse.batiment",
                    ) => value.into(&mut self.building_of_new_building),
                    _ => value.into(&mut self.building),
                }
            }
            40 => value.into(&mut self.size_refs),
            41 => {
                match self.at_type.as_deref() {
                    Some("AnomalieAdresse.modification" | "AnomalieAdresseUpdateImb") => {
                        value.into(&mut self.issues_of_modification)
                    }
                    Some(
                        "AnomalieAdresse.nbLogements"
                        | "AnomalieAdresseUpdateNbLogements",
                    ) => value.into(&mut self.issues_of_nb_logements),
                    _ => value.into(&mut self.issues),
                }
            }
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
        if self.building_of_creation.is_some() {
            out.member(39, "building", &self.building_of_creation)?;
        } else if self.building_of_new_building.is_some() {
            out.member(39, "building", &self.building_of_new_building)?;
        } else {
            out.member(39, "building", &self.building)?;
        }
        out.member(40, "sizeRefs", &self.size_refs)?;
        if self.issues_of_modification.is_some() {
            out.member(41, "issues", &self.issues_of_modification)?;
        } else if self.issues_of_nb_logements.is_some() {
            out.member(41, "issues", &self.issues_of_nb_logements)?;
        } else {
            out.member(41, "issues", &self.issues)?;
        }
        Ok(())
    }
}

orange_core::__keeps!(TicketParts.kept);

impl Parts for TicketParts {
    const MEMBERS: &'static [&'static str] = &[
        "@type",
        "@baseType",
        "@schemaLocation",
        "id",
        "href",
        "@version",
        "creationDate",
        "lastUpdateDate",
        "statusChange",
        "description",
        "requestedResolutionDate",
        "resolutionDate",
        "severity",
        "relatedParty",
        "name",
        "status",
        "statusAuthor",
        "statusChangeReason",
        "statusChangeDetails",
        "statusChangeDate",
        "statusChanges",
        "acknowledgedDuration",
        "totalInProgressDuration",
        "totalPendingDuration",
        "totalDuration",
        "resolvedToAcknowledgedDuration",
        "resolvedToInProgressDuration",
        "resolvedToClosedDuration",
        "expectedResolutionDate",
        "priority",
        "complexity",
        "zone",
        "code_oi",
        "code_oc",
        "externalId",
        "ticketType",
        "siren",
        "siret",
        "relatedEntity",
        "building",
        "sizeRefs",
        "issues",
    ];

    fn is_any_set(&self) -> bool {
        self.at_type.is_some() || self.at_base_type.is_some()
            || self.at_schema_location.is_some() || self.id.is_some()
            || self.href.is_some() || self.at_version.is_some()
            || self.creation_date.is_some() || self.last_update_date.is_some()
            || self.status_change.is_some() || self.description.is_some()
            || self.requested_resolution_date.is_some() || self.resolution_date.is_some()
            || self.severity.is_some() || self.related_party.is_some()
            || self.name.is_some() || self.status.is_some()
            || self.status_author.is_some() || self.status_change_reason.is_some()
            || self.status_change_details.is_some() || self.status_change_date.is_some()
            || self.status_changes.is_some() || self.acknowledged_duration.is_some()
            || self.total_in_progress_duration.is_some()
            || self.total_pending_duration.is_some() || self.total_duration.is_some()
            || self.resolved_to_acknowledged_duration.is_some()
            || self.resolved_to_in_progress_duration.is_some()
            || self.resolved_to_closed_duration.is_some()
            || self.expected_resolution_date.is_some() || self.priority.is_some()
            || self.complexity.is_some() || self.zone.is_some() || self.code_oi.is_some()
            || self.code_oc.is_some() || self.external_id.is_some()
            || self.ticket_type.is_some() || self.siren.is_some() || self.siret.is_some()
            || self.related_entity.is_some() || self.building.is_some()
            || self.building_of_creation.is_some()
            || self.building_of_new_building.is_some() || self.size_refs.is_some()
            || self.issues.is_some() || self.issues_of_modification.is_some()
            || self.issues_of_nb_logements.is_some()
    }
}

impl TicketParts {
    fn into_creation(mut self) -> Box<CreationTicket> {
        let mut value = Box::<CreationTicket>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.at_schema_location = self.at_schema_location.take();
        value.id = self.id.take();
        value.href = self.href.take();
        value.at_version = self.at_version.take();
        value.creation_date = self.creation_date.take();
        value.last_update_date = self.last_update_date.take();
        value.status_change = self.status_change.take();
        value.description = self.description.take();
        value.requested_resolution_date = self.requested_resolution_date.take();
        value.resolution_date = self.resolution_date.take();
        value.severity = self.severity.take();
        value.related_party = self.related_party.take();
        value.name = self.name.take();
        value.status = self.status.take();
        value.status_author = self.status_author.take();
        value.status_change_reason = self.status_change_reason.take();
        value.status_change_details = self.status_change_details.take();
        value.status_change_date = self.status_change_date.take();
        value.status_changes = self.status_changes.take();
        value.acknowledged_duration = self.acknowledged_duration.take();
        value.total_in_progress_duration = self.total_in_progress_duration.take();
        value.total_pending_duration = self.total_pending_duration.take();
        value.total_duration = self.total_duration.take();
        value.resolved_to_acknowledged_duration = self
            .resolved_to_acknowledged_duration
            .take();
        value.resolved_to_in_progress_duration = self
            .resolved_to_in_progress_duration
            .take();
        value.resolved_to_closed_duration = self.resolved_to_closed_duration.take();
        value.expected_resolution_date = self.expected_resolution_date.take();
        value.priority = self.priority.take();
        value.complexity = self.complexity.take();
        value.zone = self.zone.take();
        value.code_oi = self.code_oi.take();
        value.code_oc = self.code_oc.take();
        value.external_id = self.external_id.take();
        value.ticket_type = self.ticket_type.take();
        value.siren = self.siren.take();
        value.siret = self.siret.take();
        value.related_entity = self.related_entity.take();
        value.building = self.building_of_creation.take();
        put(&mut *value, 39, self.building.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_new_building(mut self) -> Box<NewBuildingTicket> {
        let mut value = Box::<NewBuildingTicket>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.at_schema_location = self.at_schema_location.take();
        value.id = self.id.take();
        value.href = self.href.take();
        value.at_version = self.at_version.take();
        value.creation_date = self.creation_date.take();
        value.last_update_date = self.last_update_date.take();
        value.status_change = self.status_change.take();
        value.description = self.description.take();
        value.requested_resolution_date = self.requested_resolution_date.take();
        value.resolution_date = self.resolution_date.take();
        value.severity = self.severity.take();
        value.related_party = self.related_party.take();
        value.name = self.name.take();
        value.status = self.status.take();
        value.status_author = self.status_author.take();
        value.status_change_reason = self.status_change_reason.take();
        value.status_change_details = self.status_change_details.take();
        value.status_change_date = self.status_change_date.take();
        value.status_changes = self.status_changes.take();
        value.acknowledged_duration = self.acknowledged_duration.take();
        value.total_in_progress_duration = self.total_in_progress_duration.take();
        value.total_pending_duration = self.total_pending_duration.take();
        value.total_duration = self.total_duration.take();
        value.resolved_to_acknowledged_duration = self
            .resolved_to_acknowledged_duration
            .take();
        value.resolved_to_in_progress_duration = self
            .resolved_to_in_progress_duration
            .take();
        value.resolved_to_closed_duration = self.resolved_to_closed_duration.take();
        value.expected_resolution_date = self.expected_resolution_date.take();
        value.priority = self.priority.take();
        value.complexity = self.complexity.take();
        value.zone = self.zone.take();
        value.code_oi = self.code_oi.take();
        value.code_oc = self.code_oc.take();
        value.external_id = self.external_id.take();
        value.ticket_type = self.ticket_type.take();
        value.siren = self.siren.take();
        value.siret = self.siret.take();
        value.related_entity = self.related_entity.take();
        value.building = self.building_of_new_building.take();
        put(&mut *value, 39, self.building.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_modification(mut self) -> Box<ModificationTicket> {
        let mut value = Box::<ModificationTicket>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.at_schema_location = self.at_schema_location.take();
        value.id = self.id.take();
        value.href = self.href.take();
        value.at_version = self.at_version.take();
        value.creation_date = self.creation_date.take();
        value.last_update_date = self.last_update_date.take();
        value.status_change = self.status_change.take();
        value.description = self.description.take();
        value.requested_resolution_date = self.requested_resolution_date.take();
        value.resolution_date = self.resolution_date.take();
        value.severity = self.severity.take();
        value.related_party = self.related_party.take();
        value.name = self.name.take();
        value.status = self.status.take();
        value.status_author = self.status_author.take();
        value.status_change_reason = self.status_change_reason.take();
        value.status_change_details = self.status_change_details.take();
        value.status_change_date = self.status_change_date.take();
        value.status_changes = self.status_changes.take();
        value.acknowledged_duration = self.acknowledged_duration.take();
        value.total_in_progress_duration = self.total_in_progress_duration.take();
        value.total_pending_duration = self.total_pending_duration.take();
        value.total_duration = self.total_duration.take();
        value.resolved_to_acknowledged_duration = self
            .resolved_to_acknowledged_duration
            .take();
        value.resolved_to_in_progress_duration = self
            .resolved_to_in_progress_duration
            .take();
        value.resolved_to_closed_duration = self.resolved_to_closed_duration.take();
        value.expected_resolution_date = self.expected_resolution_date.take();
        value.priority = self.priority.take();
        value.complexity = self.complexity.take();
        value.zone = self.zone.take();
        value.code_oi = self.code_oi.take();
        value.code_oc = self.code_oc.take();
        value.external_id = self.external_id.take();
        value.ticket_type = self.ticket_type.take();
        value.siren = self.siren.take();
        value.siret = self.siret.take();
        value.related_entity = self.related_entity.take();
        value.size_refs = self.size_refs.take();
        value.issues = self.issues_of_modification.take();
        put(&mut *value, 40, self.issues.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_nb_logements(mut self) -> Box<HousingsNumberTicket> {
        let mut value = Box::<HousingsNumberTicket>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.at_schema_location = self.at_schema_location.take();
        value.id = self.id.take();
        value.href = self.href.take();
        value.at_version = self.at_version.take();
        value.creation_date = self.creation_date.take();
        value.last_update_date = self.last_update_date.take();
        value.status_change = self.status_change.take();
        value.description = self.description.take();
        value.requested_resolution_date = self.requested_resolution_date.take();
        value.resolution_date = self.resolution_date.take();
        value.severity = self.severity.take();
        value.related_party = self.related_party.take();
        value.name = self.name.take();
        value.status = self.status.take();
        value.status_author = self.status_author.take();
        value.status_change_reason = self.status_change_reason.take();
        value.status_change_details = self.status_change_details.take();
        value.status_change_date = self.status_change_date.take();
        value.status_changes = self.status_changes.take();
        value.acknowledged_duration = self.acknowledged_duration.take();
        value.total_in_progress_duration = self.total_in_progress_duration.take();
        value.total_pending_duration = self.total_pending_duration.take();
        value.total_duration = self.total_duration.take();
        value.resolved_to_acknowledged_duration = self
            .resolved_to_acknowledged_duration
            .take();
        value.resolved_to_in_progress_duration = self
            .resolved_to_in_progress_duration
            .take();
        value.resolved_to_closed_duration = self.resolved_to_closed_duration.take();
        value.expected_resolution_date = self.expected_resolution_date.take();
        value.priority = self.priority.take();
        value.complexity = self.complexity.take();
        value.zone = self.zone.take();
        value.code_oi = self.code_oi.take();
        value.code_oc = self.code_oc.take();
        value.external_id = self.external_id.take();
        value.ticket_type = self.ticket_type.take();
        value.siren = self.siren.take();
        value.siret = self.siret.take();
        value.related_entity = self.related_entity.take();
        value.size_refs = self.size_refs.take();
        value.issues = self.issues_of_nb_logements.take();
        put(&mut *value, 40, self.issues.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherTicket> {
        let mut value = Box::<OtherTicket>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.at_schema_location = self.at_schema_location.take();
        value.id = self.id.take();
        value.href = self.href.take();
        value.at_version = self.at_version.take();
        value.creation_date = self.creation_date.take();
        value.last_update_date = self.last_update_date.take();
        value.status_change = self.status_change.take();
        value.description = self.description.take();
        value.requested_resolution_date = self.requested_resolution_date.take();
        value.resolution_date = self.resolution_date.take();
        value.severity = self.severity.take();
        value.related_party = self.related_party.take();
        value.name = self.name.take();
        value.status = self.status.take();
        value.status_author = self.status_author.take();
        value.status_change_reason = self.status_change_reason.take();
        value.status_change_details = self.status_change_details.take();
        value.status_change_date = self.status_change_date.take();
        value.status_changes = self.status_changes.take();
        value.acknowledged_duration = self.acknowledged_duration.take();
        value.total_in_progress_duration = self.total_in_progress_duration.take();
        value.total_pending_duration = self.total_pending_duration.take();
        value.total_duration = self.total_duration.take();
        value.resolved_to_acknowledged_duration = self
            .resolved_to_acknowledged_duration
            .take();
        value.resolved_to_in_progress_duration = self
            .resolved_to_in_progress_duration
            .take();
        value.resolved_to_closed_duration = self.resolved_to_closed_duration.take();
        value.expected_resolution_date = self.expected_resolution_date.take();
        value.priority = self.priority.take();
        value.complexity = self.complexity.take();
        value.zone = self.zone.take();
        value.code_oi = self.code_oi.take();
        value.code_oc = self.code_oc.take();
        value.external_id = self.external_id.take();
        value.ticket_type = self.ticket_type.take();
        value.siren = self.siren.take();
        value.siret = self.siret.take();
        value.related_entity = self.related_entity.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<TicketParts> for Ticket {
    fn from(parts: TicketParts) -> Self {
        match parts.at_type.as_deref() {
            Some("AnomalieAdresse.creation" | "AnomalieAdresseCreation") => {
                Self::Creation(parts.into_creation())
            }
            Some(
                "AnomalieAdresse.newBuilding" | "AnomalieAdresseNewBuilding"
                | "AnomalieAdresse.batiment",
            ) => Self::NewBuilding(parts.into_new_building()),
            Some("AnomalieAdresse.modification" | "AnomalieAdresseUpdateImb") => {
                Self::Modification(parts.into_modification())
            }
            Some("AnomalieAdresse.nbLogements" | "AnomalieAdresseUpdateNbLogements") => {
                Self::NbLogements(parts.into_nb_logements())
            }
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(
    Ticket from TicketParts : Creation NewBuilding Modification NbLogements Other
);

impl From<CreationTicket> for Ticket {
    fn from(mut value: CreationTicket) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.creation".into());
        Self::Creation(Box::new(value))
    }
}

impl From<NewBuildingTicket> for Ticket {
    fn from(mut value: NewBuildingTicket) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.newBuilding".into());
        Self::NewBuilding(Box::new(value))
    }
}

impl From<ModificationTicket> for Ticket {
    fn from(mut value: ModificationTicket) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.modification".into());
        Self::Modification(Box::new(value))
    }
}

impl From<HousingsNumberTicket> for Ticket {
    fn from(mut value: HousingsNumberTicket) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.nbLogements".into());
        Self::NbLogements(Box::new(value))
    }
}

impl From<OtherTicket> for Ticket {
    fn from(value: OtherTicket) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Ticket {
    /// The kind of ticket, said by the OC at creation.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn at_type(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.at_type.as_deref(),
            Self::NewBuilding(value) => value.at_type.as_deref(),
            Self::Modification(value) => value.at_type.as_deref(),
            Self::NbLogements(value) => value.at_type.as_deref(),
            Self::Other(value) => value.at_type.as_deref(),
        }
    }

    /// `@type`, to change.
    pub fn at_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.at_type,
            Self::NewBuilding(value) => &mut value.at_type,
            Self::Modification(value) => &mut value.at_type,
            Self::NbLogements(value) => &mut value.at_type,
            Self::Other(value) => &mut value.at_type,
        }
    }

    /// The general kind. Orange's sample says `TroubleTicket`, the interop group `AnomalieAdresse`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn at_base_type(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.at_base_type.as_deref(),
            Self::NewBuilding(value) => value.at_base_type.as_deref(),
            Self::Modification(value) => value.at_base_type.as_deref(),
            Self::NbLogements(value) => value.at_base_type.as_deref(),
            Self::Other(value) => value.at_base_type.as_deref(),
        }
    }

    /// Where the schema of the entity is.
    pub fn at_schema_location(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.at_schema_location.as_deref(),
            Self::NewBuilding(value) => value.at_schema_location.as_deref(),
            Self::Modification(value) => value.at_schema_location.as_deref(),
            Self::NbLogements(value) => value.at_schema_location.as_deref(),
            Self::Other(value) => value.at_schema_location.as_deref(),
        }
    }

    /// The ticket's id, given by the OI.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.id.as_deref(),
            Self::NewBuilding(value) => value.id.as_deref(),
            Self::Modification(value) => value.id.as_deref(),
            Self::NbLogements(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// Where the entity is.
    pub fn href(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.href.as_deref(),
            Self::NewBuilding(value) => value.href.as_deref(),
            Self::Modification(value) => value.href.as_deref(),
            Self::NbLogements(value) => value.href.as_deref(),
            Self::Other(value) => value.href.as_deref(),
        }
    }

    /// The entity's version, the same as its ETag. Sent back in `If-Match` when the answer had no
    /// ETag header.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub fn at_version(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.at_version.as_deref(),
            Self::NewBuilding(value) => value.at_version.as_deref(),
            Self::Modification(value) => value.at_version.as_deref(),
            Self::NbLogements(value) => value.at_version.as_deref(),
            Self::Other(value) => value.at_version.as_deref(),
        }
    }

    /// When it was created.
    pub fn creation_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.creation_date.as_ref(),
            Self::NewBuilding(value) => value.creation_date.as_ref(),
            Self::Modification(value) => value.creation_date.as_ref(),
            Self::NbLogements(value) => value.creation_date.as_ref(),
            Self::Other(value) => value.creation_date.as_ref(),
        }
    }

    /// When it was changed last.
    pub fn last_update_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.last_update_date.as_ref(),
            Self::NewBuilding(value) => value.last_update_date.as_ref(),
            Self::Modification(value) => value.last_update_date.as_ref(),
            Self::NbLogements(value) => value.last_update_date.as_ref(),
            Self::Other(value) => value.last_update_date.as_ref(),
        }
    }

    /// The history of the status; Orange's sample names it `statusChanges`.
    pub fn status_change(&self) -> Option<&[StatusChange]> {
        match self {
            Self::Creation(value) => value.status_change.as_deref(),
            Self::NewBuilding(value) => value.status_change.as_deref(),
            Self::Modification(value) => value.status_change.as_deref(),
            Self::NbLogements(value) => value.status_change.as_deref(),
            Self::Other(value) => value.status_change.as_deref(),
        }
    }

    /// What is wrong, in words.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.description.as_deref(),
            Self::NewBuilding(value) => value.description.as_deref(),
            Self::Modification(value) => value.description.as_deref(),
            Self::NbLogements(value) => value.description.as_deref(),
            Self::Other(value) => value.description.as_deref(),
        }
    }

    /// `description`, to change.
    pub fn description_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.description,
            Self::NewBuilding(value) => &mut value.description,
            Self::Modification(value) => &mut value.description,
            Self::NbLogements(value) => &mut value.description,
            Self::Other(value) => &mut value.description,
        }
    }

    /// When the caller wants it resolved.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn requested_resolution_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.requested_resolution_date.as_ref(),
            Self::NewBuilding(value) => value.requested_resolution_date.as_ref(),
            Self::Modification(value) => value.requested_resolution_date.as_ref(),
            Self::NbLogements(value) => value.requested_resolution_date.as_ref(),
            Self::Other(value) => value.requested_resolution_date.as_ref(),
        }
    }

    /// `requestedResolutionDate`, to change.
    pub fn requested_resolution_date_mut(&mut self) -> &mut Option<DateTime> {
        match self {
            Self::Creation(value) => &mut value.requested_resolution_date,
            Self::NewBuilding(value) => &mut value.requested_resolution_date,
            Self::Modification(value) => &mut value.requested_resolution_date,
            Self::NbLogements(value) => &mut value.requested_resolution_date,
            Self::Other(value) => &mut value.requested_resolution_date,
        }
    }

    /// When it was resolved.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn resolution_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.resolution_date.as_ref(),
            Self::NewBuilding(value) => value.resolution_date.as_ref(),
            Self::Modification(value) => value.resolution_date.as_ref(),
            Self::NbLogements(value) => value.resolution_date.as_ref(),
            Self::Other(value) => value.resolution_date.as_ref(),
        }
    }

    /// How bad it is. No list of values is published; an example of the interop group has `LOW`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// before-interop/anomalieAdresse README.
    pub fn severity(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.severity.as_deref(),
            Self::NewBuilding(value) => value.severity.as_deref(),
            Self::Modification(value) => value.severity.as_deref(),
            Self::NbLogements(value) => value.severity.as_deref(),
            Self::Other(value) => value.severity.as_deref(),
        }
    }

    /// `severity`, to change.
    pub fn severity_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.severity,
            Self::NewBuilding(value) => &mut value.severity,
            Self::Modification(value) => &mut value.severity,
            Self::NbLogements(value) => &mut value.severity,
            Self::Other(value) => &mut value.severity,
        }
    }

    /// Parties it concerns.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn related_party(&self) -> Option<&[RelatedEntity]> {
        match self {
            Self::Creation(value) => value.related_party.as_deref(),
            Self::NewBuilding(value) => value.related_party.as_deref(),
            Self::Modification(value) => value.related_party.as_deref(),
            Self::NbLogements(value) => value.related_party.as_deref(),
            Self::Other(value) => value.related_party.as_deref(),
        }
    }

    /// `relatedParty`, to change.
    pub fn related_party_mut(&mut self) -> &mut Option<Vec<RelatedEntity>> {
        match self {
            Self::Creation(value) => &mut value.related_party,
            Self::NewBuilding(value) => &mut value.related_party,
            Self::Modification(value) => &mut value.related_party,
            Self::NbLogements(value) => &mut value.related_party,
            Self::Other(value) => &mut value.related_party,
        }
    }

    /// A title, filled in by the OI when the ticket is created.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.name.as_deref(),
            Self::NewBuilding(value) => value.name.as_deref(),
            Self::Modification(value) => value.name.as_deref(),
            Self::NbLogements(value) => value.name.as_deref(),
            Self::Other(value) => value.name.as_deref(),
        }
    }

    /// Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn status(&self) -> Option<&TicketStatus> {
        match self {
            Self::Creation(value) => value.status.as_ref(),
            Self::NewBuilding(value) => value.status.as_ref(),
            Self::Modification(value) => value.status.as_ref(),
            Self::NbLogements(value) => value.status.as_ref(),
            Self::Other(value) => value.status.as_ref(),
        }
    }

    /// `status`, to change.
    pub fn status_mut(&mut self) -> &mut Option<TicketStatus> {
        match self {
            Self::Creation(value) => &mut value.status,
            Self::NewBuilding(value) => &mut value.status,
            Self::Modification(value) => &mut value.status,
            Self::NbLogements(value) => &mut value.status,
            Self::Other(value) => &mut value.status,
        }
    }

    /// Who changed the status last.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// the meaning is concluded from the name.
    pub fn status_author(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.status_author.as_deref(),
            Self::NewBuilding(value) => value.status_author.as_deref(),
            Self::Modification(value) => value.status_author.as_deref(),
            Self::NbLogements(value) => value.status_author.as_deref(),
            Self::Other(value) => value.status_author.as_deref(),
        }
    }

    /// Why the status changed last.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn status_change_reason(&self) -> Option<&StatusChangeReason> {
        match self {
            Self::Creation(value) => value.status_change_reason.as_ref(),
            Self::NewBuilding(value) => value.status_change_reason.as_ref(),
            Self::Modification(value) => value.status_change_reason.as_ref(),
            Self::NbLogements(value) => value.status_change_reason.as_ref(),
            Self::Other(value) => value.status_change_reason.as_ref(),
        }
    }

    /// `statusChangeReason`, to change.
    pub fn status_change_reason_mut(&mut self) -> &mut Option<StatusChangeReason> {
        match self {
            Self::Creation(value) => &mut value.status_change_reason,
            Self::NewBuilding(value) => &mut value.status_change_reason,
            Self::Modification(value) => &mut value.status_change_reason,
            Self::NbLogements(value) => &mut value.status_change_reason,
            Self::Other(value) => &mut value.status_change_reason,
        }
    }

    /// What there is to say on the last change of status. A must with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (what is
    /// wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub fn status_change_details(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.status_change_details.as_deref(),
            Self::NewBuilding(value) => value.status_change_details.as_deref(),
            Self::Modification(value) => value.status_change_details.as_deref(),
            Self::NbLogements(value) => value.status_change_details.as_deref(),
            Self::Other(value) => value.status_change_details.as_deref(),
        }
    }

    /// `statusChangeDetails`, to change.
    pub fn status_change_details_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.status_change_details,
            Self::NewBuilding(value) => &mut value.status_change_details,
            Self::Modification(value) => &mut value.status_change_details,
            Self::NbLogements(value) => &mut value.status_change_details,
            Self::Other(value) => &mut value.status_change_details,
        }
    }

    /// When the status changed last.
    ///
    /// *Inferred, not documented*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket
    /// (null); the format is concluded from the other dates.
    pub fn status_change_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.status_change_date.as_ref(),
            Self::NewBuilding(value) => value.status_change_date.as_ref(),
            Self::Modification(value) => value.status_change_date.as_ref(),
            Self::NbLogements(value) => value.status_change_date.as_ref(),
            Self::Other(value) => value.status_change_date.as_ref(),
        }
    }

    /// The history of the status, as Orange names it; the interop group's name is `statusChange`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn status_changes(&self) -> Option<&[StatusChange]> {
        match self {
            Self::Creation(value) => value.status_changes.as_deref(),
            Self::NewBuilding(value) => value.status_changes.as_deref(),
            Self::Modification(value) => value.status_changes.as_deref(),
            Self::NbLogements(value) => value.status_changes.as_deref(),
            Self::Other(value) => value.status_changes.as_deref(),
        }
    }

    /// Seconds the ticket has been ACKNOWLEDGED, all times together.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub fn acknowledged_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.acknowledged_duration,
            Self::NewBuilding(value) => value.acknowledged_duration,
            Self::Modification(value) => value.acknowledged_duration,
            Self::NbLogements(value) => value.acknowledged_duration,
            Self::Other(value) => value.acknowledged_duration,
        }
    }

    /// Seconds the ticket has been IN_PROGRESS, all times together.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub fn total_in_progress_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.total_in_progress_duration,
            Self::NewBuilding(value) => value.total_in_progress_duration,
            Self::Modification(value) => value.total_in_progress_duration,
            Self::NbLogements(value) => value.total_in_progress_duration,
            Self::Other(value) => value.total_in_progress_duration,
        }
    }

    /// Seconds the ticket has been PENDING, all times together.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub fn total_pending_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.total_pending_duration,
            Self::NewBuilding(value) => value.total_pending_duration,
            Self::Modification(value) => value.total_pending_duration,
            Self::NbLogements(value) => value.total_pending_duration,
            Self::Other(value) => value.total_pending_duration,
        }
    }

    /// Seconds the ticket has been ACKNOWLEDGED or IN_PROGRESS, which is what the legal delay
    /// counts.
    pub fn total_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.total_duration,
            Self::NewBuilding(value) => value.total_duration,
            Self::Modification(value) => value.total_duration,
            Self::NbLogements(value) => value.total_duration,
            Self::Other(value) => value.total_duration,
        }
    }

    /// Seconds the ticket has been RESOLVED before the OC refused, all times together.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub fn resolved_to_acknowledged_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.resolved_to_acknowledged_duration,
            Self::NewBuilding(value) => value.resolved_to_acknowledged_duration,
            Self::Modification(value) => value.resolved_to_acknowledged_duration,
            Self::NbLogements(value) => value.resolved_to_acknowledged_duration,
            Self::Other(value) => value.resolved_to_acknowledged_duration,
        }
    }

    /// The former name of `resolvedToAcknowledgedDuration`, in seconds; the interop group renamed
    /// it in May 2024, Orange's sample has both.
    ///
    /// **Deprecated** by the specification.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn resolved_to_in_progress_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.resolved_to_in_progress_duration,
            Self::NewBuilding(value) => value.resolved_to_in_progress_duration,
            Self::Modification(value) => value.resolved_to_in_progress_duration,
            Self::NbLogements(value) => value.resolved_to_in_progress_duration,
            Self::Other(value) => value.resolved_to_in_progress_duration,
        }
    }

    /// Seconds the ticket has been RESOLVED before it was CLOSED.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub fn resolved_to_closed_duration(&self) -> Option<i64> {
        match self {
            Self::Creation(value) => value.resolved_to_closed_duration,
            Self::NewBuilding(value) => value.resolved_to_closed_duration,
            Self::Modification(value) => value.resolved_to_closed_duration,
            Self::NbLogements(value) => value.resolved_to_closed_duration,
            Self::Other(value) => value.resolved_to_closed_duration,
        }
    }

    /// When the OI expects to be done; set at qualification, moved when it qualifies again.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn expected_resolution_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.expected_resolution_date.as_ref(),
            Self::NewBuilding(value) => value.expected_resolution_date.as_ref(),
            Self::Modification(value) => value.expected_resolution_date.as_ref(),
            Self::NbLogements(value) => value.expected_resolution_date.as_ref(),
            Self::Other(value) => value.expected_resolution_date.as_ref(),
        }
    }

    /// How urgent it is to the OC.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn priority(&self) -> Option<&Priority> {
        match self {
            Self::Creation(value) => value.priority.as_ref(),
            Self::NewBuilding(value) => value.priority.as_ref(),
            Self::Modification(value) => value.priority.as_ref(),
            Self::NbLogements(value) => value.priority.as_ref(),
            Self::Other(value) => value.priority.as_ref(),
        }
    }

    /// `priority`, to change.
    pub fn priority_mut(&mut self) -> &mut Option<Priority> {
        match self {
            Self::Creation(value) => &mut value.priority,
            Self::NewBuilding(value) => &mut value.priority,
            Self::Modification(value) => &mut value.priority,
            Self::NbLogements(value) => &mut value.priority,
            Self::Other(value) => &mut value.priority,
        }
    }

    /// How hard it is, said by the OI at qualification.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn complexity(&self) -> Option<&Complexity> {
        match self {
            Self::Creation(value) => value.complexity.as_ref(),
            Self::NewBuilding(value) => value.complexity.as_ref(),
            Self::Modification(value) => value.complexity.as_ref(),
            Self::NbLogements(value) => value.complexity.as_ref(),
            Self::Other(value) => value.complexity.as_ref(),
        }
    }

    /// The kind of area, said by the OI at qualification.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn zone(&self) -> Option<&Zone> {
        match self {
            Self::Creation(value) => value.zone.as_ref(),
            Self::NewBuilding(value) => value.zone.as_ref(),
            Self::Modification(value) => value.zone.as_ref(),
            Self::NbLogements(value) => value.zone.as_ref(),
            Self::Other(value) => value.zone.as_ref(),
        }
    }

    /// The building operator that gets the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn code_oi(&self) -> Option<&OperatorCode> {
        match self {
            Self::Creation(value) => value.code_oi.as_ref(),
            Self::NewBuilding(value) => value.code_oi.as_ref(),
            Self::Modification(value) => value.code_oi.as_ref(),
            Self::NbLogements(value) => value.code_oi.as_ref(),
            Self::Other(value) => value.code_oi.as_ref(),
        }
    }

    /// `code_oi`, to change.
    pub fn code_oi_mut(&mut self) -> &mut Option<OperatorCode> {
        match self {
            Self::Creation(value) => &mut value.code_oi,
            Self::NewBuilding(value) => &mut value.code_oi,
            Self::Modification(value) => &mut value.code_oi,
            Self::NbLogements(value) => &mut value.code_oi,
            Self::Other(value) => &mut value.code_oi,
        }
    }

    /// The commercial operator that raises the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn code_oc(&self) -> Option<&OperatorCode> {
        match self {
            Self::Creation(value) => value.code_oc.as_ref(),
            Self::NewBuilding(value) => value.code_oc.as_ref(),
            Self::Modification(value) => value.code_oc.as_ref(),
            Self::NbLogements(value) => value.code_oc.as_ref(),
            Self::Other(value) => value.code_oc.as_ref(),
        }
    }

    /// `code_oc`, to change.
    pub fn code_oc_mut(&mut self) -> &mut Option<OperatorCode> {
        match self {
            Self::Creation(value) => &mut value.code_oc,
            Self::NewBuilding(value) => &mut value.code_oc,
            Self::Modification(value) => &mut value.code_oc,
            Self::NbLogements(value) => &mut value.code_oc,
            Self::Other(value) => &mut value.code_oc,
        }
    }

    /// The OC's own reference for the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.external_id.as_deref(),
            Self::NewBuilding(value) => value.external_id.as_deref(),
            Self::Modification(value) => value.external_id.as_deref(),
            Self::NbLogements(value) => value.external_id.as_deref(),
            Self::Other(value) => value.external_id.as_deref(),
        }
    }

    /// `externalId`, to change.
    pub fn external_id_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.external_id,
            Self::NewBuilding(value) => &mut value.external_id,
            Self::Modification(value) => &mut value.external_id,
            Self::NbLogements(value) => &mut value.external_id,
            Self::Other(value) => &mut value.external_id,
        }
    }

    /// Whether an end customer who wants to order is behind it; said by the OC at creation.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn ticket_type(&self) -> Option<&TicketType> {
        match self {
            Self::Creation(value) => value.ticket_type.as_ref(),
            Self::NewBuilding(value) => value.ticket_type.as_ref(),
            Self::Modification(value) => value.ticket_type.as_ref(),
            Self::NbLogements(value) => value.ticket_type.as_ref(),
            Self::Other(value) => value.ticket_type.as_ref(),
        }
    }

    /// `ticketType`, to change.
    pub fn ticket_type_mut(&mut self) -> &mut Option<TicketType> {
        match self {
            Self::Creation(value) => &mut value.ticket_type,
            Self::NewBuilding(value) => &mut value.ticket_type,
            Self::Modification(value) => &mut value.ticket_type,
            Self::NbLogements(value) => &mut value.ticket_type,
            Self::Other(value) => &mut value.ticket_type,
        }
    }

    /// The SIREN of the business customer, nine digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn siren(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.siren.as_deref(),
            Self::NewBuilding(value) => value.siren.as_deref(),
            Self::Modification(value) => value.siren.as_deref(),
            Self::NbLogements(value) => value.siren.as_deref(),
            Self::Other(value) => value.siren.as_deref(),
        }
    }

    /// `siren`, to change.
    pub fn siren_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.siren,
            Self::NewBuilding(value) => &mut value.siren,
            Self::Modification(value) => &mut value.siren,
            Self::NbLogements(value) => &mut value.siren,
            Self::Other(value) => &mut value.siren,
        }
    }

    /// The SIRET of the business customer's site, fourteen digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn siret(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.siret.as_deref(),
            Self::NewBuilding(value) => value.siret.as_deref(),
            Self::Modification(value) => value.siret.as_deref(),
            Self::NbLogements(value) => value.siret.as_deref(),
            Self::Other(value) => value.siret.as_deref(),
        }
    }

    /// `siret`, to change.
    pub fn siret_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.siret,
            Self::NewBuilding(value) => &mut value.siret,
            Self::Modification(value) => &mut value.siret,
            Self::NbLogements(value) => &mut value.siret,
            Self::Other(value) => &mut value.siret,
        }
    }

    /// The buildings the ticket is about, filled in by the OC. Each kind of ticket says how many.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn related_entity(&self) -> Option<&[RelatedBuilding]> {
        match self {
            Self::Creation(value) => value.related_entity.as_deref(),
            Self::NewBuilding(value) => value.related_entity.as_deref(),
            Self::Modification(value) => value.related_entity.as_deref(),
            Self::NbLogements(value) => value.related_entity.as_deref(),
            Self::Other(value) => value.related_entity.as_deref(),
        }
    }

    /// `relatedEntity`, to change.
    pub fn related_entity_mut(&mut self) -> &mut Option<Vec<RelatedBuilding>> {
        match self {
            Self::Creation(value) => &mut value.related_entity,
            Self::NewBuilding(value) => &mut value.related_entity,
            Self::Modification(value) => &mut value.related_entity,
            Self::NbLogements(value) => &mut value.related_entity,
            Self::Other(value) => &mut value.related_entity,
        }
    }
}

orange_core::__validate!(
    Ticket, Client, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_own
);

impl OwnRules for Ticket {
    fn check_own(&self, found: &mut Findings) {
        match self {
            Self::Creation(value) => {
                value.check_own(found);
            }
            Self::NewBuilding(value) => {
                value.check_own(found);
            }
            Self::Modification(value) => {
                value.check_own(found);
            }
            Self::NbLogements(value) => {
                value.check_own(found);
            }
            _ => {}
        }
    }
}

/// A [`Ticket`] to be created: without what the server fills in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketCreate {
    /// `AnomalieAdresse.creation`. An address that the address file does not have yet, or a new
    /// building.
    Creation(Box<CreationTicketCreate>),
    /// `AnomalieAdresse.newBuilding`. One more building at an address that the address file already
    /// has.
    NewBuilding(Box<NewBuildingTicketCreate>),
    /// `AnomalieAdresse.modification`. Wrong members of one or many known buildings. With many, the
    /// OI corrects what it can and resolves the ticket; the OC raises single tickets for the rest.
    Modification(Box<ModificationTicketCreate>),
    /// `AnomalieAdresse.nbLogements`. A wrong number of homes in one known building.
    NbLogements(Box<HousingsNumberTicketCreate>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherTicketCreate>),
}

impl Union for TicketCreate {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = match tag(raw, "@type").as_deref() {
            Some("AnomalieAdresse.creation" | "AnomalieAdresseCreation") => Some(0),
            Some(
                "AnomalieAdresse.newBuilding" | "AnomalieAdresseNewBuilding"
                | "AnomalieAdresse.batiment",
            ) => Some(1),
            Some("AnomalieAdresse.modification" | "AnomalieAdresseUpdateImb") => Some(2),
            Some("AnomalieAdresse.nbLogements" | "AnomalieAdresseUpdateNbLogements") => {
                Some(3)
            }
            _ => None,
        };
        match index {
            Some(0) => variant(raw, |value| Self::Creation(Box::new(value))),
            Some(1) => variant(raw, |value| Self::NewBuilding(Box::new(value))),
            Some(2) => variant(raw, |value| Self::Modification(Box::new(value))),
            Some(3) => variant(raw, |value| Self::NbLogements(Box::new(value))),
            _ => variant(raw, |value| Self::Other(Box::new(value))),
        }
    }
}

impl Serialize for TicketCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Creation(value) => value.serialize(serializer),
            Self::NewBuilding(value) => value.serialize(serializer),
            Self::Modification(value) => value.serialize(serializer),
            Self::NbLogements(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(TicketCreate);

impl From<CreationTicketCreate> for TicketCreate {
    fn from(mut value: CreationTicketCreate) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.creation".into());
        Self::Creation(Box::new(value))
    }
}

impl From<NewBuildingTicketCreate> for TicketCreate {
    fn from(mut value: NewBuildingTicketCreate) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.newBuilding".into());
        Self::NewBuilding(Box::new(value))
    }
}

impl From<ModificationTicketCreate> for TicketCreate {
    fn from(mut value: ModificationTicketCreate) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.modification".into());
        Self::Modification(Box::new(value))
    }
}

impl From<HousingsNumberTicketCreate> for TicketCreate {
    fn from(mut value: HousingsNumberTicketCreate) -> Self {
        value.at_type.get_or_insert_with(|| "AnomalieAdresse.nbLogements".into());
        Self::NbLogements(Box::new(value))
    }
}

impl From<OtherTicketCreate> for TicketCreate {
    fn from(value: OtherTicketCreate) -> Self {
        Self::Other(Box::new(value))
    }
}

impl TicketCreate {
    /// The kind of ticket, said by the OC at creation.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn at_type(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.at_type.as_deref(),
            Self::NewBuilding(value) => value.at_type.as_deref(),
            Self::Modification(value) => value.at_type.as_deref(),
            Self::NbLogements(value) => value.at_type.as_deref(),
            Self::Other(value) => value.at_type.as_deref(),
        }
    }

    /// `@type`, to change.
    pub fn at_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.at_type,
            Self::NewBuilding(value) => &mut value.at_type,
            Self::Modification(value) => &mut value.at_type,
            Self::NbLogements(value) => &mut value.at_type,
            Self::Other(value) => &mut value.at_type,
        }
    }

    /// What is wrong, in words.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.description.as_deref(),
            Self::NewBuilding(value) => value.description.as_deref(),
            Self::Modification(value) => value.description.as_deref(),
            Self::NbLogements(value) => value.description.as_deref(),
            Self::Other(value) => value.description.as_deref(),
        }
    }

    /// `description`, to change.
    pub fn description_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.description,
            Self::NewBuilding(value) => &mut value.description,
            Self::Modification(value) => &mut value.description,
            Self::NbLogements(value) => &mut value.description,
            Self::Other(value) => &mut value.description,
        }
    }

    /// When the caller wants it resolved.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn requested_resolution_date(&self) -> Option<&DateTime> {
        match self {
            Self::Creation(value) => value.requested_resolution_date.as_ref(),
            Self::NewBuilding(value) => value.requested_resolution_date.as_ref(),
            Self::Modification(value) => value.requested_resolution_date.as_ref(),
            Self::NbLogements(value) => value.requested_resolution_date.as_ref(),
            Self::Other(value) => value.requested_resolution_date.as_ref(),
        }
    }

    /// `requestedResolutionDate`, to change.
    pub fn requested_resolution_date_mut(&mut self) -> &mut Option<DateTime> {
        match self {
            Self::Creation(value) => &mut value.requested_resolution_date,
            Self::NewBuilding(value) => &mut value.requested_resolution_date,
            Self::Modification(value) => &mut value.requested_resolution_date,
            Self::NbLogements(value) => &mut value.requested_resolution_date,
            Self::Other(value) => &mut value.requested_resolution_date,
        }
    }

    /// How bad it is. No list of values is published; an example of the interop group has `LOW`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// before-interop/anomalieAdresse README.
    pub fn severity(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.severity.as_deref(),
            Self::NewBuilding(value) => value.severity.as_deref(),
            Self::Modification(value) => value.severity.as_deref(),
            Self::NbLogements(value) => value.severity.as_deref(),
            Self::Other(value) => value.severity.as_deref(),
        }
    }

    /// `severity`, to change.
    pub fn severity_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.severity,
            Self::NewBuilding(value) => &mut value.severity,
            Self::Modification(value) => &mut value.severity,
            Self::NbLogements(value) => &mut value.severity,
            Self::Other(value) => &mut value.severity,
        }
    }

    /// Parties it concerns.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn related_party(&self) -> Option<&[RelatedEntityCreate]> {
        match self {
            Self::Creation(value) => value.related_party.as_deref(),
            Self::NewBuilding(value) => value.related_party.as_deref(),
            Self::Modification(value) => value.related_party.as_deref(),
            Self::NbLogements(value) => value.related_party.as_deref(),
            Self::Other(value) => value.related_party.as_deref(),
        }
    }

    /// `relatedParty`, to change.
    pub fn related_party_mut(&mut self) -> &mut Option<Vec<RelatedEntityCreate>> {
        match self {
            Self::Creation(value) => &mut value.related_party,
            Self::NewBuilding(value) => &mut value.related_party,
            Self::Modification(value) => &mut value.related_party,
            Self::NbLogements(value) => &mut value.related_party,
            Self::Other(value) => &mut value.related_party,
        }
    }

    /// Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn status(&self) -> Option<&TicketStatus> {
        match self {
            Self::Creation(value) => value.status.as_ref(),
            Self::NewBuilding(value) => value.status.as_ref(),
            Self::Modification(value) => value.status.as_ref(),
            Self::NbLogements(value) => value.status.as_ref(),
            Self::Other(value) => value.status.as_ref(),
        }
    }

    /// `status`, to change.
    pub fn status_mut(&mut self) -> &mut Option<TicketStatus> {
        match self {
            Self::Creation(value) => &mut value.status,
            Self::NewBuilding(value) => &mut value.status,
            Self::Modification(value) => &mut value.status,
            Self::NbLogements(value) => &mut value.status,
            Self::Other(value) => &mut value.status,
        }
    }

    /// Why the status changed last.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn status_change_reason(&self) -> Option<&StatusChangeReason> {
        match self {
            Self::Creation(value) => value.status_change_reason.as_ref(),
            Self::NewBuilding(value) => value.status_change_reason.as_ref(),
            Self::Modification(value) => value.status_change_reason.as_ref(),
            Self::NbLogements(value) => value.status_change_reason.as_ref(),
            Self::Other(value) => value.status_change_reason.as_ref(),
        }
    }

    /// `statusChangeReason`, to change.
    pub fn status_change_reason_mut(&mut self) -> &mut Option<StatusChangeReason> {
        match self {
            Self::Creation(value) => &mut value.status_change_reason,
            Self::NewBuilding(value) => &mut value.status_change_reason,
            Self::Modification(value) => &mut value.status_change_reason,
            Self::NbLogements(value) => &mut value.status_change_reason,
            Self::Other(value) => &mut value.status_change_reason,
        }
    }

    /// What there is to say on the last change of status. A must with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (what is
    /// wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub fn status_change_details(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.status_change_details.as_deref(),
            Self::NewBuilding(value) => value.status_change_details.as_deref(),
            Self::Modification(value) => value.status_change_details.as_deref(),
            Self::NbLogements(value) => value.status_change_details.as_deref(),
            Self::Other(value) => value.status_change_details.as_deref(),
        }
    }

    /// `statusChangeDetails`, to change.
    pub fn status_change_details_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.status_change_details,
            Self::NewBuilding(value) => &mut value.status_change_details,
            Self::Modification(value) => &mut value.status_change_details,
            Self::NbLogements(value) => &mut value.status_change_details,
            Self::Other(value) => &mut value.status_change_details,
        }
    }

    /// How urgent it is to the OC.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn priority(&self) -> Option<&Priority> {
        match self {
            Self::Creation(value) => value.priority.as_ref(),
            Self::NewBuilding(value) => value.priority.as_ref(),
            Self::Modification(value) => value.priority.as_ref(),
            Self::NbLogements(value) => value.priority.as_ref(),
            Self::Other(value) => value.priority.as_ref(),
        }
    }

    /// `priority`, to change.
    pub fn priority_mut(&mut self) -> &mut Option<Priority> {
        match self {
            Self::Creation(value) => &mut value.priority,
            Self::NewBuilding(value) => &mut value.priority,
            Self::Modification(value) => &mut value.priority,
            Self::NbLogements(value) => &mut value.priority,
            Self::Other(value) => &mut value.priority,
        }
    }

    /// The building operator that gets the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn code_oi(&self) -> Option<&OperatorCode> {
        match self {
            Self::Creation(value) => value.code_oi.as_ref(),
            Self::NewBuilding(value) => value.code_oi.as_ref(),
            Self::Modification(value) => value.code_oi.as_ref(),
            Self::NbLogements(value) => value.code_oi.as_ref(),
            Self::Other(value) => value.code_oi.as_ref(),
        }
    }

    /// `code_oi`, to change.
    pub fn code_oi_mut(&mut self) -> &mut Option<OperatorCode> {
        match self {
            Self::Creation(value) => &mut value.code_oi,
            Self::NewBuilding(value) => &mut value.code_oi,
            Self::Modification(value) => &mut value.code_oi,
            Self::NbLogements(value) => &mut value.code_oi,
            Self::Other(value) => &mut value.code_oi,
        }
    }

    /// The commercial operator that raises the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn code_oc(&self) -> Option<&OperatorCode> {
        match self {
            Self::Creation(value) => value.code_oc.as_ref(),
            Self::NewBuilding(value) => value.code_oc.as_ref(),
            Self::Modification(value) => value.code_oc.as_ref(),
            Self::NbLogements(value) => value.code_oc.as_ref(),
            Self::Other(value) => value.code_oc.as_ref(),
        }
    }

    /// `code_oc`, to change.
    pub fn code_oc_mut(&mut self) -> &mut Option<OperatorCode> {
        match self {
            Self::Creation(value) => &mut value.code_oc,
            Self::NewBuilding(value) => &mut value.code_oc,
            Self::Modification(value) => &mut value.code_oc,
            Self::NbLogements(value) => &mut value.code_oc,
            Self::Other(value) => &mut value.code_oc,
        }
    }

    /// The OC's own reference for the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.external_id.as_deref(),
            Self::NewBuilding(value) => value.external_id.as_deref(),
            Self::Modification(value) => value.external_id.as_deref(),
            Self::NbLogements(value) => value.external_id.as_deref(),
            Self::Other(value) => value.external_id.as_deref(),
        }
    }

    /// `externalId`, to change.
    pub fn external_id_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.external_id,
            Self::NewBuilding(value) => &mut value.external_id,
            Self::Modification(value) => &mut value.external_id,
            Self::NbLogements(value) => &mut value.external_id,
            Self::Other(value) => &mut value.external_id,
        }
    }

    /// Whether an end customer who wants to order is behind it; said by the OC at creation.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn ticket_type(&self) -> Option<&TicketType> {
        match self {
            Self::Creation(value) => value.ticket_type.as_ref(),
            Self::NewBuilding(value) => value.ticket_type.as_ref(),
            Self::Modification(value) => value.ticket_type.as_ref(),
            Self::NbLogements(value) => value.ticket_type.as_ref(),
            Self::Other(value) => value.ticket_type.as_ref(),
        }
    }

    /// `ticketType`, to change.
    pub fn ticket_type_mut(&mut self) -> &mut Option<TicketType> {
        match self {
            Self::Creation(value) => &mut value.ticket_type,
            Self::NewBuilding(value) => &mut value.ticket_type,
            Self::Modification(value) => &mut value.ticket_type,
            Self::NbLogements(value) => &mut value.ticket_type,
            Self::Other(value) => &mut value.ticket_type,
        }
    }

    /// The SIREN of the business customer, nine digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn siren(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.siren.as_deref(),
            Self::NewBuilding(value) => value.siren.as_deref(),
            Self::Modification(value) => value.siren.as_deref(),
            Self::NbLogements(value) => value.siren.as_deref(),
            Self::Other(value) => value.siren.as_deref(),
        }
    }

    /// `siren`, to change.
    pub fn siren_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.siren,
            Self::NewBuilding(value) => &mut value.siren,
            Self::Modification(value) => &mut value.siren,
            Self::NbLogements(value) => &mut value.siren,
            Self::Other(value) => &mut value.siren,
        }
    }

    /// The SIRET of the business customer's site, fourteen digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn siret(&self) -> Option<&str> {
        match self {
            Self::Creation(value) => value.siret.as_deref(),
            Self::NewBuilding(value) => value.siret.as_deref(),
            Self::Modification(value) => value.siret.as_deref(),
            Self::NbLogements(value) => value.siret.as_deref(),
            Self::Other(value) => value.siret.as_deref(),
        }
    }

    /// `siret`, to change.
    pub fn siret_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Creation(value) => &mut value.siret,
            Self::NewBuilding(value) => &mut value.siret,
            Self::Modification(value) => &mut value.siret,
            Self::NbLogements(value) => &mut value.siret,
            Self::Other(value) => &mut value.siret,
        }
    }

    /// The buildings the ticket is about, filled in by the OC. Each kind of ticket says how many.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub fn related_entity(&self) -> Option<&[RelatedBuildingCreate]> {
        match self {
            Self::Creation(value) => value.related_entity.as_deref(),
            Self::NewBuilding(value) => value.related_entity.as_deref(),
            Self::Modification(value) => value.related_entity.as_deref(),
            Self::NbLogements(value) => value.related_entity.as_deref(),
            Self::Other(value) => value.related_entity.as_deref(),
        }
    }

    /// `relatedEntity`, to change.
    pub fn related_entity_mut(&mut self) -> &mut Option<Vec<RelatedBuildingCreate>> {
        match self {
            Self::Creation(value) => &mut value.related_entity,
            Self::NewBuilding(value) => &mut value.related_entity,
            Self::Modification(value) => &mut value.related_entity,
            Self::NbLogements(value) => &mut value.related_entity,
            Self::Other(value) => &mut value.related_entity,
        }
    }
}

orange_core::__validate!(
    TicketCreate, Client, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_own
);

impl OwnRules for TicketCreate {
    fn check_own(&self, found: &mut Findings) {
        match self {
            Self::Creation(value) => {
                value.check_own(found);
            }
            Self::NewBuilding(value) => {
                value.check_own(found);
            }
            Self::Modification(value) => {
                value.check_own(found);
            }
            Self::NbLogements(value) => {
                value.check_own(found);
            }
            _ => {}
        }
    }
}

/// A change of a [`Ticket`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TicketPatch {
    /// The kind of ticket, said by the OC at creation.
    ///
    /// On the wire `@type`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_type: Patch<String>,
    /// What is wrong, in words.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub description: Patch<String>,
    /// When the caller wants it resolved.
    ///
    /// On the wire `requestedResolutionDate`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub requested_resolution_date: Patch<DateTime>,
    /// How bad it is. No list of values is published; an example of the interop group has `LOW`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// before-interop/anomalieAdresse README.
    pub severity: Patch<String>,
    /// Parties it concerns.
    ///
    /// On the wire `relatedParty`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_party: Patch<Vec<RelatedEntity>>,
    /// Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    ///
    /// Default: `"ACKNOWLEDGED"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status: Patch<TicketStatus>,
    /// Why the status changed last.
    ///
    /// On the wire `statusChangeReason`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_change_reason: Patch<StatusChangeReason>,
    /// What there is to say on the last change of status. A must with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (what is
    /// wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// On the wire `statusChangeDetails`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub status_change_details: Patch<String>,
    /// How urgent it is to the OC.
    ///
    /// Default: `"LOW"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub priority: Patch<Priority>,
    /// The building operator that gets the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oi: Patch<OperatorCode>,
    /// The commercial operator that raises the ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oc: Patch<OperatorCode>,
    /// The OC's own reference for the ticket.
    ///
    /// On the wire `externalId`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub external_id: Patch<String>,
    /// Whether an end customer who wants to order is behind it; said by the OC at creation.
    ///
    /// On the wire `ticketType`. Default: `"OC_REQUEST"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub ticket_type: Patch<TicketType>,
    /// The SIREN of the business customer, nine digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub siren: Patch<String>,
    /// The SIRET of the business customer's site, fourteen digits.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub siret: Patch<String>,
    /// The buildings the ticket is about, filled in by the OC. Each kind of ticket says how many.
    ///
    /// On the wire `relatedEntity`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_entity: Patch<Vec<RelatedBuilding>>,
    /// `building`.
    pub building: Patch<Json>,
    /// `issues`.
    pub issues: Patch<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for TicketPatch {
    const NAME: &'static str = "TicketPatch";

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
            "building" => 16,
            "issues" => 17,
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
            0 => value.into_patch(&mut self.at_type),
            1 => value.into_patch(&mut self.description),
            2 => value.into_patch(&mut self.requested_resolution_date),
            3 => value.into_patch(&mut self.severity),
            4 => value.into_patch(&mut self.related_party),
            5 => value.into_patch(&mut self.status),
            6 => value.into_patch(&mut self.status_change_reason),
            7 => value.into_patch(&mut self.status_change_details),
            8 => value.into_patch(&mut self.priority),
            9 => value.into_patch(&mut self.code_oi),
            10 => value.into_patch(&mut self.code_oc),
            11 => value.into_patch(&mut self.external_id),
            12 => value.into_patch(&mut self.ticket_type),
            13 => value.into_patch(&mut self.siren),
            14 => value.into_patch(&mut self.siret),
            15 => value.into_patch(&mut self.related_entity),
            16 => value.into_patch(&mut self.building),
            17 => value.into_patch(&mut self.issues),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "@type", &self.at_type)?;
        out.patch(1, "description", &self.description)?;
        out.patch(2, "requestedResolutionDate", &self.requested_resolution_date)?;
        out.patch(3, "severity", &self.severity)?;
        out.patch(4, "relatedParty", &self.related_party)?;
        out.patch(5, "status", &self.status)?;
        out.patch(6, "statusChangeReason", &self.status_change_reason)?;
        out.patch(7, "statusChangeDetails", &self.status_change_details)?;
        out.patch(8, "priority", &self.priority)?;
        out.patch(9, "code_oi", &self.code_oi)?;
        out.patch(10, "code_oc", &self.code_oc)?;
        out.patch(11, "externalId", &self.external_id)?;
        out.patch(12, "ticketType", &self.ticket_type)?;
        out.patch(13, "siren", &self.siren)?;
        out.patch(14, "siret", &self.siret)?;
        out.patch(15, "relatedEntity", &self.related_entity)?;
        out.patch(16, "building", &self.building)?;
        out.patch(17, "issues", &self.issues)?;
        Ok(())
    }
}

orange_core::__object!(TicketPatch.kept);

impl TicketPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `@type`.
    pub fn at_type(mut self, at_type: impl Into<Patch<String>>) -> Self {
        self.at_type = at_type.into();
        self
    }

    /// Changes `description`.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Changes `requestedResolutionDate`.
    pub fn requested_resolution_date(
        mut self,
        requested_resolution_date: impl Into<Patch<DateTime>>,
    ) -> Self {
        self.requested_resolution_date = requested_resolution_date.into();
        self
    }

    /// Changes `severity`.
    pub fn severity(mut self, severity: impl Into<Patch<String>>) -> Self {
        self.severity = severity.into();
        self
    }

    /// Changes `relatedParty`.
    pub fn related_party(
        mut self,
        related_party: impl Into<Patch<Vec<RelatedEntity>>>,
    ) -> Self {
        self.related_party = related_party.into();
        self
    }

    /// Changes `status`.
    pub fn status(mut self, status: impl Into<Patch<TicketStatus>>) -> Self {
        self.status = status.into();
        self
    }

    /// Changes `statusChangeReason`.
    pub fn status_change_reason(
        mut self,
        status_change_reason: impl Into<Patch<StatusChangeReason>>,
    ) -> Self {
        self.status_change_reason = status_change_reason.into();
        self
    }

    /// Changes `statusChangeDetails`.
    pub fn status_change_details(
        mut self,
        status_change_details: impl Into<Patch<String>>,
    ) -> Self {
        self.status_change_details = status_change_details.into();
        self
    }

    /// Changes `priority`.
    pub fn priority(mut self, priority: impl Into<Patch<Priority>>) -> Self {
        self.priority = priority.into();
        self
    }

    /// Changes `code_oi`.
    pub fn code_oi(mut self, code_oi: impl Into<Patch<OperatorCode>>) -> Self {
        self.code_oi = code_oi.into();
        self
    }

    /// Changes `code_oc`.
    pub fn code_oc(mut self, code_oc: impl Into<Patch<OperatorCode>>) -> Self {
        self.code_oc = code_oc.into();
        self
    }

    /// Changes `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Changes `ticketType`.
    pub fn ticket_type(mut self, ticket_type: impl Into<Patch<TicketType>>) -> Self {
        self.ticket_type = ticket_type.into();
        self
    }

    /// Changes `siren`.
    pub fn siren(mut self, siren: impl Into<Patch<String>>) -> Self {
        self.siren = siren.into();
        self
    }

    /// Changes `siret`.
    pub fn siret(mut self, siret: impl Into<Patch<String>>) -> Self {
        self.siret = siret.into();
        self
    }

    /// Changes `relatedEntity`.
    pub fn related_entity(
        mut self,
        related_entity: impl Into<Patch<Vec<RelatedBuilding>>>,
    ) -> Self {
        self.related_entity = related_entity.into();
        self
    }

    /// Changes `building`.
    pub fn building(mut self, building: impl Into<Patch<Json>>) -> Self {
        self.building = building.into();
        self
    }

    /// Changes `issues`.
    pub fn issues(mut self, issues: impl Into<Patch<Json>>) -> Self {
        self.issues = issues.into();
        self
    }
}

orange_core::__validate!(
    TicketPatch, Patch, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_own
);

impl OwnRules for TicketPatch {
    fn check_own(&self, _found: &mut Findings) {}
}
