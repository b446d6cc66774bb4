//! The status history of a ticket, merged from its two properties: `statusChanges` and `statusChange`.

use std::time::SystemTime;

use orange_core::model::DateTime;

use crate::models::{StatusChange, Ticket, TicketStatus};

impl Ticket {
    /// The status changes in chronological order, or in the received order if an entry has no date with a time zone.
    ///
    /// Orange sends the history as `statusChanges`. The interop group's interface names it `statusChange`. If a ticket
    /// has both, equal entries occur once.
    ///
    /// ```
    /// use orange_anomalie_adresse::Ticket;
    ///
    /// let ticket: Ticket = serde_json::from_str(r#"{"@type": "AnomalieAdresse.creation", "statusChanges": [
    ///     {"status": "IN_PROGRESS", "changeDate": "2025-01-15T09:00:00Z"},
    ///     {"status": "ACKNOWLEDGED", "changeDate": "2025-01-14T13:17:58.078+00:00"}
    /// ]}"#)?;
    /// let statuses: Vec<_> = ticket.history().iter().filter_map(|change| change.status.as_deref()).collect();
    /// assert_eq!(statuses, ["ACKNOWLEDGED", "IN_PROGRESS"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn history(&self) -> Vec<&StatusChange> {
        let mut history: Vec<&StatusChange> = self.status_changes.as_deref().into_iter().flatten().collect();
        for change in self.status_change.as_deref().into_iter().flatten() {
            let is_duplicate = history.iter().any(|other| {
                (status(other), time(other), &other.change_reason)
                    == (status(change), time(change), &change.change_reason)
            });
            if !is_duplicate {
                history.push(change);
            }
        }
        if history.iter().all(|change| time(change).is_some()) {
            history.sort_by_key(|change| time(change));
        }
        history
    }
}

impl StatusChange {
    /// The time of the change: `changeDate`, or `date` as in the interop group's examples.
    pub fn changed_at(&self) -> Option<&DateTime> {
        self.change_date.as_ref().or(self.date.as_ref())
    }
}

/// The status of an entry. Aliases are recognized, such as `acknowledged` for `ACKNOWLEDGED`.
pub(crate) fn status(change: &StatusChange) -> Option<TicketStatus> {
    change.status.clone().map(TicketStatus::from)
}

/// The time of an entry. `None` if it has no valid date with a time zone.
pub(crate) fn time(change: &StatusChange) -> Option<SystemTime> {
    SystemTime::try_from(change.changed_at()?).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn statuses(ticket: serde_json::Value) -> Vec<String> {
        let mut value = json!({"@type": "AnomalieAdresse.creation"});
        value.as_object_mut().unwrap().extend(ticket.as_object().unwrap().clone());
        let ticket: Ticket = serde_json::from_value(value).unwrap();
        ticket.history().iter().map(|change| change.status.clone().unwrap_or_default()).collect()
    }

    #[test]
    fn both_histories_are_merged() {
        let orange = json!([
            {"status": "ACKNOWLEDGED", "changeDate": "2025-01-14T13:17:58+00:00"},
            {"status": "PENDING", "changeDate": "2025-01-16T13:17:58+00:00"},
        ]);
        let interop = json!([
            {"status": "acknowledged", "date": "2025-01-14T14:17:58+01:00"},
            {"status": "IN_PROGRESS", "date": "2025-01-15T13:17:58+00:00"},
        ]);
        assert_eq!(statuses(json!({"statusChanges": orange})), ["ACKNOWLEDGED", "PENDING"]);
        assert_eq!(statuses(json!({"statusChange": interop})), ["acknowledged", "IN_PROGRESS"]);
        assert_eq!(
            statuses(json!({"statusChanges": orange, "statusChange": interop})),
            ["ACKNOWLEDGED", "IN_PROGRESS", "PENDING"]
        );
    }

    #[test]
    fn an_entry_without_a_date_keeps_the_received_order() {
        let history = json!([{"status": "B", "changeDate": "2025-01-15T00:00:00Z"}, {"status": "A"}]);
        assert_eq!(statuses(json!({"statusChanges": history})), ["B", "A"]);
        assert_eq!(statuses(json!({"statusChanges": null})), [""; 0]);
    }
}
