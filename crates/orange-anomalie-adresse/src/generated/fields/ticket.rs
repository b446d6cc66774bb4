// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Ticket`.

use orange_core::query::{Date, Enum, Field, List, Number, Object, Structured, Text};

use super::{
    CreationBuildingFields, ModificationIssuesFields, RelatedBuildingFields,
    RelatedEntityFields, StatusChangeFields,
};

use super::super::models;

/// `@type`: The kind of ticket, said by the OC at creation.
pub fn at_type() -> Field<Text> {
    Field::new("@type")
}

/// `@baseType`: The general kind. Orange's sample says `TroubleTicket`, the interop group
/// `AnomalieAdresse`.
pub fn at_base_type() -> Field<Text> {
    Field::new("@baseType")
}

/// `@schemaLocation`: Where the schema of the entity is.
pub fn at_schema_location() -> Field<Text> {
    Field::new("@schemaLocation")
}

/// `id`: The ticket's id, given by the OI.
pub fn id() -> Field<Text> {
    Field::new("id")
}

/// `href`: Where the entity is.
pub fn href() -> Field<Text> {
    Field::new("href")
}

/// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
/// answer had no ETag header.
pub fn at_version() -> Field<Text> {
    Field::new("@version")
}

/// `creationDate`: When it was created.
pub fn creation_date() -> Field<Date> {
    Field::new("creationDate")
}

/// `lastUpdateDate`: When it was changed last.
pub fn last_update_date() -> Field<Date> {
    Field::new("lastUpdateDate")
}

/// `statusChange`: The history of the status; Orange's sample names it `statusChanges`.
pub fn status_change() -> StatusChangeFields<List> {
    Field::new("statusChange").into()
}

/// `description`: What is wrong, in words.
pub fn description() -> Field<Text> {
    Field::new("description")
}

/// `requestedResolutionDate`: When the caller wants it resolved.
pub fn requested_resolution_date() -> Field<Date> {
    Field::new("requestedResolutionDate")
}

/// `resolutionDate`: When it was resolved.
pub fn resolution_date() -> Field<Date> {
    Field::new("resolutionDate")
}

/// `severity`: How bad it is. No list of values is published; an example of the interop group
/// has `LOW`.
pub fn severity() -> Field<Text> {
    Field::new("severity")
}

/// `relatedParty`: Parties it concerns.
pub fn related_party() -> RelatedEntityFields<List> {
    Field::new("relatedParty").into()
}

/// `name`: A title, filled in by the OI when the ticket is created.
pub fn name() -> Field<Text> {
    Field::new("name")
}

/// `status`: Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
pub fn status() -> Field<Enum<models::TicketStatus>> {
    Field::new("status")
}

/// `statusAuthor`: Who changed the status last.
pub fn status_author() -> Field<Text> {
    Field::new("statusAuthor")
}

/// `statusChangeReason`: Why the status changed last.
pub fn status_change_reason() -> Field<Enum<models::StatusChangeReason>> {
    Field::new("statusChangeReason")
}

/// `statusChangeDetails`: What there is to say on the last change of status. A must with the
/// reasons DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE,
/// WAITING_INFORMATION (what is wanted), RESOLUTION_REFUSED and OC_CANCELATION.
pub fn status_change_details() -> Field<Text> {
    Field::new("statusChangeDetails")
}

/// `statusChangeDate`: When the status changed last.
pub fn status_change_date() -> Field<Date> {
    Field::new("statusChangeDate")
}

/// `statusChanges`: The history of the status, as Orange names it; the interop group's name is
/// `statusChange`.
pub fn status_changes() -> StatusChangeFields<List> {
    Field::new("statusChanges").into()
}

/// `acknowledgedDuration`: Seconds the ticket has been ACKNOWLEDGED, all times together.
pub fn acknowledged_duration() -> Field<Number> {
    Field::new("acknowledgedDuration")
}

/// `totalInProgressDuration`: Seconds the ticket has been IN_PROGRESS, all times together.
pub fn total_in_progress_duration() -> Field<Number> {
    Field::new("totalInProgressDuration")
}

/// `totalPendingDuration`: Seconds the ticket has been PENDING, all times together.
pub fn total_pending_duration() -> Field<Number> {
    Field::new("totalPendingDuration")
}

/// `totalDuration`: Seconds the ticket has been ACKNOWLEDGED or IN_PROGRESS, which is what the
/// legal delay counts.
pub fn total_duration() -> Field<Number> {
    Field::new("totalDuration")
}

/// `resolvedToAcknowledgedDuration`: Seconds the ticket has been RESOLVED before the OC
/// refused, all times together.
pub fn resolved_to_acknowledged_duration() -> Field<Number> {
    Field::new("resolvedToAcknowledgedDuration")
}

/// `resolvedToInProgressDuration`: The former name of `resolvedToAcknowledgedDuration`, in
/// seconds; the interop group renamed it in May 2024, Orange's sample has both.
pub fn resolved_to_in_progress_duration() -> Field<Number> {
    Field::new("resolvedToInProgressDuration")
}

/// `resolvedToClosedDuration`: Seconds the ticket has been RESOLVED before it was CLOSED.
pub fn resolved_to_closed_duration() -> Field<Number> {
    Field::new("resolvedToClosedDuration")
}

/// `expectedResolutionDate`: When the OI expects to be done; set at qualification, moved when
/// it qualifies again.
pub fn expected_resolution_date() -> Field<Date> {
    Field::new("expectedResolutionDate")
}

/// `priority`: How urgent it is to the OC.
pub fn priority() -> Field<Enum<models::Priority>> {
    Field::new("priority")
}

/// `complexity`: How hard it is, said by the OI at qualification.
pub fn complexity() -> Field<Enum<models::Complexity>> {
    Field::new("complexity")
}

/// `zone`: The kind of area, said by the OI at qualification.
pub fn zone() -> Field<Enum<models::Zone>> {
    Field::new("zone")
}

/// `code_oi`: The building operator that gets the ticket.
pub fn code_oi() -> Field<Text> {
    Field::new("code_oi")
}

/// `code_oc`: The commercial operator that raises the ticket.
pub fn code_oc() -> Field<Text> {
    Field::new("code_oc")
}

/// `externalId`: The OC's own reference for the ticket.
pub fn external_id() -> Field<Text> {
    Field::new("externalId")
}

/// `ticketType`: Whether an end customer who wants to order is behind it; said by the OC at
/// creation.
pub fn ticket_type() -> Field<Enum<models::TicketType>> {
    Field::new("ticketType")
}

/// `siren`: The SIREN of the business customer, nine digits.
pub fn siren() -> Field<Text> {
    Field::new("siren")
}

/// `siret`: The SIRET of the business customer's site, fourteen digits.
pub fn siret() -> Field<Text> {
    Field::new("siret")
}

/// `relatedEntity`: The buildings the ticket is about, filled in by the OC. Each kind of ticket
/// says how many.
pub fn related_entity() -> RelatedBuildingFields<List> {
    Field::new("relatedEntity").into()
}

/// `building`.
pub fn building() -> CreationBuildingFields<Object> {
    Field::new("building").into()
}

/// `sizeRefs`: How many buildings `relatedEntity` holds, counted by the OI; more than one makes
/// it a bulk report. Easier to filter on than the array.
pub fn size_refs() -> Field<Number> {
    Field::new("sizeRefs")
}

/// `issues`.
pub fn issues() -> ModificationIssuesFields<Object> {
    Field::new("issues").into()
}

orange_core::fields_type! {
    #[doc = " Paths below a `Ticket`, wherever it stands."] pub struct TicketFields;
}

impl<K: Structured> TicketFields<K> {
    /// `@type`: The kind of ticket, said by the OC at creation.
    pub fn at_type(&self) -> Field<Text> {
        self.0.child("@type")
    }

    /// `@baseType`: The general kind. Orange's sample says `TroubleTicket`, the interop group
    /// `AnomalieAdresse`.
    pub fn at_base_type(&self) -> Field<Text> {
        self.0.child("@baseType")
    }

    /// `@schemaLocation`: Where the schema of the entity is.
    pub fn at_schema_location(&self) -> Field<Text> {
        self.0.child("@schemaLocation")
    }

    /// `id`: The ticket's id, given by the OI.
    pub fn id(&self) -> Field<Text> {
        self.0.child("id")
    }

    /// `href`: Where the entity is.
    pub fn href(&self) -> Field<Text> {
        self.0.child("href")
    }

    /// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
    /// answer had no ETag header.
    pub fn at_version(&self) -> Field<Text> {
        self.0.child("@version")
    }

    /// `creationDate`: When it was created.
    pub fn creation_date(&self) -> Field<Date> {
        self.0.child("creationDate")
    }

    /// `lastUpdateDate`: When it was changed last.
    pub fn last_update_date(&self) -> Field<Date> {
        self.0.child("lastUpdateDate")
    }

    /// `statusChange`: The history of the status; Orange's sample names it `statusChanges`.
    pub fn status_change(&self) -> StatusChangeFields<List> {
        self.0.child("statusChange").into()
    }

    /// `description`: What is wrong, in words.
    pub fn description(&self) -> Field<Text> {
        self.0.child("description")
    }

    /// `requestedResolutionDate`: When the caller wants it resolved.
    pub fn requested_resolution_date(&self) -> Field<Date> {
        self.0.child("requestedResolutionDate")
    }

    /// `resolutionDate`: When it was resolved.
    pub fn resolution_date(&self) -> Field<Date> {
        self.0.child("resolutionDate")
    }

    /// `severity`: How bad it is. No list of values is published; an example of the interop group
    /// has `LOW`.
    pub fn severity(&self) -> Field<Text> {
        self.0.child("severity")
    }

    /// `relatedParty`: Parties it concerns.
    pub fn related_party(&self) -> RelatedEntityFields<List> {
        self.0.child("relatedParty").into()
    }

    /// `name`: A title, filled in by the OI when the ticket is created.
    pub fn name(&self) -> Field<Text> {
        self.0.child("name")
    }

    /// `status`: Where the ticket stands. An OC sets it to accept, refuse, answer or cancel.
    pub fn status(&self) -> Field<Enum<models::TicketStatus>> {
        self.0.child("status")
    }

    /// `statusAuthor`: Who changed the status last.
    pub fn status_author(&self) -> Field<Text> {
        self.0.child("statusAuthor")
    }

    /// `statusChangeReason`: Why the status changed last.
    pub fn status_change_reason(&self) -> Field<Enum<models::StatusChangeReason>> {
        self.0.child("statusChangeReason")
    }

    /// `statusChangeDetails`: What there is to say on the last change of status. A must with the
    /// reasons DUPLICATE, ALREADY_RESOLVED, INVALID, OTHER, REQUALIFIED, UNRESOLVABLE,
    /// WAITING_INFORMATION (what is wanted), RESOLUTION_REFUSED and OC_CANCELATION.
    pub fn status_change_details(&self) -> Field<Text> {
        self.0.child("statusChangeDetails")
    }

    /// `statusChangeDate`: When the status changed last.
    pub fn status_change_date(&self) -> Field<Date> {
        self.0.child("statusChangeDate")
    }

    /// `statusChanges`: The history of the status, as Orange names it; the interop group's name is
    /// `statusChange`.
    pub fn status_changes(&self) -> StatusChangeFields<List> {
        self.0.child("statusChanges").into()
    }

    /// `acknowledgedDuration`: Seconds the ticket has been ACKNOWLEDGED, all times together.
    pub fn acknowledged_duration(&self) -> Field<Number> {
        self.0.child("acknowledgedDuration")
    }

    /// `totalInProgressDuration`: Seconds the ticket has been IN_PROGRESS, all times together.
    pub fn total_in_progress_duration(&self) -> Field<Number> {
        self.0.child("totalInProgressDuration")
    }

    /// `totalPendingDuration`: Seconds the ticket has been PENDING, all times together.
    pub fn total_pending_duration(&self) -> Field<Number> {
        self.0.child("totalPendingDuration")
    }

    /// `totalDuration`: Seconds the ticket has been ACKNOWLEDGED or IN_PROGRESS, which is what the
    /// legal delay counts.
    pub fn total_duration(&self) -> Field<Number> {
        self.0.child("totalDuration")
    }

    /// `resolvedToAcknowledgedDuration`: Seconds the ticket has been RESOLVED before the OC
    /// refused, all times together.
    pub fn resolved_to_acknowledged_duration(&self) -> Field<Number> {
        self.0.child("resolvedToAcknowledgedDuration")
    }

    /// `resolvedToInProgressDuration`: The former name of `resolvedToAcknowledgedDuration`, in
    /// seconds; the interop group renamed it in May 2024, Orange's sample has both.
    pub fn resolved_to_in_progress_duration(&self) -> Field<Number> {
        self.0.child("resolvedToInProgressDuration")
    }

    /// `resolvedToClosedDuration`: Seconds the ticket has been RESOLVED before it was CLOSED.
    pub fn resolved_to_closed_duration(&self) -> Field<Number> {
        self.0.child("resolvedToClosedDuration")
    }

    /// `expectedResolutionDate`: When the OI expects to be done; set at qualification, moved when
    /// it qualifies again.
    pub fn expected_resolution_date(&self) -> Field<Date> {
        self.0.child("expectedResolutionDate")
    }

    /// `priority`: How urgent it is to the OC.
    pub fn priority(&self) -> Field<Enum<models::Priority>> {
        self.0.child("priority")
    }

    /// `complexity`: How hard it is, said by the OI at qualification.
    pub fn complexity(&self) -> Field<Enum<models::Complexity>> {
        self.0.child("complexity")
    }

    /// `zone`: The kind of area, said by the OI at qualification.
    pub fn zone(&self) -> Field<Enum<models::Zone>> {
        self.0.child("zone")
    }

    /// `code_oi`: The building operator that gets the ticket.
    pub fn code_oi(&self) -> Field<Text> {
        self.0.child("code_oi")
    }

    /// `code_oc`: The commercial operator that raises the ticket.
    pub fn code_oc(&self) -> Field<Text> {
        self.0.child("code_oc")
    }

    /// `externalId`: The OC's own reference for the ticket.
    pub fn external_id(&self) -> Field<Text> {
        self.0.child("externalId")
    }

    /// `ticketType`: Whether an end customer who wants to order is behind it; said by the OC at
    /// creation.
    pub fn ticket_type(&self) -> Field<Enum<models::TicketType>> {
        self.0.child("ticketType")
    }

    /// `siren`: The SIREN of the business customer, nine digits.
    pub fn siren(&self) -> Field<Text> {
        self.0.child("siren")
    }

    /// `siret`: The SIRET of the business customer's site, fourteen digits.
    pub fn siret(&self) -> Field<Text> {
        self.0.child("siret")
    }

    /// `relatedEntity`: The buildings the ticket is about, filled in by the OC. Each kind of ticket
    /// says how many.
    pub fn related_entity(&self) -> RelatedBuildingFields<List> {
        self.0.child("relatedEntity").into()
    }

    /// `building`.
    pub fn building(&self) -> CreationBuildingFields<Object> {
        self.0.child("building").into()
    }

    /// `sizeRefs`: How many buildings `relatedEntity` holds, counted by the OI; more than one makes
    /// it a bulk report. Easier to filter on than the array.
    pub fn size_refs(&self) -> Field<Number> {
        self.0.child("sizeRefs")
    }

    /// `issues`.
    pub fn issues(&self) -> ModificationIssuesFields<Object> {
        self.0.child("issues").into()
    }
}
