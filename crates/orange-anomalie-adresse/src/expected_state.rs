//! Comparison of a ticket with the state that a write should have produced, to recognize a write whose response was
//! lost.

use std::time::SystemTime;

use orange_core::model::DateTime;
use orange_core::model::reader::Fields as _;
use serde_json::Value;

use crate::history;
use crate::models::{Ticket, TicketPatch, TicketStatus};

/// The properties that a status transition sets.
const STATUS_PROPERTIES: [&str; 3] = ["status", "statusChangeReason", "statusChangeDetails"];

/// The state of a ticket after a successful write.
pub(crate) struct ExpectedState<'a> {
    before: &'a Ticket,
    properties: Value,
}

impl<'a> ExpectedState<'a> {
    /// The state after a patch: its properties, with the values that it sets.
    pub(crate) fn after_patch(before: &'a Ticket, patch: &TicketPatch) -> Self {
        Self { before, properties: serde_json::to_value(patch).unwrap_or_default() }
    }

    /// The state after a replacement: the properties of `ticket` that the OC can write.
    pub(crate) fn after_replacement(ticket: &'a Ticket) -> Self {
        let mut properties = serde_json::to_value(ticket).unwrap_or_default();
        if let Value::Object(properties) = &mut properties {
            let property_index = TicketPatch::default().property_index();
            properties.retain(|name, _| property_index(name).is_some());
        }
        Self { before: ticket, properties }
    }

    /// Whether the write took effect. If the OI has changed the status since, the history must have a new entry with the
    /// status that was written.
    pub(crate) fn matches(&self, current: &Ticket) -> bool {
        let (Value::Object(expected), Ok(actual)) = (&self.properties, serde_json::to_value(current)) else {
            return false;
        };
        let has_expected_value = |(name, value): (&String, &Value)| is_equal(value, property(&actual, name));
        let (transition, others): (Vec<_>, Vec<_>) =
            expected.iter().partition(|(name, _)| STATUS_PROPERTIES.contains(&name.as_str()));
        let new_status = expected.get("status").and_then(Value::as_str);
        others.into_iter().all(has_expected_value)
            && (transition.into_iter().all(has_expected_value)
                || new_status.is_some_and(|status| self.is_in_new_history(status, current)))
    }

    /// Whether the history has a new entry for this status, with the expected reason and details.
    fn is_in_new_history(&self, status: &str, current: &Ticket) -> bool {
        let status = TicketStatus::from(status.to_owned());
        let history = current.history();
        let new_entries = history.get(self.before.history().len()..).unwrap_or_default();
        let is_compatible = |actual: Option<&str>, name: &str| {
            let expected = self.properties.get(name).and_then(Value::as_str);
            actual.is_none() || expected.is_none() || actual == expected
        };
        new_entries.iter().any(|entry| {
            history::status(entry).as_ref() == Some(&status)
                && is_compatible(entry.change_reason.as_deref(), "statusChangeReason")
                && is_compatible(entry.change_details.as_deref(), "statusChangeDetails")
        })
    }
}

fn property<'a>(object: &'a Value, name: &str) -> &'a Value {
    object.get(name).unwrap_or(&Value::Null)
}

/// Whether a property has the value that was sent. A server may add properties, such as defaults, and write a time in
/// another zone. `null` equals absence.
fn is_equal(expected: &Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            expected.iter().all(|(name, value)| is_equal(value, actual.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(expected), Value::Array(actual)) => {
            expected.len() == actual.len()
                && expected.iter().zip(actual).all(|(expected, actual)| is_equal(expected, actual))
        }
        (Value::Object(expected), Value::Null) => {
            expected.values().all(|value| is_equal(value, &Value::Null))
        }
        (Value::Array(expected), Value::Null) => expected.is_empty(),
        (Value::String(expected), Value::String(actual)) => {
            expected == actual || is_same_time(expected, actual)
        }
        (expected, actual) => expected == actual,
    }
}

fn is_same_time(expected: &str, actual: &str) -> bool {
    let time = |text: &str| SystemTime::try_from(&DateTime::from(text));
    matches!((time(expected), time(actual)), (Ok(expected), Ok(actual)) if expected == actual)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::models::StatusChangeReason;

    fn ticket(value: Value) -> Ticket {
        let mut ticket = json!({"@type": "AnomalieAdresse.modification", "id": "t", "code_oi": "RIPX"});
        ticket.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
        serde_json::from_value(ticket).unwrap()
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
    fn our_change_is_recognized_after_further_transitions() {
        let before = resolved();
        let expected = ExpectedState::after_patch(&before, &refusal());
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
        let next = json!({"status": "IN_PROGRESS", "changeDate": "2025-06-04T08:00:00Z"});
        assert!(expected.matches(&ticket(json!({"status": "ACKNOWLEDGED",
            "statusChangeReason": "RESOLUTION_REFUSED", "statusChangeDetails": "Building C is missing."}))));
        assert!(expected.matches(&after("IN_PROGRESS", json!([ours, next]))));
        // Closed by the OI; refused with other details; unchanged.
        assert!(!expected.matches(&after("CLOSED", json!([{"status": "CLOSED"}]))));
        let theirs = json!({"status": "ACKNOWLEDGED", "changeReason": "RESOLUTION_REFUSED",
            "changeDetails": "Wrong street.", "changeDate": "2025-06-03T08:00:00Z"});
        assert!(!expected.matches(&after("IN_PROGRESS", json!([theirs, next]))));
        assert!(!expected.matches(&before));
    }

    #[test]
    fn added_properties_and_equal_times_are_no_difference() {
        let before = resolved();
        let replacement = ticket(json!({
            "status": "RESOLVED", "description": "x", "lastUpdateDate": "2025-06-02T08:00:00Z", "zone": null,
            "requestedResolutionDate": "2025-06-30T12:00:00+02:00",
            "relatedEntity": [{"id": "IMB/09122/X/00A7"}],
        }));
        let current = ticket(json!({
            "status": "RESOLVED", "description": "x", "lastUpdateDate": "2025-07-01T08:00:00Z",
            "requestedResolutionDate": "2025-06-30T10:00:00Z",
            "relatedEntity": [{"id": "IMB/09122/X/00A7", "@referredType": "Building"}],
        }));
        assert!(ExpectedState::after_replacement(&replacement).matches(&current));
        assert!(!ExpectedState::after_replacement(&replacement).matches(&before));
        let deletion = TicketPatch::new().description(orange_core::model::Patch::Null);
        assert!(ExpectedState::after_patch(&before, &deletion).matches(&before));
        assert!(!ExpectedState::after_patch(&before, &deletion).matches(&current));
    }
}
