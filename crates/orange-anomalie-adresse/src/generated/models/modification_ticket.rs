// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseUpdateImb`.

use orange_core::model::{DateTime, ExtraFields, NestedRules, Violations};

use super::{
    Complexity, ModificationIssues, OperatorCode, Priority, RelatedBuilding,
    RelatedBuildingCreate, RelatedEntity, RelatedEntityCreate, StatusChange,
    StatusChangeReason, TicketStatus, TicketType, Zone,
};

use super::super::schemas::DEFINITIONS;

/// Wrong properties of one or many known buildings. In a bulk request, the OI corrects what it can
/// and resolves the ticket. The OC creates individual tickets for the rest.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseUpdateImb.
///
/// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateImb`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModificationTicket {
    /// The kind of ticket, set by the OC at creation.
    ///
    /// JSON property `@type`. Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// JSON property `@baseType`. Read-only. Default: `"AnomalieAdresseUpdate"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/TroubleTicket.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The ticket's id, assigned by the OI.
    ///
    /// Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
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
    /// A description of the problem.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub description: Option<String>,
    /// The requested time of resolution.
    ///
    /// JSON property `requestedResolutionDate`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub requested_resolution_date: Option<DateTime>,
    /// The time of resolution.
    ///
    /// JSON property `resolutionDate`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub resolution_date: Option<DateTime>,
    /// The severity. The values are not published. An example of the interop group has `LOW`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// before-interop/anomalieAdresse README.
    pub severity: Option<String>,
    /// The related parties.
    ///
    /// JSON property `relatedParty`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_party: Option<Vec<RelatedEntity>>,
    /// A title, set by the OI at creation.
    ///
    /// Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub name: Option<String>,
    /// The status of the ticket. An OC changes it to accept, refuse, provide information or cancel.
    ///
    /// Default: `"ACKNOWLEDGED"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status: Option<TicketStatus>,
    /// The party that last changed the status.
    ///
    /// JSON property `statusAuthor`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// the meaning is concluded from the name.
    pub status_author: Option<String>,
    /// The reason of the last change of the status.
    ///
    /// JSON property `statusChangeReason`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_change_reason: Option<StatusChangeReason>,
    /// Details of the last change of the status. Required with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (the
    /// requested information), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// JSON property `statusChangeDetails`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub status_change_details: Option<String>,
    /// The time of the last change of the status.
    ///
    /// JSON property `statusChangeDate`. Read-only.
    ///
    /// *Inferred, not documented*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket
    /// (null); the format is concluded from the other dates.
    pub status_change_date: Option<DateTime>,
    /// The history of the status. Orange's name; the interop group's name is `statusChange`.
    ///
    /// JSON property `statusChanges`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_changes: Option<Vec<StatusChange>>,
    /// The total time as ACKNOWLEDGED, in seconds.
    ///
    /// JSON property `acknowledgedDuration`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub acknowledged_duration: Option<i64>,
    /// The total time as IN_PROGRESS, in seconds.
    ///
    /// JSON property `totalInProgressDuration`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub total_in_progress_duration: Option<i64>,
    /// The total time as PENDING, in seconds.
    ///
    /// JSON property `totalPendingDuration`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub total_pending_duration: Option<i64>,
    /// The total time as ACKNOWLEDGED or IN_PROGRESS, in seconds. The legal delay counts this time.
    ///
    /// JSON property `totalDuration`. Read-only.
    pub total_duration: Option<i64>,
    /// The total time as RESOLVED before a refusal by the OC, in seconds.
    ///
    /// JSON property `resolvedToAcknowledgedDuration`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub resolved_to_acknowledged_duration: Option<i64>,
    /// The former name of `resolvedToAcknowledgedDuration`, in seconds; the interop group renamed
    /// it in May 2024, Orange's sample has both.
    ///
    /// JSON property `resolvedToInProgressDuration`. Read-only.
    ///
    /// **Deprecated** by the interface file.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub resolved_to_in_progress_duration: Option<i64>,
    /// The time as RESOLVED before it was CLOSED, in seconds.
    ///
    /// JSON property `resolvedToClosedDuration`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// unit from before-interop/anomalieAdresse README.
    pub resolved_to_closed_duration: Option<i64>,
    /// The expected time of resolution. Set at qualification, and changed at requalification.
    ///
    /// JSON property `expectedResolutionDate`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub expected_resolution_date: Option<DateTime>,
    /// The urgency for the OC.
    ///
    /// Default: `"LOW"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub priority: Option<Priority>,
    /// The complexity, set by the OI at qualification.
    ///
    /// Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub complexity: Option<Complexity>,
    /// The kind of area, set by the OI at qualification.
    ///
    /// Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub zone: Option<Zone>,
    /// The building operator that receives the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oi: Option<OperatorCode>,
    /// The commercial operator that creates the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oc: Option<OperatorCode>,
    /// The OC's own reference for the ticket.
    ///
    /// JSON property `externalId`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub external_id: Option<String>,
    /// The origin of the ticket, set by the OC at creation.
    ///
    /// JSON property `ticketType`. Default: `"OC_REQUEST"`.
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
    /// The buildings to correct, at least one.
    ///
    /// JSON property `relatedEntity`. Required. At least 1 element.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_entity: Option<Vec<RelatedBuilding>>,
    /// The number of buildings in `relatedEntity`, set by the OI. More than one means a bulk
    /// request. Easier to filter by than the array.
    ///
    /// JSON property `sizeRefs`. Read-only.
    pub size_refs: Option<i64>,
    /// `issues`. Required.
    pub issues: Option<ModificationIssues>,
    extras: ExtraFields,
}

orange_core::__validate!(
    ModificationTicket, Client, "#/components/schemas/AnomalieAdresseUpdateImb",
    DEFINITIONS, check_nested
);

impl NestedRules for ModificationTicket {
    fn check_nested(&self, _violations: &mut Violations) {}
}

/// The body of a request that creates a [`ModificationTicket`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ModificationTicketCreate {
    /// The kind of ticket, set by the OC at creation.
    ///
    /// JSON property `@type`. Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub at_type: Option<String>,
    /// A description of the problem.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub description: Option<String>,
    /// The requested time of resolution.
    ///
    /// JSON property `requestedResolutionDate`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub requested_resolution_date: Option<DateTime>,
    /// The severity. The values are not published. An example of the interop group has `LOW`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
    /// before-interop/anomalieAdresse README.
    pub severity: Option<String>,
    /// The related parties.
    ///
    /// JSON property `relatedParty`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_party: Option<Vec<RelatedEntityCreate>>,
    /// The status of the ticket. An OC changes it to accept, refuse, provide information or cancel.
    ///
    /// Default: `"ACKNOWLEDGED"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status: Option<TicketStatus>,
    /// The reason of the last change of the status.
    ///
    /// JSON property `statusChangeReason`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub status_change_reason: Option<StatusChangeReason>,
    /// Details of the last change of the status. Required with the reasons DUPLICATE,
    /// ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION (the
    /// requested information), RESOLUTION_REFUSED and OC_CANCELATION.
    ///
    /// JSON property `statusChangeDetails`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of Tickets;
    /// duties from before-interop/anomalieAdresse status.drawio.svg.
    pub status_change_details: Option<String>,
    /// The urgency for the OC.
    ///
    /// Default: `"LOW"`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub priority: Option<Priority>,
    /// The building operator that receives the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oi: Option<OperatorCode>,
    /// The commercial operator that creates the ticket.
    ///
    /// Required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub code_oc: Option<OperatorCode>,
    /// The OC's own reference for the ticket.
    ///
    /// JSON property `externalId`.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub external_id: Option<String>,
    /// The origin of the ticket, set by the OC at creation.
    ///
    /// JSON property `ticketType`. Default: `"OC_REQUEST"`.
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
    /// The buildings to correct, at least one.
    ///
    /// JSON property `relatedEntity`. Required. At least 1 element.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub related_entity: Option<Vec<RelatedBuildingCreate>>,
    /// `issues`. Required.
    pub issues: Option<ModificationIssues>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

orange_core::__validate!(
    ModificationTicketCreate, Client, "#/components/schemas/AnomalieAdresseUpdateImb",
    DEFINITIONS, check_nested
);

impl NestedRules for ModificationTicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}

orange_core::__fields! {
    ModificationTicket.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id";
        4 href "href";
        5 at_version "@version";
        6 creation_date "creationDate";
        7 last_update_date "lastUpdateDate";
        8 status_change "statusChange";
        9 description "description";
        10 requested_resolution_date "requestedResolutionDate";
        11 resolution_date "resolutionDate";
        12 severity "severity";
        13 related_party "relatedParty";
        14 name "name";
        15 status "status";
        16 status_author "statusAuthor";
        17 status_change_reason "statusChangeReason";
        18 status_change_details "statusChangeDetails";
        19 status_change_date "statusChangeDate";
        20 status_changes "statusChanges";
        21 acknowledged_duration "acknowledgedDuration";
        22 total_in_progress_duration "totalInProgressDuration";
        23 total_pending_duration "totalPendingDuration";
        24 total_duration "totalDuration";
        25 resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration";
        26 resolved_to_in_progress_duration "resolvedToInProgressDuration";
        27 resolved_to_closed_duration "resolvedToClosedDuration";
        28 expected_resolution_date "expectedResolutionDate";
        29 priority "priority";
        30 complexity "complexity";
        31 zone "zone";
        32 code_oi "code_oi";
        33 code_oc "code_oc";
        34 external_id "externalId";
        35 ticket_type "ticketType";
        36 siren "siren";
        37 siret "siret";
        38 related_entity "relatedEntity";
        39 size_refs "sizeRefs";
        40 issues "issues";
    }
}

orange_core::__builder! {
    /// Creates the value from its required fields.
    ModificationTicketCreateBuilder -> ModificationTicketCreate, [code_oi code_oc related_entity issues]
    code_oi CodeOi code_oi(impl Into<OperatorCode>) OperatorCode = code_oi.into(), [OperatorCode, CodeOc, RelatedEntity, Issues];
    code_oc CodeOc code_oc(impl Into<OperatorCode>) OperatorCode = code_oc.into(), [CodeOi, OperatorCode, RelatedEntity, Issues];
    related_entity RelatedEntity related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) Vec<RelatedBuildingCreate> = related_entity.into_iter().map(Into::into).collect(), [CodeOi, CodeOc, Vec<RelatedBuildingCreate>, Issues];
    issues Issues issues(impl Into<ModificationIssues>) ModificationIssues = issues.into(), [CodeOi, CodeOc, RelatedEntity, ModificationIssues];
    {
        ModificationTicketCreate {
            at_type: Some("AnomalieAdresse.modification".into()),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            related_entity: Some(related_entity),
            issues: Some(issues),
            ..ModificationTicketCreate::default()
        }
    }
}

orange_core::__fields! {
    ModificationTicketCreate.extras {
        0 at_type "@type" [into String];
        1 description "description" [into String];
        2 requested_resolution_date "requestedResolutionDate" [into DateTime];
        3 severity "severity" [into String];
        4 related_party "relatedParty" [list RelatedEntityCreate];
        5 status "status" [into TicketStatus];
        6 status_change_reason "statusChangeReason" [into StatusChangeReason];
        7 status_change_details "statusChangeDetails" [into String];
        8 priority "priority" [into Priority];
        9 code_oi "code_oi" [into OperatorCode];
        10 code_oc "code_oc" [into OperatorCode];
        11 external_id "externalId" [into String];
        12 ticket_type "ticketType" [into TicketType];
        13 siren "siren" [into String];
        14 siret "siret" [into String];
        15 related_entity "relatedEntity" [list RelatedBuildingCreate];
        16 issues "issues" [into ModificationIssues];
    }
}
