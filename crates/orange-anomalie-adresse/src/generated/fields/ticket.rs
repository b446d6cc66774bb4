// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Ticket`.

use orange_core::query::{Date, Enum, Field, List, Number, Object, Text};

use super::{
    CreationBuildingFields, ModificationIssuesFields, RelatedBuildingFields,
    RelatedEntityFields, StatusChangeFields,
};

use super::super::models;

orange_core::fields_type! {
    #[doc = " Paths below a `Ticket`, at any position."] pub struct TicketFields;
}

orange_core::__paths! {
    /// `@type`: The kind of ticket, said by the OC at creation.
    at_type "@type" -> Field<Text>;
    /// `@baseType`: The general kind. Orange's sample says `TroubleTicket`, the interop group
    /// `AnomalieAdresse`.
    at_base_type "@baseType" -> Field<Text>;
    /// `@schemaLocation`: Where the schema of the entity is.
    at_schema_location "@schemaLocation" -> Field<Text>;
    /// `id`: The ticket's id, given by the OI.
    id "id" -> Field<Text>;
    /// `href`: Where the entity is.
    href "href" -> Field<Text>;
    /// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
    /// answer had no ETag header.
    at_version "@version" -> Field<Text>;
    /// `creationDate`: When it was created.
    creation_date "creationDate" -> Field<Date>;
    /// `lastUpdateDate`: When it was changed last.
    last_update_date "lastUpdateDate" -> Field<Date>;
    /// `statusChange`: The history of the status; Orange's sample names it `statusChanges`.
    status_change "statusChange" => StatusChangeFields<List>;
    /// `description`: What is wrong, in words.
    description "description" -> Field<Text>;
    /// `requestedResolutionDate`: When the caller wants it resolved.
    requested_resolution_date "requestedResolutionDate" -> Field<Date>;
    /// `resolutionDate`: When it was resolved.
    resolution_date "resolutionDate" -> Field<Date>;
    /// `severity`: How bad it is. No list of values is published; an example of the interop group
    /// has `LOW`.
    severity "severity" -> Field<Text>;
    /// `relatedParty`: Parties it concerns.
    related_party "relatedParty" => RelatedEntityFields<List>;
    /// `name`: A title, filled in by the OI when the ticket is created.
    name "name" -> Field<Text>;
    /// `status`: Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    status "status" -> Field<Enum<models::TicketStatus>>;
    /// `statusAuthor`: Who changed the status last.
    status_author "statusAuthor" -> Field<Text>;
    /// `statusChangeReason`: Why the status changed last.
    status_change_reason "statusChangeReason" -> Field<Enum<models::StatusChangeReason>>;
    /// `statusChangeDetails`: What there is to say on the last change of status. A must with the
    /// reasons DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE,
    /// WAITING_INFORMATION (what is wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    status_change_details "statusChangeDetails" -> Field<Text>;
    /// `statusChangeDate`: When the status changed last.
    status_change_date "statusChangeDate" -> Field<Date>;
    /// `statusChanges`: The history of the status, as Orange names it; the interop group's name is
    /// `statusChange`.
    status_changes "statusChanges" => StatusChangeFields<List>;
    /// `acknowledgedDuration`: Seconds the ticket has been ACKNOWLEDGED, all times together.
    acknowledged_duration "acknowledgedDuration" -> Field<Number>;
    /// `totalInProgressDuration`: Seconds the ticket has been IN_PROGRESS, all times together.
    total_in_progress_duration "totalInProgressDuration" -> Field<Number>;
    /// `totalPendingDuration`: Seconds the ticket has been PENDING, all times together.
    total_pending_duration "totalPendingDuration" -> Field<Number>;
    /// `totalDuration`: Seconds the ticket has been ACKNOWLEDGED or IN_PROGRESS, which is what the
    /// legal delay counts.
    total_duration "totalDuration" -> Field<Number>;
    /// `resolvedToAcknowledgedDuration`: Seconds the ticket has been RESOLVED before the OC
    /// refused, all times together.
    resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration" -> Field<Number>;
    /// `resolvedToInProgressDuration`: The former name of `resolvedToAcknowledgedDuration`, in
    /// seconds; the interop group renamed it in May 2024, Orange's sample has both.
    resolved_to_in_progress_duration "resolvedToInProgressDuration" -> Field<Number>;
    /// `resolvedToClosedDuration`: Seconds the ticket has been RESOLVED before it was CLOSED.
    resolved_to_closed_duration "resolvedToClosedDuration" -> Field<Number>;
    /// `expectedResolutionDate`: When the OI expects to be done; set at qualification, moved when
    /// it qualifies again.
    expected_resolution_date "expectedResolutionDate" -> Field<Date>;
    /// `priority`: How urgent it is to the OC.
    priority "priority" -> Field<Enum<models::Priority>>;
    /// `complexity`: How hard it is, said by the OI at qualification.
    complexity "complexity" -> Field<Enum<models::Complexity>>;
    /// `zone`: The kind of area, said by the OI at qualification.
    zone "zone" -> Field<Enum<models::Zone>>;
    /// `code_oi`: The building operator that gets the ticket.
    code_oi "code_oi" -> Field<Text>;
    /// `code_oc`: The commercial operator that raises the ticket.
    code_oc "code_oc" -> Field<Text>;
    /// `externalId`: The OC's own reference for the ticket.
    external_id "externalId" -> Field<Text>;
    /// `ticketType`: Whether an end customer who wants to order is behind it; said by the OC at
    /// creation.
    ticket_type "ticketType" -> Field<Enum<models::TicketType>>;
    /// `siren`: The SIREN of the business customer, nine digits.
    siren "siren" -> Field<Text>;
    /// `siret`: The SIRET of the business customer's site, fourteen digits.
    siret "siret" -> Field<Text>;
    /// `relatedEntity`: The buildings the ticket is about, filled in by the OC. Each kind of ticket
    /// says how many.
    related_entity "relatedEntity" => RelatedBuildingFields<List>;
    /// `building`.
    building "building" => CreationBuildingFields<Object>;
    /// `sizeRefs`: How many buildings `relatedEntity` holds, counted by the OI; more than one makes
    /// it a bulk report. Easier to filter on than the array.
    size_refs "sizeRefs" -> Field<Number>;
    /// `issues`.
    issues "issues" => ModificationIssuesFields<Object>;
}

orange_core::__paths_below! {
    TicketFields {
        /// `@type`: The kind of ticket, said by the OC at creation.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The general kind. Orange's sample says `TroubleTicket`, the interop group
        /// `AnomalieAdresse`.
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: Where the schema of the entity is.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `id`: The ticket's id, given by the OI.
        id "id" -> Field<Text>;
        /// `href`: Where the entity is.
        href "href" -> Field<Text>;
        /// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
        /// answer had no ETag header.
        at_version "@version" -> Field<Text>;
        /// `creationDate`: When it was created.
        creation_date "creationDate" -> Field<Date>;
        /// `lastUpdateDate`: When it was changed last.
        last_update_date "lastUpdateDate" -> Field<Date>;
        /// `statusChange`: The history of the status; Orange's sample names it `statusChanges`.
        status_change "statusChange" => StatusChangeFields<List>;
        /// `description`: What is wrong, in words.
        description "description" -> Field<Text>;
        /// `requestedResolutionDate`: When the caller wants it resolved.
        requested_resolution_date "requestedResolutionDate" -> Field<Date>;
        /// `resolutionDate`: When it was resolved.
        resolution_date "resolutionDate" -> Field<Date>;
        /// `severity`: How bad it is. No list of values is published; an example of the interop
        /// group has `LOW`.
        severity "severity" -> Field<Text>;
        /// `relatedParty`: Parties it concerns.
        related_party "relatedParty" => RelatedEntityFields<List>;
        /// `name`: A title, filled in by the OI when the ticket is created.
        name "name" -> Field<Text>;
        /// `status`: Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
        status "status" -> Field<Enum<models::TicketStatus>>;
        /// `statusAuthor`: Who changed the status last.
        status_author "statusAuthor" -> Field<Text>;
        /// `statusChangeReason`: Why the status changed last.
        status_change_reason "statusChangeReason" -> Field<Enum<models::StatusChangeReason>>;
        /// `statusChangeDetails`: What there is to say on the last change of status. A must with
        /// the reasons DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE,
        /// WAITING_INFORMATION (what is wanted), RESOLUTION_REFUSED and OC_CANCELATION.
        status_change_details "statusChangeDetails" -> Field<Text>;
        /// `statusChangeDate`: When the status changed last.
        status_change_date "statusChangeDate" -> Field<Date>;
        /// `statusChanges`: The history of the status, as Orange names it; the interop group's name
        /// is `statusChange`.
        status_changes "statusChanges" => StatusChangeFields<List>;
        /// `acknowledgedDuration`: Seconds the ticket has been ACKNOWLEDGED, all times together.
        acknowledged_duration "acknowledgedDuration" -> Field<Number>;
        /// `totalInProgressDuration`: Seconds the ticket has been IN_PROGRESS, all times together.
        total_in_progress_duration "totalInProgressDuration" -> Field<Number>;
        /// `totalPendingDuration`: Seconds the ticket has been PENDING, all times together.
        total_pending_duration "totalPendingDuration" -> Field<Number>;
        /// `totalDuration`: Seconds the ticket has been ACKNOWLEDGED or IN_PROGRESS, which is what
        /// the legal delay counts.
        total_duration "totalDuration" -> Field<Number>;
        /// `resolvedToAcknowledgedDuration`: Seconds the ticket has been RESOLVED before the OC
        /// refused, all times together.
        resolved_to_acknowledged_duration "resolvedToAcknowledgedDuration" -> Field<Number>;
        /// `resolvedToInProgressDuration`: The former name of `resolvedToAcknowledgedDuration`, in
        /// seconds; the interop group renamed it in May 2024, Orange's sample has both.
        resolved_to_in_progress_duration "resolvedToInProgressDuration" -> Field<Number>;
        /// `resolvedToClosedDuration`: Seconds the ticket has been RESOLVED before it was CLOSED.
        resolved_to_closed_duration "resolvedToClosedDuration" -> Field<Number>;
        /// `expectedResolutionDate`: When the OI expects to be done; set at qualification, moved
        /// when it qualifies again.
        expected_resolution_date "expectedResolutionDate" -> Field<Date>;
        /// `priority`: How urgent it is to the OC.
        priority "priority" -> Field<Enum<models::Priority>>;
        /// `complexity`: How hard it is, said by the OI at qualification.
        complexity "complexity" -> Field<Enum<models::Complexity>>;
        /// `zone`: The kind of area, said by the OI at qualification.
        zone "zone" -> Field<Enum<models::Zone>>;
        /// `code_oi`: The building operator that gets the ticket.
        code_oi "code_oi" -> Field<Text>;
        /// `code_oc`: The commercial operator that raises the ticket.
        code_oc "code_oc" -> Field<Text>;
        /// `externalId`: The OC's own reference for the ticket.
        external_id "externalId" -> Field<Text>;
        /// `ticketType`: Whether an end customer who wants to order is behind it; said by the OC at
        /// creation.
        ticket_type "ticketType" -> Field<Enum<models::TicketType>>;
        /// `siren`: The SIREN of the business customer, nine digits.
        siren "siren" -> Field<Text>;
        /// `siret`: The SIRET of the business customer's site, fourteen digits.
        siret "siret" -> Field<Text>;
        /// `relatedEntity`: The buildings the ticket is about, filled in by the OC. Each kind of
        /// ticket says how many.
        related_entity "relatedEntity" => RelatedBuildingFields<List>;
        /// `building`.
        building "building" => CreationBuildingFields<Object>;
        /// `sizeRefs`: How many buildings `relatedEntity` holds, counted by the OI; more than one
        /// makes it a bulk report. Easier to filter on than the array.
        size_refs "sizeRefs" -> Field<Number>;
        /// `issues`.
        issues "issues" => ModificationIssuesFields<Object>;
    }
}
