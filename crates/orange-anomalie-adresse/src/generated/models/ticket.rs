// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseBase`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{
    DateTime, Decoded, Json, NestedRules, Union, Violations, tag, variant,
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

/// An address anomaly ticket, with the properties of all four kinds. `@type` is the kind. With
/// `fields`, a response may lack required properties.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.
///
/// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ticket {
    /// `AnomalieAdresse.creation`. An address that the address file does not have yet, or a new
    /// building.
    Creation(Box<CreationTicket>),
    /// `AnomalieAdresse.newBuilding`. An additional building at an address in the address file.
    NewBuilding(Box<NewBuildingTicket>),
    /// `AnomalieAdresse.modification`. Wrong properties of one or many known buildings. In a bulk
    /// request, the OI corrects what it can and resolves the ticket. The OC creates individual
    /// tickets for the rest.
    Modification(Box<ModificationTicket>),
    /// `AnomalieAdresse.nbLogements`. A wrong number of housing units in one known building.
    NbLogements(Box<HousingsNumberTicket>),
    /// A type that the interface file does not name, preserved whole.
    Other(Box<OtherTicket>),
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

orange_core::__identified!(Ticket Creation NewBuilding Modification NbLogements Other);

orange_core::__validate!(
    Ticket, Client, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_nested
);

impl NestedRules for Ticket {
    fn check_nested(&self, violations: &mut Violations) {
        match self {
            Self::Creation(value) => value.check_nested(violations),
            Self::NewBuilding(value) => value.check_nested(violations),
            Self::Modification(value) => value.check_nested(violations),
            Self::NbLogements(value) => value.check_nested(violations),
            _ => {}
        }
    }
}

/// The body of a creation request: [`Ticket`] without its read-only properties.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketCreate {
    /// `AnomalieAdresse.creation`. An address that the address file does not have yet, or a new
    /// building.
    Creation(Box<CreationTicketCreate>),
    /// `AnomalieAdresse.newBuilding`. An additional building at an address in the address file.
    NewBuilding(Box<NewBuildingTicketCreate>),
    /// `AnomalieAdresse.modification`. Wrong properties of one or many known buildings. In a bulk
    /// request, the OI corrects what it can and resolves the ticket. The OC creates individual
    /// tickets for the rest.
    Modification(Box<ModificationTicketCreate>),
    /// `AnomalieAdresse.nbLogements`. A wrong number of housing units in one known building.
    NbLogements(Box<HousingsNumberTicketCreate>),
    /// A type that the interface file does not name, preserved whole.
    Other(Box<OtherTicketCreate>),
}

impl Union for TicketCreate {
    fn choose(raw: &RawValue) -> serde_json::Result<(Option<Self>, Decoded)> {
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

orange_core::__validate!(
    TicketCreate, Client, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_nested
);

impl NestedRules for TicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        match self {
            Self::Creation(value) => value.check_nested(violations),
            Self::NewBuilding(value) => value.check_nested(violations),
            Self::Modification(value) => value.check_nested(violations),
            Self::NbLogements(value) => value.check_nested(violations),
            _ => {}
        }
    }
}

orange_core::__validate!(
    TicketPatch, Patch, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_nested
);

impl NestedRules for TicketPatch {
    fn check_nested(&self, _violations: &mut Violations) {}
}

orange_core::__superset! {
    /// All properties of all variants of [`Ticket`], decoded before the variant is known.
    struct TicketParts.extras by |parts| parts.at_type.as_deref(), {
        0 at_type "@type": String;
        1 at_base_type "@baseType": String;
        2 at_schema_location "@schemaLocation": String;
        3 id "id": String;
        4 href "href": String;
        5 at_version "@version": String;
        6 creation_date "creationDate": DateTime;
        7 last_update_date "lastUpdateDate": DateTime;
        8 status_change "statusChange": Vec<StatusChange>;
        9 description "description": String;
        10 requested_resolution_date "requestedResolutionDate": DateTime;
        11 resolution_date "resolutionDate": DateTime;
        12 severity "severity": String;
        13 related_party "relatedParty": Vec<RelatedEntity>;
        14 name "name": String;
        15 status "status": TicketStatus;
        16 status_author "statusAuthor": String;
        17 status_change_reason "statusChangeReason": StatusChangeReason;
        18 status_change_details "statusChangeDetails": String;
        19 status_change_date "statusChangeDate": DateTime;
        20 status_changes "statusChanges": Vec<StatusChange>;
        21 acknowledged_duration "acknowledgedDuration": i64;
        22 total_in_progress_duration "totalInProgressDuration": i64;
        23 total_pending_duration "totalPendingDuration": i64;
        24 total_duration "totalDuration": i64;
        25 resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration": i64;
        26 resolved_to_in_progress_duration "resolvedToInProgressDuration": i64;
        27 resolved_to_closed_duration "resolvedToClosedDuration": i64;
        28 expected_resolution_date "expectedResolutionDate": DateTime;
        29 priority "priority": Priority;
        30 complexity "complexity": Complexity;
        31 zone "zone": Zone;
        32 code_oi "code_oi": OperatorCode;
        33 code_oc "code_oc": OperatorCode;
        34 external_id "externalId": String;
        35 ticket_type "ticketType": TicketType;
        36 siren "siren": String;
        37 siret "siret": String;
        38 related_entity "relatedEntity": Vec<RelatedBuilding>;
        39 building "building": Json { building_of_creation: CreationBuilding = "AnomalieAdresse.creation" | "AnomalieAdresseCreation"; building_of_new_building: NewBuilding = "AnomalieAdresse.newBuilding" | "AnomalieAdresseNewBuilding" | "AnomalieAdresse.batiment"; };
        40 size_refs "sizeRefs": i64;
        41 issues "issues": Json { issues_of_modification: ModificationIssues = "AnomalieAdresse.modification" | "AnomalieAdresseUpdateImb"; issues_of_nb_logements: HousingsNumberIssues = "AnomalieAdresse.nbLogements" | "AnomalieAdresseUpdateNbLogements"; };
    }
        into_creation -> CreationTicket [
            at_type at_base_type at_schema_location id href at_version creation_date
            last_update_date status_change description requested_resolution_date resolution_date
            severity related_party name status status_author status_change_reason
            status_change_details status_change_date status_changes acknowledged_duration
            total_in_progress_duration total_pending_duration total_duration
            resolved_to_acknowledged_duration resolved_to_in_progress_duration
            resolved_to_closed_duration expected_resolution_date priority complexity zone
            code_oi code_oc external_id ticket_type siren siret related_entity
        ] {
            building = building_of_creation;
        } decode {
            39 building;
        };
        into_new_building -> NewBuildingTicket [
            at_type at_base_type at_schema_location id href at_version creation_date
            last_update_date status_change description requested_resolution_date resolution_date
            severity related_party name status status_author status_change_reason
            status_change_details status_change_date status_changes acknowledged_duration
            total_in_progress_duration total_pending_duration total_duration
            resolved_to_acknowledged_duration resolved_to_in_progress_duration
            resolved_to_closed_duration expected_resolution_date priority complexity zone
            code_oi code_oc external_id ticket_type siren siret related_entity
        ] {
            building = building_of_new_building;
        } decode {
            39 building;
        };
        into_modification -> ModificationTicket [
            at_type at_base_type at_schema_location id href at_version creation_date
            last_update_date status_change description requested_resolution_date resolution_date
            severity related_party name status status_author status_change_reason
            status_change_details status_change_date status_changes acknowledged_duration
            total_in_progress_duration total_pending_duration total_duration
            resolved_to_acknowledged_duration resolved_to_in_progress_duration
            resolved_to_closed_duration expected_resolution_date priority complexity zone
            code_oi code_oc external_id ticket_type siren siret related_entity size_refs
        ] {
            issues = issues_of_modification;
        } decode {
            40 issues;
        };
        into_nb_logements -> HousingsNumberTicket [
            at_type at_base_type at_schema_location id href at_version creation_date
            last_update_date status_change description requested_resolution_date resolution_date
            severity related_party name status status_author status_change_reason
            status_change_details status_change_date status_changes acknowledged_duration
            total_in_progress_duration total_pending_duration total_duration
            resolved_to_acknowledged_duration resolved_to_in_progress_duration
            resolved_to_closed_duration expected_resolution_date priority complexity zone
            code_oi code_oc external_id ticket_type siren siret related_entity size_refs
        ] {
            issues = issues_of_nb_logements;
        } decode {
            40 issues;
        };
        into_other -> OtherTicket [
            at_type at_base_type at_schema_location id href at_version creation_date
            last_update_date status_change description requested_resolution_date resolution_date
            severity related_party name status status_author status_change_reason
            status_change_details status_change_date status_changes acknowledged_duration
            total_in_progress_duration total_pending_duration total_duration
            resolved_to_acknowledged_duration resolved_to_in_progress_duration
            resolved_to_closed_duration expected_resolution_date priority complexity zone
            code_oi code_oc external_id ticket_type siren siret related_entity
        ];
}

orange_core::__accessors! {
    Ticket [Creation NewBuilding Modification NbLogements Other] {
        /// The kind of ticket, set by the OC at creation.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        at_type at_type.as_deref -> &str, "@type" at_type_mut String;
        /// The general kind. `TroubleTicket` in Orange's sample, `AnomalieAdresse` according to the
        /// interop group.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        at_base_type at_base_type.as_deref -> &str;
        /// The URL of the schema of the entity.
        at_schema_location at_schema_location.as_deref -> &str;
        /// The URL of the entity.
        href href.as_deref -> &str;
        /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no
        /// ETag header.
        ///
        /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP
        /// 1.0, sample ticket.
        at_version at_version.as_deref -> &str;
        /// The creation time.
        creation_date creation_date.as_ref -> &DateTime;
        /// The time of the last change.
        last_update_date last_update_date.as_ref -> &DateTime;
        /// The history of the status. `statusChanges` in Orange's sample.
        status_change status_change.as_deref -> &[StatusChange];
        /// A description of the problem.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        description description.as_deref -> &str, "description" description_mut String;
        /// The requested time of resolution.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        requested_resolution_date requested_resolution_date.as_ref -> &DateTime, "requestedResolutionDate" requested_resolution_date_mut DateTime;
        /// The time of resolution.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        resolution_date resolution_date.as_ref -> &DateTime;
        /// The severity. The values are not published. An example of the interop group has `LOW`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; before-interop/anomalieAdresse README.
        severity severity.as_deref -> &str, "severity" severity_mut String;
        /// The related parties.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        related_party related_party.as_deref -> &[RelatedEntity], "relatedParty" related_party_mut Vec<RelatedEntity>;
        /// A title, set by the OI at creation.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        name name.as_deref -> &str;
        /// The status of the ticket. An OC changes it to accept, refuse, provide information or
        /// cancel.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        status status.as_ref -> &TicketStatus, "status" status_mut TicketStatus;
        /// The party that last changed the status.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; the meaning is inferred from the name.
        status_author status_author.as_deref -> &str;
        /// The reason of the last change of the status.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        status_change_reason status_change_reason.as_ref -> &StatusChangeReason, "statusChangeReason" status_change_reason_mut StatusChangeReason;
        /// Details of the last change of the status. Required with the reasons DUPLICATE,
        /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (the
        /// requested information), RESOLUTION_REFUSED and OC_CANCELATION.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of
        /// Tickets; duties from before-interop/anomalieAdresse status.drawio.svg.
        status_change_details status_change_details.as_deref -> &str, "statusChangeDetails" status_change_details_mut String;
        /// The time of the last change of the status.
        ///
        /// *Inferred, not documented*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket (null); the format is inferred from the other dates.
        status_change_date status_change_date.as_ref -> &DateTime;
        /// The history of the status. Orange's name; the interop group's name is `statusChange`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        status_changes status_changes.as_deref -> &[StatusChange];
        /// The total time as ACKNOWLEDGED, in seconds.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        acknowledged_duration acknowledged_duration -> i64;
        /// The total time as IN_PROGRESS, in seconds.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        total_in_progress_duration total_in_progress_duration -> i64;
        /// The total time as PENDING, in seconds.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        total_pending_duration total_pending_duration -> i64;
        /// The total time as ACKNOWLEDGED or IN_PROGRESS, in seconds. The legal delay counts this
        /// time.
        total_duration total_duration -> i64;
        /// The total time as RESOLVED before a refusal by the OC, in seconds.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        resolved_to_acknowledged_duration resolved_to_acknowledged_duration -> i64;
        /// The former name of `resolvedToAcknowledgedDuration`, in seconds; the interop group
        /// renamed it in May 2024, Orange's sample has both.
        ///
        /// **Deprecated** by the interface file.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        resolved_to_in_progress_duration resolved_to_in_progress_duration -> i64;
        /// The time as RESOLVED before it was CLOSED, in seconds.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        resolved_to_closed_duration resolved_to_closed_duration -> i64;
        /// The expected time of resolution. Set at qualification, and changed at requalification.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        expected_resolution_date expected_resolution_date.as_ref -> &DateTime;
        /// The urgency for the OC.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        priority priority.as_ref -> &Priority, "priority" priority_mut Priority;
        /// The complexity, set by the OI at qualification.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        complexity complexity.as_ref -> &Complexity;
        /// The kind of area, set by the OI at qualification.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        zone zone.as_ref -> &Zone;
        /// The infrastructure operator that receives the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        code_oi code_oi.as_ref -> &OperatorCode, "code_oi" code_oi_mut OperatorCode;
        /// The commercial operator that creates the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        code_oc code_oc.as_ref -> &OperatorCode, "code_oc" code_oc_mut OperatorCode;
        /// The OC's own reference for the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        external_id external_id.as_deref -> &str, "externalId" external_id_mut String;
        /// The origin of the ticket, set by the OC at creation.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        ticket_type ticket_type.as_ref -> &TicketType, "ticketType" ticket_type_mut TicketType;
        /// The SIREN of the business customer, nine digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        siren siren.as_deref -> &str, "siren" siren_mut String;
        /// The SIRET of the business customer's site, fourteen digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        siret siret.as_deref -> &str, "siret" siret_mut String;
        /// The buildings of the ticket, set by the OC. The number depends on the kind of ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        related_entity related_entity.as_deref -> &[RelatedBuilding], "relatedEntity" related_entity_mut Vec<RelatedBuilding>;
    }
}

orange_core::__accessors! {
    TicketCreate [Creation NewBuilding Modification NbLogements Other] {
        /// The kind of ticket, set by the OC at creation.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        at_type at_type.as_deref -> &str, "@type" at_type_mut String;
        /// A description of the problem.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        description description.as_deref -> &str, "description" description_mut String;
        /// The requested time of resolution.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        requested_resolution_date requested_resolution_date.as_ref -> &DateTime, "requestedResolutionDate" requested_resolution_date_mut DateTime;
        /// The severity. The values are not published. An example of the interop group has `LOW`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; before-interop/anomalieAdresse README.
        severity severity.as_deref -> &str, "severity" severity_mut String;
        /// The related parties.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        related_party related_party.as_deref -> &[RelatedEntityCreate], "relatedParty" related_party_mut Vec<RelatedEntityCreate>;
        /// The status of the ticket. An OC changes it to accept, refuse, provide information or
        /// cancel.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        status status.as_ref -> &TicketStatus, "status" status_mut TicketStatus;
        /// The reason of the last change of the status.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        status_change_reason status_change_reason.as_ref -> &StatusChangeReason, "statusChangeReason" status_change_reason_mut StatusChangeReason;
        /// Details of the last change of the status. Required with the reasons DUPLICATE,
        /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (the
        /// requested information), RESOLUTION_REFUSED and OC_CANCELATION.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of
        /// Tickets; duties from before-interop/anomalieAdresse status.drawio.svg.
        status_change_details status_change_details.as_deref -> &str, "statusChangeDetails" status_change_details_mut String;
        /// The urgency for the OC.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        priority priority.as_ref -> &Priority, "priority" priority_mut Priority;
        /// The infrastructure operator that receives the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        code_oi code_oi.as_ref -> &OperatorCode, "code_oi" code_oi_mut OperatorCode;
        /// The commercial operator that creates the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        code_oc code_oc.as_ref -> &OperatorCode, "code_oc" code_oc_mut OperatorCode;
        /// The OC's own reference for the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        external_id external_id.as_deref -> &str, "externalId" external_id_mut String;
        /// The origin of the ticket, set by the OC at creation.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        ticket_type ticket_type.as_ref -> &TicketType, "ticketType" ticket_type_mut TicketType;
        /// The SIREN of the business customer, nine digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        siren siren.as_deref -> &str, "siren" siren_mut String;
        /// The SIRET of the business customer's site, fourteen digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        siret siret.as_deref -> &str, "siret" siret_mut String;
        /// The buildings of the ticket, set by the OC. The number depends on the kind of ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        related_entity related_entity.as_deref -> &[RelatedBuildingCreate], "relatedEntity" related_entity_mut Vec<RelatedBuildingCreate>;
    }
}

orange_core::__model! {
    types {
        /// A partial update of a [`Ticket`] of any variant: fields that are not set stay unchanged.
        #[must_use]
        pub struct TicketPatch: patch(pub extras);
    }
    fields {
        /// The kind of ticket, set by the OC at creation.
        ///
        /// JSON property `@type`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        0 at_type "@type", patch String;
        /// A description of the problem.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        1 description "description", patch String;
        /// The requested time of resolution.
        ///
        /// JSON property `requestedResolutionDate`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        2 requested_resolution_date "requestedResolutionDate", patch DateTime;
        /// The severity. The values are not published. An example of the interop group has `LOW`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; before-interop/anomalieAdresse README.
        3 severity "severity", patch String;
        /// The related parties.
        ///
        /// JSON property `relatedParty`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        4 related_party "relatedParty", patch Vec<RelatedEntity>;
        /// The status of the ticket. An OC changes it to accept, refuse, provide information or
        /// cancel.
        ///
        /// Default: `"ACKNOWLEDGED"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        5 status "status", patch TicketStatus;
        /// The reason of the last change of the status.
        ///
        /// JSON property `statusChangeReason`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        6 status_change_reason "statusChangeReason", patch StatusChangeReason;
        /// Details of the last change of the status. Required with the reasons DUPLICATE,
        /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (the
        /// requested information), RESOLUTION_REFUSED and OC_CANCELATION.
        ///
        /// JSON property `statusChangeDetails`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of
        /// Tickets; duties from before-interop/anomalieAdresse status.drawio.svg.
        7 status_change_details "statusChangeDetails", patch String;
        /// The urgency for the OC.
        ///
        /// Default: `"LOW"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        8 priority "priority", patch Priority;
        /// The infrastructure operator that receives the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        9 code_oi "code_oi", patch OperatorCode;
        /// The commercial operator that creates the ticket.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        10 code_oc "code_oc", patch OperatorCode;
        /// The OC's own reference for the ticket.
        ///
        /// JSON property `externalId`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        11 external_id "externalId", patch String;
        /// The origin of the ticket, set by the OC at creation.
        ///
        /// JSON property `ticketType`. Default: `"OC_REQUEST"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        12 ticket_type "ticketType", patch TicketType;
        /// The SIREN of the business customer, nine digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        13 siren "siren", patch String;
        /// The SIRET of the business customer's site, fourteen digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        14 siret "siret", patch String;
        /// The buildings of the ticket, set by the OC. The number depends on the kind of ticket.
        ///
        /// JSON property `relatedEntity`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        15 related_entity "relatedEntity", patch Vec<RelatedBuilding>;
        /// The building to add, with its address.
        16 building "building", patch Json;
        /// The corrections, by property of the building. The dots are part of the names. An array
        /// value has one value per building in `relatedEntity`, in the same order. Other values
        /// apply to all buildings.
        17 issues "issues", patch Json;
    }
}
