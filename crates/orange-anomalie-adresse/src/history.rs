//! The history of a ticket, whichever of its two names the operator uses.

use orange_core::model::DateTime;

use crate::models::{StatusChange, Ticket, TicketStatus};

impl Ticket {
    /// What has happened to the status, in the order of time as far as it is said.
    ///
    /// Orange sends the history as `statusChanges`, the interop group's interface names it `statusChange`;
    /// a ticket that has both gets each entry once.
    ///
    /// ```
    /// use orange_anomalie_adresse::Ticket;
    ///
    /// let ticket: Ticket = serde_json::from_str(r#"{"@type": "AnomalieAdresse.creation", "statusChanges": [
    ///     {"status": "IN_PROGRESS", "changeDate": "2025-01-15T09:00:00Z"},
    ///     {"status": "ACKNOWLEDGED", "changeDate": "2025-01-14T13:17:58.078+00:00"}
    /// ]}"#)?;
    /// let seen: Vec<_> = ticket.history().iter().filter_map(|change| change.status.as_deref()).collect();
    /// assert_eq!(seen, ["ACKNOWLEDGED", "IN_PROGRESS"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn history(&self) -> Vec<&StatusChange> {
        let mut history: Vec<&StatusChange> = self.status_changes().into_iter().flatten().collect();
        for change in self.status_change().into_iter().flatten() {
            let is_there = history.iter().any(|other| {
                (status(other), moment(other), &other.change_reason)
                    == (status(change), moment(change), &change.change_reason)
            });
            if !is_there {
                history.push(change);
            }
        }
        // One that cannot be placed leaves all where the operator put them.
        if history.iter().all(|change| moment(change).is_some()) {
            history.sort_by_key(|change| moment(change));
        }
        history
    }
}

impl StatusChange {
    /// When it changed: `changeDate`, or `date`, as the interop group's examples have it.
    pub fn at(&self) -> Option<&DateTime> {
        self.change_date.as_ref().or(self.date.as_ref())
    }
}

/// The status of an entry, spelled as in data or as in prose.
pub(crate) fn status(change: &StatusChange) -> Option<TicketStatus> {
    change.status.clone().map(TicketStatus::from)
}

/// When, if it can be compared: a date without a zone cannot.
pub(crate) fn moment(change: &StatusChange) -> Option<time::OffsetDateTime> {
    change.at()?.to_offset().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn seen(ticket: serde_json::Value) -> Vec<String> {
        let mut whole = json!({"@type": "AnomalieAdresse.creation"});
        whole.as_object_mut().unwrap().extend(ticket.as_object().unwrap().clone());
        let ticket: Ticket = serde_json::from_value(whole).unwrap();
        ticket.history().iter().map(|change| change.status.clone().unwrap_or_default()).collect()
    }

    #[test]
    fn both_names_and_both_dates_are_one_history() {
        let orange = json!([
            {"status": "ACKNOWLEDGED", "changeDate": "2025-01-14T13:17:58+00:00"},
            {"status": "PENDING", "changeDate": "2025-01-16T13:17:58+00:00"},
        ]);
        let interop = json!([
            {"status": "acknowledged", "date": "2025-01-14T14:17:58+01:00"},
            {"status": "IN_PROGRESS", "date": "2025-01-15T13:17:58+00:00"},
        ]);
        assert_eq!(seen(json!({"statusChanges": orange})), ["ACKNOWLEDGED", "PENDING"]);
        assert_eq!(seen(json!({"statusChange": interop})), ["acknowledged", "IN_PROGRESS"]);
        assert_eq!(
            seen(json!({"statusChanges": orange, "statusChange": interop})),
            ["ACKNOWLEDGED", "IN_PROGRESS", "PENDING"]
        );
    }

    #[test]
    fn without_all_dates_the_order_is_that_of_the_operator() {
        let history = json!([{"status": "B", "changeDate": "2025-01-15T00:00:00Z"}, {"status": "A"}]);
        assert_eq!(seen(json!({"statusChanges": history})), ["B", "A"]);
        assert_eq!(seen(json!({"statusChanges": null})), [""; 0]);
    }
}
