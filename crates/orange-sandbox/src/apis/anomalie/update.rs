//! Changes of tickets by the OC: creation, replacement (PUT) and merge (PATCH).

use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::lifecycle::{Role, Status, TransitionRequest, check_transition};
use super::ticket::{Change, Payload, Ticket, TicketType};
use super::validate::{Violation, ViolationKind, validate};
use super::view::read_only_properties;
use crate::merge_patch::merge;
use crate::problem::{ErrorKind, Problem};
use crate::quirks::Quirks;

/// The way in which a body changes the current ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WriteMode {
    /// PUT: fields that are missing in the body are removed.
    Replace,
    /// PATCH: missing fields are unchanged, `null` removes a field. The interop group's interface leaves the
    /// semantics open and uses `application/json`; JSON Merge Patch (RFC 7396) is inferred.
    Merge,
}

/// The fields of a body that change the status.
struct StatusChangeRequest {
    status: Option<Status>,
    reason: Option<String>,
    details: Option<String>,
}

/// Reads the body of a creation: the type and the fields of the ticket.
pub(crate) fn creation(mut body: Map<String, Value>) -> Result<(TicketType, Map<String, Value>), Problem> {
    let change = StatusChangeRequest::take(&mut body)?;
    remove_read_only(&mut body);
    let ticket_type = take_type(&mut body)?.ok_or_else(|| invalid_field("@type", ViolationKind::Missing))?;
    set_default(&mut body, "priority", "LOW");
    set_default(&mut body, "ticketType", "OC_REQUEST");
    set_related_entity_defaults(&mut body);
    let violations = validate(ticket_type, &body);
    if !violations.is_empty() {
        return Err(invalid_body(&violations));
    }
    match change.status {
        None | Some(Status::Acknowledged) => Ok((ticket_type, body)),
        Some(status) => Err(Problem::backend(
            ErrorKind::ACCESS_DENIED,
            format!("A ticket begins as ACKNOWLEDGED, not as {status}."),
        )),
    }
}

/// Applies a body of the OC to a copy of `ticket`.
pub(crate) fn write(
    ticket: &Ticket,
    mut body: Map<String, Value>,
    mode: WriteMode,
    now: OffsetDateTime,
    quirks: &Quirks,
) -> Result<Ticket, Problem> {
    let status = ticket.state.status();
    if status.is_final() {
        return Err(process_violation(&format!("a {status} ticket cannot be changed")));
    }
    let change = StatusChangeRequest::take(&mut body)?;
    remove_read_only(&mut body);
    if take_type(&mut body)?.is_some_and(|ticket_type| ticket_type != ticket.ticket_type) {
        return Err(invalid_field(
            "@type",
            ViolationKind::Invalid("the type that the ticket was created with"),
        ));
    }
    let mut payload = match mode {
        WriteMode::Replace => body,
        WriteMode::Merge => {
            let mut payload = ticket.payload.fields().clone();
            merge(&mut payload, body);
            payload
        }
    };
    preserve_building_id(&mut payload, ticket);
    set_related_entity_defaults(&mut payload);
    let violations = validate(ticket.ticket_type, &payload);
    if !violations.is_empty() {
        return Err(invalid_body(&violations));
    }
    let mut changed = Ticket { payload: Payload::from_fields(payload), ..ticket.clone() };
    changed.state.revision += 1;
    changed.state.updated = now;
    if let Some(to) = change.target(ticket, mode) {
        // Orange's page lets the OC cancel "at any point", the diagram not from RESOLVED. With the quirk, the
        // cancellation is checked as one from IN_PROGRESS.
        let cancel_resolved =
            quirks.cancel_from_resolved && to == Status::Canceled && status == Status::Resolved;
        let from = if cancel_resolved { Status::InProgress } else { status };
        let (reason, details) = (change.reason.as_deref(), change.details.as_deref());
        let request = TransitionRequest { to, by: Role::Oc, reason, details };
        let reason = check_transition(from, request, ticket.state.was_in_progress())
            .map_err(|rule| process_violation(&rule))?;
        changed.state.apply_change(Change {
            status: to,
            at: now,
            reason,
            details: change.details,
            by: Role::Oc,
        });
    }
    Ok(changed)
}

impl StatusChangeRequest {
    /// Returns the status of the requested transition, if any: another status, or the same status with a new reason.
    /// A replacement that repeats the current reason requests none.
    fn target(&self, ticket: &Ticket, mode: WriteMode) -> Option<Status> {
        let current = ticket.state.status();
        let target = self.status.unwrap_or(current);
        let repeats_reason = mode == WriteMode::Replace && self.reason.as_deref() == ticket.state.reason();
        (target != current || self.reason.is_some() && !repeats_reason).then_some(target)
    }

    /// Removes the fields from a body.
    fn take(body: &mut Map<String, Value>) -> Result<Self, Problem> {
        let invalid = |name: &str, rule| invalid_field(name, ViolationKind::Invalid(rule));
        let mut text = |name: &str| match body.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(invalid(name, "text")),
        };
        let status = text("status")?
            .map(|status| {
                Status::parse(&status).ok_or_else(|| invalid("status", "one of the seven status values"))
            })
            .transpose()?;
        Ok(Self { status, reason: text("statusChangeReason")?, details: text("statusChangeDetails")? })
    }
}

/// Removes the fields that the server fills in. They are ignored rather than rejected, so that a ticket can be sent
/// back as it was read.
fn remove_read_only(body: &mut Map<String, Value>) {
    for name in read_only_properties() {
        body.shift_remove(name);
    }
    if let Some(Value::Object(building)) = body.get_mut("building") {
        building.shift_remove("id");
    }
}

/// Restores the building code of the OI, which the OC cannot change.
fn preserve_building_id(payload: &mut Map<String, Value>, ticket: &Ticket) {
    let assigned = ticket.payload.fields().get("building").and_then(|building| building.get("id"));
    if let (Some(id), Some(Value::Object(building))) = (assigned, payload.get_mut("building")) {
        building.insert("id".to_owned(), id.clone());
    }
}

/// Removes `@type` from a body and returns it.
fn take_type(body: &mut Map<String, Value>) -> Result<Option<TicketType>, Problem> {
    let Some(value) = body.shift_remove("@type") else { return Ok(None) };
    let ticket_type = value.as_str().and_then(TicketType::parse);
    ticket_type.map(Some).ok_or_else(|| {
        let rule = "one of AnomalieAdresse.creation, .newBuilding, .modification, .nbLogements";
        invalid_field("@type", ViolationKind::Invalid(rule))
    })
}

/// Sets a field that is absent or null.
fn set_default(body: &mut Map<String, Value>, name: &str, value: &str) {
    if body.get(name).is_none_or(Value::is_null) {
        body.insert(name.to_owned(), value.into());
    }
}

/// Sets the defaults of references to buildings. The interop group's own example omits `@referredType` although its
/// schema requires it.
fn set_related_entity_defaults(body: &mut Map<String, Value>) {
    let Some(Value::Array(entities)) = body.get_mut("relatedEntity") else { return };
    for entity in entities.iter_mut().filter_map(Value::as_object_mut) {
        set_default(entity, "@type", "RelatedEntity");
        set_default(entity, "@baseType", "RelatedEntity");
        set_default(entity, "@referredType", "Building");
    }
}

/// Creates a 400 problem for one field.
fn invalid_field(field: &str, kind: ViolationKind) -> Problem {
    invalid_body(&[Violation { field: field.to_owned(), kind }])
}

/// Creates a 400 problem that lists every violation: code 23 if the first is a missing field, else 24.
fn invalid_body(violations: &[Violation]) -> Problem {
    let kind = match violations.first().map(|violation| &violation.kind) {
        Some(ViolationKind::Missing) => ErrorKind::MISSING_BODY_FIELD,
        _ => ErrorKind::INVALID_BODY_FIELD,
    };
    let messages: Vec<String> = violations
        .iter()
        .map(|Violation { field, kind }| match kind {
            ViolationKind::Missing => format!("`{field}` is missing"),
            ViolationKind::Invalid(rule) => format!("`{field}` must be {rule}"),
        })
        .collect();
    Problem::backend(kind, format!("{}.", messages.join("; ")))
}

/// Creates a 403 problem for a violation of the process.
fn process_violation(rule: &str) -> Problem {
    Problem::backend(ErrorKind::ACCESS_DENIED, format!("The process is not respected: {rule}."))
}
