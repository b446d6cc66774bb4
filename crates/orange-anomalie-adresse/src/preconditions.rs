//! Checks before a ticket is written: its id, its version for `If-Match`, and whether the OC may make the transition.

use std::time::SystemTime;

use orange_core::model::{ETag, Tagged};
use orange_core::{Error, Result};

use crate::history;
use crate::lifecycle::{self, Role, TRANSITIONS, Transition};
use crate::models::{Ticket, TicketPatch, TicketStatus};

/// The id of a ticket that was read, and its version for `If-Match`.
///
/// The version is the `ETag` header as received. Without this header, as in Orange's sample response, the version is the
/// property `@version`, which has the same value according to the interop group.
pub(crate) fn id_and_version(ticket: &Tagged<Ticket>) -> Result<(String, ETag)> {
    if ticket.id().is_empty() {
        return Err(Error::invalid("id", "is required: the ticket must have been read from the server"));
    }
    let version = match (ticket.etag(), ticket.at_version.as_deref()) {
        (Some(etag), _) => etag.clone(),
        (None, Some(version)) => ETag::new(version)
            .map_err(|_| Error::invalid("@version", "must be visible ASCII text to be sent in If-Match"))?,
        (None, None) => {
            return Err(Error::invalid(
                "If-Match",
                "is required: the ticket has neither an ETag nor @version",
            ));
        }
    };
    Ok((ticket.id().to_owned(), version))
}

/// Checks the transition of a patch. A patch with a reason is a transition even if the status stays the same or is not
/// set, because the OI requalifies a ticket this way.
pub(crate) fn check_patch(ticket: &Ticket, patch: &TicketPatch) -> Result<()> {
    let Some(from) = ticket.status.as_ref() else { return Ok(()) };
    let (to, reason) = (patch.status.as_set().unwrap_or(from), patch.status_change_reason.as_set());
    if from == to && reason.is_none() {
        return Ok(());
    }
    let details = patch.status_change_details.as_set().map(String::as_str);
    lifecycle::check(from, to, Role::Oc, reason, details)
}

/// Checks the status of a whole ticket. The status that was read has been overwritten, so it is taken from the history.
/// Refuses only a status that no interpretation of the history allows.
pub(crate) fn check_replacement(ticket: &Ticket) -> Result<()> {
    let (Some(last), Some(to)) = (last_status(ticket), ticket.status.as_ref()) else { return Ok(()) };
    let (reason, details) = (ticket.status_change_reason.as_ref(), ticket.status_change_details.as_deref());
    let check_from = |from: &TicketStatus| lifecycle::check(from, to, Role::Oc, reason, details);
    // It is not published whether the last entry is the status that was read, or the one before it.
    let next = TRANSITIONS.iter().filter(|it| *it.from() == last).map(Transition::to);
    if std::iter::once(&last).chain(next).any(|from| from == to || check_from(from).is_ok()) {
        return Ok(());
    }
    check_from(&last)
}

/// The last status of a consistent history: each entry has a time, no two entries have the same time, and each
/// transition between them is known.
fn last_status(ticket: &Ticket) -> Option<TicketStatus> {
    let mut previous: Option<(TicketStatus, SystemTime)> = None;
    for change in ticket.history() {
        let (status, time) = (history::status(change)?, history::time(change)?);
        if let Some((from, earlier)) = previous {
            let is_known = TRANSITIONS.iter().any(|it| (it.from(), it.to()) == (&from, &status));
            if earlier >= time || !is_known {
                return None;
            }
        }
        previous = Some((status, time));
    }
    previous.map(|(status, _)| status)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::StatusChangeReason;

    fn read(json: &str, etag: Option<&str>) -> Tagged<Ticket> {
        let etag = etag.map(|etag| ETag::new(etag).unwrap());
        Tagged::new(serde_json::from_str(json).unwrap(), etag)
    }

    #[test]
    fn the_etag_takes_precedence_and_is_sent_unchanged() {
        let ticket = read(r#"{"id":"t1","@version":"7"}"#, Some(r#"W/"8""#));
        let (id, version) = id_and_version(&ticket).unwrap();
        assert_eq!((id.as_str(), version.as_str()), ("t1", r#"W/"8""#));
    }

    #[test]
    fn the_version_property_replaces_a_missing_etag() {
        let (_, version) = id_and_version(&read(r#"{"id":"t1","@version":"7"}"#, None)).unwrap();
        assert_eq!(version.as_str(), "7");
    }

    #[test]
    fn a_ticket_without_id_or_version_is_refused() {
        for (json, message) in [
            (r#"{"@version":"7"}"#, "id: is required: the ticket must have been read from the server"),
            (
                r#"{"id":null,"@version":"7"}"#,
                "id: is required: the ticket must have been read from the server",
            ),
            (
                r#"{"id":"t1","@version":null}"#,
                "If-Match: is required: the ticket has neither an ETag nor @version",
            ),
            (r#"{"id":"t1","@version":"é"}"#, "@version: must be visible ASCII text to be sent in If-Match"),
            (r#"{"id":"t1","@version":""}"#, "@version: must be visible ASCII text to be sent in If-Match"),
        ] {
            let error = id_and_version(&read(json, None)).unwrap_err();
            assert_eq!(error.to_string(), message);
            assert_eq!(error.kind(), orange_core::ErrorKind::InvalidRequest);
        }
    }

    #[test]
    fn the_transition_of_a_patch_is_checked_with_its_reason() {
        let resolved = read(r#"{"id":"t1","@version":"7","status":"RESOLVED"}"#, None);
        let closing = TicketPatch::new().status(TicketStatus::Closed);
        // The only possible reason may be omitted.
        check_patch(&resolved, &closing).unwrap();
        let refusing = closing.clone().status_change_reason(StatusChangeReason::ResolutionRefused);
        assert_eq!(check_patch(&resolved, &refusing).unwrap_err().field(), Some("statusChangeReason"));
        let accepting = closing.status_change_reason(StatusChangeReason::ResolutionAccepted);
        check_patch(&resolved, &accepting).unwrap();
        check_patch(&resolved, &TicketPatch::new().status(TicketStatus::Resolved)).unwrap();
        check_patch(&resolved, &TicketPatch::new().description("x")).unwrap();
    }

    #[test]
    fn a_reason_without_a_new_status_is_a_transition() {
        let working = read(r#"{"id":"t1","@version":"7","status":"IN_PROGRESS"}"#, None);
        let requalifying = TicketPatch::new()
            .status_change_reason(StatusChangeReason::Requalified)
            .status_change_details("complex after all");
        for patch in [requalifying.clone(), requalifying.status(TicketStatus::InProgress)] {
            assert_eq!(
                check_patch(&working, &patch).unwrap_err().to_string(),
                "status: the OC can change IN_PROGRESS to CANCELED, not to IN_PROGRESS"
            );
        }
    }

    fn with_history(status: &str, history: &[(&str, &str)]) -> Tagged<Ticket> {
        let entries = history.iter().map(|(status, date)| match *date {
            "" => serde_json::json!({"status": status}),
            date => serde_json::json!({"status": status, "changeDate": date}),
        });
        let entries: Vec<_> = entries.collect();
        let ticket = serde_json::json!({"id": "t1", "status": status, "statusChanges": entries});
        read(&ticket.to_string(), None)
    }

    #[test]
    fn a_status_that_the_history_excludes_is_refused() {
        let chronological = [
            ("ACKNOWLEDGED", "2025-01-14T09:00:00Z"),
            ("IN_PROGRESS", "2025-01-15T09:00:00Z"),
            ("RESOLVED", "2025-01-16T09:00:00Z"),
            ("CLOSED", "2025-01-17T09:00:00Z"),
        ];
        let newest_first: Vec<_> = chronological.into_iter().rev().collect();
        for history in [&chronological[..], &newest_first] {
            assert_eq!(
                check_replacement(&with_history("CANCELED", history)).unwrap_err().field(),
                Some("status")
            );
            check_replacement(&with_history("CLOSED", history)).unwrap();
        }
        assert_eq!(
            check_replacement(&with_history("PENDING", &chronological[..3])).unwrap_err().field(),
            Some("status")
        );
        // The history of an OI that does not list the current status, here RESOLVED.
        for status in ["IN_PROGRESS", "RESOLVED", "CLOSED"] {
            check_replacement(&with_history(status, &chronological[..2])).unwrap();
        }
    }

    #[test]
    fn an_inconsistent_history_refuses_nothing() {
        let (day, zoneless) =
            (["2025-01-14T09:00:00Z", "2025-01-15T09:00:00Z"], ["2025-01-14", "2025-01-15"]);
        let zoneless = zoneless.map(|day| format!("{day}T09:00:00"));
        for history in [
            // Newest first without zones; without dates; with equal times; with an unknown transition.
            vec![("CLOSED", zoneless[1].as_str()), ("ACKNOWLEDGED", zoneless[0].as_str())],
            vec![("RESOLVED", zoneless[1].as_str()), ("CLOSED", zoneless[0].as_str())],
            vec![("RESOLVED", ""), ("CLOSED", "")],
            vec![("RESOLVED", day[0]), ("CLOSED", day[0])],
            vec![("ACKNOWLEDGED", day[0]), ("CLOSED", day[1])],
            vec![("ON_HOLD", day[0]), ("CLOSED", day[1])],
            vec![],
        ] {
            check_replacement(&with_history("RESOLVED", &history)).unwrap();
            check_replacement(&with_history("CANCELED", &history)).unwrap();
        }
    }
}
