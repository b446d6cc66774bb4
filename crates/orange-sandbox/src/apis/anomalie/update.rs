//! What a write of the OC does to a ticket: creation, replacement, merge.

use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::lifecycle::{Role, Status, decide};
use super::ticket::{Change, Payload, Ticket, TicketType};
use super::validate::{Fault, Finding, validate};
use super::view::READ_ONLY;
use crate::merge_patch::merge;
use crate::problem::{Kind, Problem};
use crate::quirks::Quirks;

/// How the body of a write meets what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Write {
    /// PUT: what the body does not say is gone.
    Replace,
    /// PATCH: what the body does not say stays, null deletes. The interop group's interface leaves the
    /// semantics open and sends `application/json`; merge (RFC 7396) is inferred.
    Merge,
}

/// The part of a body that is about the status.
struct StatusPart {
    status: Option<Status>,
    reason: Option<String>,
    details: Option<String>,
}

/// Reads the body of a creation: what kind of ticket, and what the OC says about it.
pub(crate) fn creation(mut body: Map<String, Value>) -> Result<(TicketType, Map<String, Value>), Problem> {
    let part = StatusPart::take(&mut body)?;
    strip(&mut body);
    let kind = take_type(&mut body)?
        .ok_or_else(|| refuse(&[Finding { field: "@type".to_owned(), fault: Fault::Missing }]))?;
    set_default(&mut body, "priority", "LOW");
    set_default(&mut body, "ticketType", "OC_REQUEST");
    complete_related(&mut body);
    let findings = validate(kind, &body);
    if !findings.is_empty() {
        return Err(refuse(&findings));
    }
    match part.status {
        None | Some(Status::Acknowledged) => Ok((kind, body)),
        Some(status) => Err(Problem::backend(
            Kind::AccessDenied,
            format!("A ticket begins as ACKNOWLEDGED, not as {status}."),
        )),
    }
}

/// Applies a write of the OC to `ticket`.
pub(crate) fn write(
    ticket: &Ticket,
    mut body: Map<String, Value>,
    how: Write,
    now: OffsetDateTime,
    quirks: &Quirks,
) -> Result<Ticket, Problem> {
    let status = ticket.life.status();
    if status.is_final() {
        return Err(forbidden(&format!("a ticket that is {status} cannot be changed any more")));
    }
    let part = StatusPart::take(&mut body)?;
    strip(&mut body);
    if take_type(&mut body)?.is_some_and(|kind| kind != ticket.kind) {
        let rule = "the type that the ticket was created with";
        return Err(refuse(&[Finding { field: "@type".to_owned(), fault: Fault::Invalid(rule) }]));
    }
    let mut payload = match how {
        Write::Replace => body,
        Write::Merge => {
            let mut payload = ticket.payload.members().clone();
            merge(&mut payload, body);
            payload
        }
    };
    keep_building_id(&mut payload, ticket);
    complete_related(&mut payload);
    let findings = validate(ticket.kind, &payload);
    if !findings.is_empty() {
        return Err(refuse(&findings));
    }
    let mut changed = Ticket { payload: Payload::written(payload), ..ticket.clone() };
    changed.life.revision += 1;
    changed.life.updated = now;
    if let Some(to) = part.target(ticket, how) {
        // Orange's page lets the OC cancel "at any point"; the diagram not what is resolved.
        let anywhere = quirks.cancel_from_resolved && to == Status::Canceled && status == Status::Resolved;
        let from = if anywhere { Status::InProgress } else { status };
        let reason = decide(
            from,
            to,
            Role::Oc,
            part.reason.as_deref(),
            part.details.as_deref(),
            ticket.life.is_qualified(),
        )
        .map_err(|rule| forbidden(&rule))?;
        changed.life.enter(Change { status: to, at: now, reason, details: part.details, by: Role::Oc });
    }
    Ok(changed)
}

impl StatusPart {
    /// Where a write moves the ticket, if it does: to another status, or to the same one when it says why. A
    /// whole ticket brings the last reason along, which is none of its own.
    fn target(&self, ticket: &Ticket, how: Write) -> Option<Status> {
        let now = ticket.life.status();
        let to = self.status.unwrap_or(now);
        let brought_along = how == Write::Replace && self.reason.as_deref() == ticket.life.reason();
        (to != now || self.reason.is_some() && !brought_along).then_some(to)
    }

    fn take(body: &mut Map<String, Value>) -> Result<Self, Problem> {
        let invalid =
            |name: &str, rule| refuse(&[Finding { field: name.to_owned(), fault: Fault::Invalid(rule) }]);
        let mut text = |name: &str| match body.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(invalid(name, "text")),
        };
        let status = match text("status")? {
            None => None,
            Some(status) => {
                Some(Status::of(&status).ok_or_else(|| invalid("status", "one of the seven status values"))?)
            }
        };
        Ok(Self { status, reason: text("statusChangeReason")?, details: text("statusChangeDetails")? })
    }
}

/// Takes the members away that only the server fills. They are passed over, not refused, so that a
/// ticket can be sent back as it was read.
fn strip(body: &mut Map<String, Value>) {
    for name in READ_ONLY {
        body.shift_remove(name);
    }
    if let Some(Value::Object(building)) = body.get_mut("building") {
        building.shift_remove("id");
    }
}

/// The code that the OI gave a building stays, whatever the OC writes.
fn keep_building_id(payload: &mut Map<String, Value>, ticket: &Ticket) {
    let given = ticket.payload.members().get("building").and_then(|building| building.get("id"));
    if let (Some(id), Some(Value::Object(building))) = (given, payload.get_mut("building")) {
        building.insert("id".to_owned(), id.clone());
    }
}

fn take_type(body: &mut Map<String, Value>) -> Result<Option<TicketType>, Problem> {
    let Some(value) = body.shift_remove("@type") else { return Ok(None) };
    let kind = value.as_str().and_then(TicketType::of);
    kind.map(Some).ok_or_else(|| {
        let rule = "one of AnomalieAdresse.creation, .newBuilding, .modification, .nbLogements";
        refuse(&[Finding { field: "@type".to_owned(), fault: Fault::Invalid(rule) }])
    })
}

fn set_default(body: &mut Map<String, Value>, name: &str, value: &str) {
    if body.get(name).is_none_or(Value::is_null) {
        body.insert(name.to_owned(), value.into());
    }
}

/// Fills the defaults of the references to buildings; the interop group's own example leaves
/// `@referredType` out although its schema requires it.
fn complete_related(body: &mut Map<String, Value>) {
    let Some(Value::Array(entities)) = body.get_mut("relatedEntity") else { return };
    for entity in entities.iter_mut().filter_map(Value::as_object_mut) {
        set_default(entity, "@type", "RelatedEntity");
        set_default(entity, "@baseType", "RelatedEntity");
        set_default(entity, "@referredType", "Building");
    }
}

/// 400: 23 when something is missing first, else 24. Everything that is wrong is said.
fn refuse(findings: &[Finding]) -> Problem {
    let kind = match findings.first().map(|finding| &finding.fault) {
        Some(Fault::Missing) => Kind::MissingBodyField,
        _ => Kind::InvalidBodyField,
    };
    let said: Vec<String> = findings
        .iter()
        .map(|Finding { field, fault }| match fault {
            Fault::Missing => format!("`{field}` is missing"),
            Fault::Invalid(rule) => format!("`{field}` must be {rule}"),
        })
        .collect();
    Problem::backend(kind, format!("{}.", said.join("; ")))
}

/// 403: the process is not respected.
fn forbidden(rule: &str) -> Problem {
    Problem::backend(Kind::AccessDenied, format!("The process is not respected: {rule}."))
}
