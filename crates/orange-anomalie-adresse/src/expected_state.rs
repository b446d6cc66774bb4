//! Telling our own change from somebody else's: what a write wanted, held against the ticket as it is now.

use orange_core::model::{DateTime, Object as _};
use serde_json::Value;

use crate::models::{Ticket, TicketPatch, TicketStatus};

/// The three members that a move is written with.
const STATUS: [&str; 3] = ["status", "statusChangeReason", "statusChangeDetails"];

/// What a write of a ticket wanted.
pub(crate) struct Wanted<'a> {
    before: &'a Ticket,
    members: Value,
}

impl<'a> Wanted<'a> {
    /// The members of a patch.
    pub(crate) fn part(before: &'a Ticket, patch: &TicketPatch) -> Self {
        Self { before, members: serde_json::to_value(patch).unwrap_or_default() }
    }

    /// What the OC can write of a whole ticket.
    pub(crate) fn whole(ticket: &'a Ticket) -> Self {
        let mut members = serde_json::to_value(ticket).unwrap_or_default();
        if let Value::Object(members) = &mut members {
            let property_index = TicketPatch::default().property_index();
            members.retain(|name, _| property_index(name).is_some());
        }
        Self { before: ticket, members }
    }

    /// Whether the ticket is as it was wanted, wherever the OI may have moved it since.
    pub(crate) fn is_there(&self, now: &Ticket) -> bool {
        let (Value::Object(wanted), Ok(is)) = (&self.members, serde_json::to_value(now)) else {
            return false;
        };
        let others = wanted.iter().filter(|(name, _)| !STATUS.contains(&name.as_str()));
        let [status, ..] = STATUS;
        let moved = STATUS.iter().all(|name| same_member(wanted.get(*name), member(&is, name)))
            || wanted.get(status).and_then(Value::as_str).is_some_and(|status| self.was_entered(status, now));
        moved && others.into_iter().all(|(name, value)| same(value, member(&is, name)))
    }

    /// Whether the history has such an entry that it did not have before.
    fn was_entered(&self, status: &str, now: &Ticket) -> bool {
        let status = TicketStatus::from(status.to_owned());
        let history = now.history();
        let new = history.get(self.before.history().len()..).unwrap_or_default();
        let text = |name| self.members.get(name).and_then(Value::as_str);
        let agrees =
            |said: Option<&str>, wanted: Option<&str>| said.is_none() || wanted.is_none() || said == wanted;
        new.iter().any(|entry| {
            entry.status.as_ref().is_some_and(|entered| TicketStatus::from(entered.clone()) == status)
                && agrees(entry.change_reason.as_deref(), text("statusChangeReason"))
                && agrees(entry.change_details.as_deref(), text("statusChangeDetails"))
        })
    }
}

fn member<'a>(of: &'a Value, name: &str) -> &'a Value {
    of.get(name).unwrap_or(&Value::Null)
}

fn same_member(wanted: Option<&Value>, is: &Value) -> bool {
    wanted.is_none_or(|wanted| same(wanted, is))
}

/// Whether a value is there as it was sent. A server may add members (defaults, for one) and write a moment
/// in another zone; `null` and absence are one.
fn same(wanted: &Value, is: &Value) -> bool {
    match (wanted, is) {
        (Value::Object(wanted), Value::Object(is)) => {
            wanted.iter().all(|(name, value)| same(value, is.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(wanted), Value::Array(is)) => {
            wanted.len() == is.len() && wanted.iter().zip(is).all(|(wanted, is)| same(wanted, is))
        }
        (Value::Object(wanted), Value::Null) => wanted.values().all(|value| same(value, &Value::Null)),
        (Value::Array(wanted), Value::Null) => wanted.is_empty(),
        (Value::String(wanted), Value::String(is)) => wanted == is || same_moment(wanted, is),
        (wanted, is) => wanted == is,
    }
}

fn same_moment(wanted: &str, is: &str) -> bool {
    let moment = |text: &str| DateTime::from(text.to_owned()).to_offset();
    matches!((moment(wanted), moment(is)), (Ok(wanted), Ok(is)) if wanted == is)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::models::StatusChangeReason;

    fn ticket(value: Value) -> Ticket {
        let mut whole = json!({"@type": "AnomalieAdresse.modification", "id": "t", "code_oi": "RIPX"});
        whole.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
        serde_json::from_value(whole).unwrap()
    }

    fn resolved() -> Ticket {
        ticket(json!({"status": "RESOLVED", "statusChanges": [
            {"status": "ACKNOWLEDGED", "changeDate": "2025-06-01T08:00:00Z"},
            {"status": "RESOLVED", "changeDate": "2025-06-02T08:00:00Z"},
        ]}))
    }

    fn refusal() -> TicketPatch {
        TicketPatch::new()
            .status(TicketStatus::Acknowledged)
            .status_change_reason(StatusChangeReason::ResolutionRefused)
            .status_change_details("Building C is missing.")
    }

    #[test]
    fn our_own_change_is_known_again_also_when_the_oi_has_gone_on_since() {
        let before = resolved();
        let patch = refusal();
        let wanted = Wanted::part(&before, &patch);
        let after = |status: &str, entries: Value| {
            let mut history = json!([
                {"status": "ACKNOWLEDGED", "changeDate": "2025-06-01T08:00:00Z"},
                {"status": "RESOLVED", "changeDate": "2025-06-02T08:00:00Z"},
            ]);
            history.as_array_mut().unwrap().extend(entries.as_array().unwrap().clone());
            ticket(json!({"status": status, "statusChanges": history}))
        };
        let ours = json!({"status": "ACKNOWLEDGED", "changeReason": "RESOLUTION_REFUSED",
            "changeDetails": "Building C is missing.", "changeDate": "2025-06-03T08:00:00Z"});
        let on = json!({"status": "IN_PROGRESS", "changeDate": "2025-06-04T08:00:00Z"});
        assert!(wanted.is_there(&ticket(json!({"status": "ACKNOWLEDGED",
            "statusChangeReason": "RESOLUTION_REFUSED", "statusChangeDetails": "Building C is missing."}))));
        assert!(wanted.is_there(&after("IN_PROGRESS", json!([ours, on]))));
        // Closed by the OI, refused by a colleague with other words, not changed at all.
        assert!(!wanted.is_there(&after("CLOSED", json!([{"status": "CLOSED"}]))));
        let theirs = json!({"status": "ACKNOWLEDGED", "changeReason": "RESOLUTION_REFUSED",
            "changeDetails": "Wrong street.", "changeDate": "2025-06-03T08:00:00Z"});
        assert!(!wanted.is_there(&after("IN_PROGRESS", json!([theirs, on]))));
        assert!(!wanted.is_there(&before));
    }

    #[test]
    fn what_a_server_adds_or_writes_otherwise_is_no_difference() {
        let before = resolved();
        let whole = ticket(json!({
            "status": "RESOLVED", "description": "x", "lastUpdateDate": "2025-06-02T08:00:00Z", "zone": null,
            "requestedResolutionDate": "2025-06-30T12:00:00+02:00",
            "relatedEntity": [{"id": "IMB/09122/X/00A7"}],
        }));
        let now = ticket(json!({
            "status": "RESOLVED", "description": "x", "lastUpdateDate": "2025-07-01T08:00:00Z",
            "requestedResolutionDate": "2025-06-30T10:00:00Z",
            "relatedEntity": [{"id": "IMB/09122/X/00A7", "@referredType": "Building"}],
        }));
        assert!(Wanted::whole(&whole).is_there(&now));
        assert!(!Wanted::whole(&whole).is_there(&before));
        let emptied = TicketPatch::new().description(orange_core::model::Patch::Null);
        assert!(Wanted::part(&before, &emptied).is_there(&before));
        assert!(!Wanted::part(&before, &emptied).is_there(&now));
    }
}
