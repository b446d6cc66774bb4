// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseBase`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{
    DateTime, Decoded, Json, NestedRules, Union, Violations, tag, variant,
};

use super::{
    Complexity, CreationBuilding, CreationTicketCreate, HousingsNumberIssues,
    HousingsNumberTicketCreate, ModificationIssues, ModificationTicketCreate,
    NewBuilding, NewBuildingTicketCreate, OperatorCode, OtherTicketCreate, Priority,
    RelatedBuilding, RelatedEntity, StatusChange, StatusChangeReason, TicketStatus,
    TicketType, Zone,
};

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An address anomaly ticket, with the properties of all four kinds. `@type` is the kind.
        /// With `fields`, a response may lack required properties.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseBase.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseBase`.
        #[non_exhaustive]
        pub struct Ticket { mode: read, extras_field: extras, tag_field: at_type, tagged_fields: [39: building, 41: issues] }
        /// A partial update of [`Ticket`]: fields that are not set stay unchanged.
        #[must_use]
        pub struct TicketPatch { mode: patch, extras_field: pub extras }
    }
    fields {
        /// The kind of ticket, set by the OC at creation.
        ///
        /// JSON property `@type`. Required, except in a patch.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        0: at_type = "@type", read: String, patch: String;
    }
    read_only {
        /// The type that `@type` extends (TMF630). `TroubleTicket` in Orange's sample,
        /// `AnomalieAdresse` according to the interop group.
        ///
        /// JSON property `@baseType`. Read-only. Default: `"AnomalieAdresse"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only. Default:
        /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/TroubleTicket.schema.json"`.
        2: at_schema_location = "@schemaLocation", read: String;
        /// The ticket's id, assigned by the OI.
        ///
        /// Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
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
        /// A description of the problem.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        9: description = "description", read: String, patch: String;
        /// The requested time of resolution.
        ///
        /// JSON property `requestedResolutionDate`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        10: requested_resolution_date = "requestedResolutionDate", read: DateTime, patch: DateTime;
    }
    read_only {
        /// The time of resolution.
        ///
        /// JSON property `resolutionDate`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        11: resolution_date = "resolutionDate", read: DateTime;
    }
    fields {
        /// The severity. The values are not published. An example of the interop group has `LOW`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; before-interop/anomalieAdresse README.
        12: severity = "severity", read: String, patch: String;
        /// The related parties.
        ///
        /// JSON property `relatedParty`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        13: related_party = "relatedParty", read: Vec<RelatedEntity>, patch: Vec<RelatedEntity>;
    }
    read_only {
        /// A title, set by the OI at creation.
        ///
        /// Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        14: name = "name", read: String;
    }
    fields {
        /// The status of the ticket. An OC changes it to accept, refuse, provide information or
        /// cancel.
        ///
        /// Default: `"ACKNOWLEDGED"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        15: status = "status", read: TicketStatus, patch: TicketStatus;
    }
    read_only {
        /// The party that last changed the status.
        ///
        /// JSON property `statusAuthor`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; the meaning is inferred from the name.
        16: status_author = "statusAuthor", read: String;
    }
    fields {
        /// The reason of the last change of the status.
        ///
        /// JSON property `statusChangeReason`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        17: status_change_reason = "statusChangeReason", read: StatusChangeReason, patch: StatusChangeReason;
        /// Details of the last change of the status. Required with the reasons DUPLICATE,
        /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (the
        /// requested information), RESOLUTION_REFUSED and OC_CANCELATION.
        ///
        /// JSON property `statusChangeDetails`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of
        /// Tickets; required details from before-interop/anomalieAdresse status.drawio.svg.
        18: status_change_details = "statusChangeDetails", read: String, patch: String;
    }
    read_only {
        /// The time of the last change of the status.
        ///
        /// JSON property `statusChangeDate`. Read-only.
        ///
        /// *Inferred, not documented*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket (null); the format is inferred from the other dates.
        19: status_change_date = "statusChangeDate", read: DateTime;
        /// The history of the status. Orange's name; the interop group's name is `statusChange`.
        ///
        /// JSON property `statusChanges`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        20: status_changes = "statusChanges", read: Vec<StatusChange>;
        /// The total time as ACKNOWLEDGED, in seconds.
        ///
        /// JSON property `acknowledgedDuration`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        21: acknowledged_duration = "acknowledgedDuration", read: i64;
        /// The total time as IN_PROGRESS, in seconds.
        ///
        /// JSON property `totalInProgressDuration`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        22: total_in_progress_duration = "totalInProgressDuration", read: i64;
        /// The total time as PENDING, in seconds.
        ///
        /// JSON property `totalPendingDuration`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        23: total_pending_duration = "totalPendingDuration", read: i64;
        /// The total time as ACKNOWLEDGED or IN_PROGRESS, in seconds.
        ///
        /// JSON property `totalDuration`. Read-only.
        24: total_duration = "totalDuration", read: i64;
        /// The total time as RESOLVED before a refusal by the OC, in seconds.
        ///
        /// JSON property `resolvedToAcknowledgedDuration`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        25: resolved_to_acknowledged_duration = "resolvedToAcknowledgedDuration", read: i64;
        /// The former name of `resolvedToAcknowledgedDuration`, in seconds; the interop group
        /// renamed it in May 2024, Orange's sample has both.
        ///
        /// JSON property `resolvedToInProgressDuration`. Read-only.
        ///
        /// **Deprecated** by the interface file.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        26: resolved_to_in_progress_duration = "resolvedToInProgressDuration", read: i64;
        /// The time as RESOLVED before it was CLOSED, in seconds.
        ///
        /// JSON property `resolvedToClosedDuration`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; unit from before-interop/anomalieAdresse README.
        27: resolved_to_closed_duration = "resolvedToClosedDuration", read: i64;
        /// The expected time of resolution. Set at qualification, and changed at requalification.
        ///
        /// JSON property `expectedResolutionDate`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        28: expected_resolution_date = "expectedResolutionDate", read: DateTime;
    }
    fields {
        /// The urgency for the OC.
        ///
        /// Default: `"LOW"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        29: priority = "priority", read: Priority, patch: Priority;
    }
    read_only {
        /// The complexity, set by the OI at qualification.
        ///
        /// Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        30: complexity = "complexity", read: Complexity;
        /// The kind of area, set by the OI at qualification.
        ///
        /// Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        31: zone = "zone", read: Zone;
    }
    fields {
        /// The infrastructure operator that receives the ticket.
        ///
        /// Required, except in a patch.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        32: code_oi = "code_oi", read: OperatorCode, patch: OperatorCode;
        /// The commercial operator that creates the ticket.
        ///
        /// Required, except in a patch.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        33: code_oc = "code_oc", read: OperatorCode, patch: OperatorCode;
        /// The OC's own reference for the ticket.
        ///
        /// JSON property `externalId`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        34: external_id = "externalId", read: String, patch: String;
        /// The origin of the ticket, set by the OC at creation.
        ///
        /// JSON property `ticketType`. Default: `"OC_REQUEST"`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        35: ticket_type = "ticketType", read: TicketType, patch: TicketType;
        /// The SIREN of the business customer, nine digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        36: siren = "siren", read: String, patch: String;
        /// The SIRET of the business customer's site, fourteen digits.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        37: siret = "siret", read: String, patch: String;
        /// The buildings of the ticket, set by the OC. The number depends on the kind of ticket.
        ///
        /// JSON property `relatedEntity`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        38: related_entity = "relatedEntity", read: Vec<RelatedBuilding>, patch: Vec<RelatedBuilding>;
        /// The JSON property `building`.
        39: building = "building", read: TicketBuilding, patch: Json;
    }
    read_only {
        /// The number of buildings in `relatedEntity`, set by the OI. More than one means a bulk
        /// request. Easier to filter by than the array.
        ///
        /// JSON property `sizeRefs`. Read-only.
        40: size_refs = "sizeRefs", read: i64;
    }
    fields {
        /// The JSON property `issues`.
        41: issues = "issues", read: TicketIssues, patch: Json;
    }
}

/// [`Ticket`] in a creation request, without its read-only properties.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketCreate {
    /// `AnomalieAdresse.creation`. An address that the IPE address file does not have yet, or a new
    /// building.
    Creation(Box<CreationTicketCreate>),
    /// `AnomalieAdresse.newBuilding`. An additional building at an address in the IPE address file.
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
    TicketCreate, Request, "#/components/schemas/AnomalieAdresseBase/discriminator",
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

impl NestedRules for TicketBuilding {
    fn check_nested(&self, violations: &mut Violations) {
        match self {
            Self::CreationBuilding(value) => {
                value.check_nested(violations);
            }
            Self::NewBuilding(value) => {
                value.check_nested(violations);
            }
            _ => {}
        }
    }
}

impl NestedRules for TicketIssues {
    fn check_nested(&self, _violations: &mut Violations) {}
}

orange_core::__validate!(
    Ticket, Request, "#/components/schemas/AnomalieAdresseBase/discriminator",
    DEFINITIONS, check_nested
);

impl NestedRules for Ticket {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.building {
            let violations = &mut violations.enter("building");
            value.check_nested(violations);
        }
        if let Some(value) = &self.issues {
            let violations = &mut violations.enter("issues");
            value.check_nested(violations);
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

orange_core::__tagged_value! {
    /// Property `building` of [`Ticket`]. `@type` determines its type.
    pub enum TicketBuilding {
        /// With `@type` `AnomalieAdresse.creation` or `AnomalieAdresseCreation`.
        CreationBuilding(Box<CreationBuilding>) from CreationBuilding = "AnomalieAdresse.creation" | "AnomalieAdresseCreation";
        /// With `@type` `AnomalieAdresse.newBuilding`, `AnomalieAdresseNewBuilding` or
        /// `AnomalieAdresse.batiment`.
        NewBuilding(Box<NewBuilding>) from NewBuilding = "AnomalieAdresse.newBuilding" | "AnomalieAdresseNewBuilding" | "AnomalieAdresse.batiment";
    }
}

orange_core::__tagged_value! {
    /// Property `issues` of [`Ticket`]. `@type` determines its type.
    pub enum TicketIssues {
        /// With `@type` `AnomalieAdresse.modification` or `AnomalieAdresseUpdateImb`.
        ModificationIssues(Box<ModificationIssues>) from ModificationIssues = "AnomalieAdresse.modification" | "AnomalieAdresseUpdateImb";
        /// With `@type` `AnomalieAdresse.nbLogements` or `AnomalieAdresseUpdateNbLogements`.
        HousingsNumberIssues(Box<HousingsNumberIssues>) from HousingsNumberIssues = "AnomalieAdresse.nbLogements" | "AnomalieAdresseUpdateNbLogements";
    }
}

orange_core::__identified!(Ticket);
