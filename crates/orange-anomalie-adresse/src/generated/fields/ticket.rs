// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Ticket`.

use orange_core::query::{Date, Enum, Field, List, Number, Object, Text};

use super::{
    CreationBuildingFields, ModificationIssuesFields, RelatedBuildingFields,
    RelatedEntityFields, StatusChangeFields,
};

use super::super::models;

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `@type`: The kind of ticket, set by the OC at creation.
    at_type "@type" -> Field<Text>;
    /// `@baseType`: The type that `@type` extends (TMF630). `TroubleTicket` in Orange's sample,
    /// `AnomalieAdresse` according to the interop group.
    at_base_type "@baseType" -> Field<Text>;
    /// `@schemaLocation`: The URL of the schema of the entity.
    at_schema_location "@schemaLocation" -> Field<Text>;
    /// `id`: The ticket's id, assigned by the OI.
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
    /// `description`: A description of the problem.
    description "description" -> Field<Text>;
    /// `requestedResolutionDate`: The requested time of resolution.
    requested_resolution_date "requestedResolutionDate" -> Field<Date>;
    /// `resolutionDate`: The time of resolution.
    resolution_date "resolutionDate" -> Field<Date>;
    /// `severity`: The severity. The values are not published. An example of the interop group has
    /// `LOW`.
    severity "severity" -> Field<Text>;
    /// `relatedParty`: The related parties.
    related_party "relatedParty" => RelatedEntityFields<List>;
    /// `name`: A title, set by the OI at creation.
    name "name" -> Field<Text>;
    /// `status`: The status of the ticket. An OC changes it to accept, refuse, provide information
    /// or cancel.
    status "status" -> Field<Enum<models::TicketStatus>>;
    /// `statusAuthor`: The party that last changed the status.
    status_author "statusAuthor" -> Field<Text>;
    /// `statusChangeReason`: The reason of the last change of the status.
    status_change_reason "statusChangeReason" -> Field<Enum<models::StatusChangeReason>>;
    /// `statusChangeDetails`: Details of the last change of the status. Required with the reasons
    /// DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE, WAITING_INFORMATION
    /// (the requested information), RESOLUTION_REFUSED and OC_CANCELATION.
    status_change_details "statusChangeDetails" -> Field<Text>;
    /// `statusChangeDate`: The time of the last change of the status.
    status_change_date "statusChangeDate" -> Field<Date>;
    /// `statusChanges`: The history of the status. Orange's name; the interop group's name is
    /// `statusChange`.
    status_changes "statusChanges" => StatusChangeFields<List>;
    /// `acknowledgedDuration`: The total time as ACKNOWLEDGED, in seconds.
    acknowledged_duration "acknowledgedDuration" -> Field<Number>;
    /// `totalInProgressDuration`: The total time as IN_PROGRESS, in seconds.
    total_in_progress_duration "totalInProgressDuration" -> Field<Number>;
    /// `totalPendingDuration`: The total time as PENDING, in seconds.
    total_pending_duration "totalPendingDuration" -> Field<Number>;
    /// `totalDuration`: The total time as ACKNOWLEDGED or IN_PROGRESS, in seconds.
    total_duration "totalDuration" -> Field<Number>;
    /// `resolvedToAcknowledgedDuration`: The total time as RESOLVED before a refusal by the OC, in
    /// seconds.
    resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration" -> Field<Number>;
    /// `resolvedToInProgressDuration`: The former name of `resolvedToAcknowledgedDuration`, in
    /// seconds; the interop group renamed it in May 2024, Orange's sample has both.
    ///
    /// **Deprecated** by the interface file.
    resolved_to_in_progress_duration "resolvedToInProgressDuration" -> Field<Number>;
    /// `resolvedToClosedDuration`: The time as RESOLVED before it was CLOSED, in seconds.
    resolved_to_closed_duration "resolvedToClosedDuration" -> Field<Number>;
    /// `expectedResolutionDate`: The expected time of resolution. Set at qualification, and changed
    /// at requalification.
    expected_resolution_date "expectedResolutionDate" -> Field<Date>;
    /// `priority`: The urgency for the OC.
    priority "priority" -> Field<Enum<models::Priority>>;
    /// `complexity`: The complexity, set by the OI at qualification.
    complexity "complexity" -> Field<Enum<models::Complexity>>;
    /// `zone`: The kind of area, set by the OI at qualification.
    zone "zone" -> Field<Enum<models::Zone>>;
    /// `code_oi`: The infrastructure operator that receives the ticket.
    code_oi "code_oi" -> Field<Text>;
    /// `code_oc`: The commercial operator that creates the ticket.
    code_oc "code_oc" -> Field<Text>;
    /// `externalId`: The OC's own reference for the ticket.
    external_id "externalId" -> Field<Text>;
    /// `ticketType`: The origin of the ticket, set by the OC at creation.
    ticket_type "ticketType" -> Field<Enum<models::TicketType>>;
    /// `siren`: The SIREN of the business customer, nine digits.
    siren "siren" -> Field<Text>;
    /// `siret`: The SIRET of the business customer's site, fourteen digits.
    siret "siret" -> Field<Text>;
    /// `relatedEntity`: The buildings of the ticket, set by the OC. The number depends on the kind
    /// of ticket.
    related_entity "relatedEntity" => RelatedBuildingFields<List>;
    /// `building`: The building to add, with its address.
    building "building" => CreationBuildingFields<Object>;
    /// `sizeRefs`: The number of buildings in `relatedEntity`, set by the OI. More than one means a
    /// bulk request. Easier to filter by than the array.
    size_refs "sizeRefs" -> Field<Number>;
    /// `issues`: The corrections, by property of the building. The dots are part of the names. An
    /// array value has one value per building in `relatedEntity`, in the same order. Other values
    /// apply to all buildings.
    issues "issues" => ModificationIssuesFields<Object>;
}

orange_core::fields_type! {
    /// Paths to the properties of each `Ticket` in a listed resource.
    pub struct TicketFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    TicketFields {
        /// `@type`: The kind of ticket, set by the OC at creation.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The type that `@type` extends (TMF630). `TroubleTicket` in Orange's sample,
        /// `AnomalieAdresse` according to the interop group.
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: The URL of the schema of the entity.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `id`: The ticket's id, assigned by the OI.
        id "id" -> Field<Text>;
        /// `href`: The URL of the entity.
        href "href" -> Field<Text>;
        /// `@version`: The entity's version, the same as its ETag. Sent in `If-Match` if the
        /// response had no ETag header.
        at_version "@version" -> Field<Text>;
        /// `creationDate`: The creation time.
        creation_date "creationDate" -> Field<Date>;
        /// `lastUpdateDate`: The time of the last change.
        last_update_date "lastUpdateDate" -> Field<Date>;
        /// `statusChange`: The history of the status. `statusChanges` in Orange's sample.
        status_change "statusChange" => StatusChangeFields<List>;
        /// `description`: A description of the problem.
        description "description" -> Field<Text>;
        /// `requestedResolutionDate`: The requested time of resolution.
        requested_resolution_date "requestedResolutionDate" -> Field<Date>;
        /// `resolutionDate`: The time of resolution.
        resolution_date "resolutionDate" -> Field<Date>;
        /// `severity`: The severity. The values are not published. An example of the interop group
        /// has `LOW`.
        severity "severity" -> Field<Text>;
        /// `relatedParty`: The related parties.
        related_party "relatedParty" => RelatedEntityFields<List>;
        /// `name`: A title, set by the OI at creation.
        name "name" -> Field<Text>;
        /// `status`: The status of the ticket. An OC changes it to accept, refuse, provide
        /// information or cancel.
        status "status" -> Field<Enum<models::TicketStatus>>;
        /// `statusAuthor`: The party that last changed the status.
        status_author "statusAuthor" -> Field<Text>;
        /// `statusChangeReason`: The reason of the last change of the status.
        status_change_reason "statusChangeReason" -> Field<Enum<models::StatusChangeReason>>;
        /// `statusChangeDetails`: Details of the last change of the status. Required with the
        /// reasons DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE,
        /// WAITING_INFORMATION (the requested information), RESOLUTION_REFUSED and OC_CANCELATION.
        status_change_details "statusChangeDetails" -> Field<Text>;
        /// `statusChangeDate`: The time of the last change of the status.
        status_change_date "statusChangeDate" -> Field<Date>;
        /// `statusChanges`: The history of the status. Orange's name; the interop group's name is
        /// `statusChange`.
        status_changes "statusChanges" => StatusChangeFields<List>;
        /// `acknowledgedDuration`: The total time as ACKNOWLEDGED, in seconds.
        acknowledged_duration "acknowledgedDuration" -> Field<Number>;
        /// `totalInProgressDuration`: The total time as IN_PROGRESS, in seconds.
        total_in_progress_duration "totalInProgressDuration" -> Field<Number>;
        /// `totalPendingDuration`: The total time as PENDING, in seconds.
        total_pending_duration "totalPendingDuration" -> Field<Number>;
        /// `totalDuration`: The total time as ACKNOWLEDGED or IN_PROGRESS, in seconds.
        total_duration "totalDuration" -> Field<Number>;
        /// `resolvedToAcknowledgedDuration`: The total time as RESOLVED before a refusal by the OC,
        /// in seconds.
        resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration" -> Field<Number>;
        /// `resolvedToInProgressDuration`: The former name of `resolvedToAcknowledgedDuration`, in
        /// seconds; the interop group renamed it in May 2024, Orange's sample has both.
        ///
        /// **Deprecated** by the interface file.
        resolved_to_in_progress_duration "resolvedToInProgressDuration" -> Field<Number>;
        /// `resolvedToClosedDuration`: The time as RESOLVED before it was CLOSED, in seconds.
        resolved_to_closed_duration "resolvedToClosedDuration" -> Field<Number>;
        /// `expectedResolutionDate`: The expected time of resolution. Set at qualification, and
        /// changed at requalification.
        expected_resolution_date "expectedResolutionDate" -> Field<Date>;
        /// `priority`: The urgency for the OC.
        priority "priority" -> Field<Enum<models::Priority>>;
        /// `complexity`: The complexity, set by the OI at qualification.
        complexity "complexity" -> Field<Enum<models::Complexity>>;
        /// `zone`: The kind of area, set by the OI at qualification.
        zone "zone" -> Field<Enum<models::Zone>>;
        /// `code_oi`: The infrastructure operator that receives the ticket.
        code_oi "code_oi" -> Field<Text>;
        /// `code_oc`: The commercial operator that creates the ticket.
        code_oc "code_oc" -> Field<Text>;
        /// `externalId`: The OC's own reference for the ticket.
        external_id "externalId" -> Field<Text>;
        /// `ticketType`: The origin of the ticket, set by the OC at creation.
        ticket_type "ticketType" -> Field<Enum<models::TicketType>>;
        /// `siren`: The SIREN of the business customer, nine digits.
        siren "siren" -> Field<Text>;
        /// `siret`: The SIRET of the business customer's site, fourteen digits.
        siret "siret" -> Field<Text>;
        /// `relatedEntity`: The buildings of the ticket, set by the OC. The number depends on the
        /// kind of ticket.
        related_entity "relatedEntity" => RelatedBuildingFields<List>;
        /// `building`: The building to add, with its address.
        building "building" => CreationBuildingFields<Object>;
        /// `sizeRefs`: The number of buildings in `relatedEntity`, set by the OI. More than one
        /// means a bulk request. Easier to filter by than the array.
        size_refs "sizeRefs" -> Field<Number>;
        /// `issues`: The corrections, by property of the building. The dots are part of the names.
        /// An array value has one value per building in `relatedEntity`, in the same order. Other
        /// values apply to all buildings.
        issues "issues" => ModificationIssuesFields<Object>;
    }
}
