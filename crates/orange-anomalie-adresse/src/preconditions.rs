//! What is asked before a write is sent: which ticket it is for, which version of it (without one it could
//! overwrite somebody else's change), and whether an OC may move the ticket there.

use orange_core::model::{ETag, Patch, Tagged};
use orange_core::{Error, Result};
use time::OffsetDateTime;

use crate::history;
use crate::lifecycle::{self, MOVES, Move, Role};
use crate::models::{Ticket, TicketPatch, TicketStatus};

/// The id of a ticket that was read and the version for `If-Match`.
///
/// The version is the `ETag` header as it came. Orange's sample answer has none; then it is the member
/// `@version`, which the interop group says to be the same.
pub(crate) fn target(ticket: &Tagged<Ticket>) -> Result<(String, ETag)> {
    let id =
        ticket.id().ok_or_else(|| Error::invalid("id", "the ticket to write must be one that was read"))?;
    let version = match (ticket.etag(), ticket.at_version()) {
        (Some(etag), _) => etag.clone(),
        (None, Some(version)) => ETag::new(version)
            .map_err(|_| Error::invalid("@version", "must be visible ASCII text to stand in If-Match"))?,
        (None, None) => {
            return Err(Error::invalid(
                "If-Match",
                "the ticket carries no version: neither an ETag nor @version came with it",
            ));
        }
    };
    Ok((id.to_owned(), version))
}

/// Whether the OC may make the move that a patch makes, if it makes one. With a reason it does, also where the
/// status stays or is not said: so the OI requalifies a ticket.
pub(crate) fn patched(ticket: &Ticket, patch: &TicketPatch) -> Result<()> {
    let Some(from) = ticket.status() else { return Ok(()) };
    let to = match &patch.status {
        Patch::Set(to) => to,
        _ => from,
    };
    let reason = match &patch.status_change_reason {
        Patch::Set(reason) => Some(reason),
        _ => None,
    };
    let details = match &patch.status_change_details {
        Patch::Set(details) => Some(details.as_str()),
        _ => None,
    };
    if from == to && reason.is_none() {
        return Ok(());
    }
    lifecycle::check(from, to, Role::Oc, reason, details)
}

/// Whether a whole ticket may be where it is. The status that was read is overwritten, so it is concluded from
/// the history, and only what no reading of it allows is refused: the rest is the server's to decide.
pub(crate) fn replaced(ticket: &Ticket) -> Result<()> {
    let (Some(last), Some(to)) = (last_status(ticket), ticket.status()) else { return Ok(()) };
    let (reason, details) = (ticket.status_change_reason(), ticket.status_change_details());
    let may_be =
        |from: &TicketStatus| from == to || lifecycle::check(from, to, Role::Oc, reason, details).is_ok();
    // Whether the last entry is the status that was read or, in a history of what is past, the one before it, is
    // not published.
    let next = MOVES.iter().filter(|it| *it.from() == last).map(Move::to);
    if std::iter::once(&last).chain(next).any(may_be) {
        return Ok(());
    }
    lifecycle::check(&last, to, Role::Oc, reason, details)
}

/// The last status of a history that can be believed: each entry has its moment, no two the same, and each
/// follows from the one before.
fn last_status(ticket: &Ticket) -> Option<TicketStatus> {
    let mut last: Option<(TicketStatus, OffsetDateTime)> = None;
    for change in ticket.history() {
        let (status, at) = (history::status(change)?, history::moment(change)?);
        if let Some((before, then)) = last {
            let is_known = MOVES.iter().any(|it| (it.from(), it.to()) == (&before, &status));
            if then >= at || !is_known {
                return None;
            }
        }
        last = Some((status, at));
    }
    last.map(|(status, _)| status)
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
    fn the_etag_comes_before_the_version_and_keeps_its_form() {
        let ticket = read(r#"{"id":"t1","@version":"7"}"#, Some(r#"W/"8""#));
        let (id, version) = target(&ticket).unwrap();
        assert_eq!((id.as_str(), version.as_str()), ("t1", r#"W/"8""#));
    }

    #[test]
    fn the_version_stands_in_for_a_missing_etag() {
        let (_, version) = target(&read(r#"{"id":"t1","@version":"7"}"#, None)).unwrap();
        assert_eq!(version.as_str(), "7");
    }

    #[test]
    fn a_ticket_that_cannot_be_guarded_is_refused_by_name() {
        for (json, message) in [
            (r#"{"@version":"7"}"#, "id: the ticket to write must be one that was read"),
            (r#"{"id":null,"@version":"7"}"#, "id: the ticket to write must be one that was read"),
            (
                r#"{"id":"t1","@version":null}"#,
                "If-Match: the ticket carries no version: neither an ETag nor @version came with it",
            ),
            (r#"{"id":"t1","@version":"é"}"#, "@version: must be visible ASCII text to stand in If-Match"),
            (r#"{"id":"t1","@version":""}"#, "@version: must be visible ASCII text to stand in If-Match"),
        ] {
            let error = target(&read(json, None)).unwrap_err();
            assert_eq!(error.to_string(), message);
            assert_eq!(error.kind(), orange_core::ErrorKind::InvalidRequest);
        }
    }

    #[test]
    fn a_move_is_that_of_the_patch_with_the_reason_if_there_is_one() {
        let resolved = read(r#"{"id":"t1","@version":"7","status":"RESOLVED"}"#, None);
        let closing = TicketPatch::new().status(TicketStatus::Closed);
        // Its one reason goes without saying.
        patched(&resolved, &closing).unwrap();
        let refusing = closing.clone().status_change_reason(StatusChangeReason::ResolutionRefused);
        assert_eq!(patched(&resolved, &refusing).unwrap_err().field(), Some("statusChangeReason"));
        let accepting = closing.status_change_reason(StatusChangeReason::ResolutionAccepted);
        patched(&resolved, &accepting).unwrap();
        patched(&resolved, &TicketPatch::new().status(TicketStatus::Resolved)).unwrap();
        patched(&resolved, &TicketPatch::new().description("x")).unwrap();
    }

    #[test]
    fn a_reason_makes_a_move_of_a_status_that_stays() {
        let working = read(r#"{"id":"t1","@version":"7","status":"IN_PROGRESS"}"#, None);
        let requalifying = TicketPatch::new()
            .status_change_reason(StatusChangeReason::Requalified)
            .status_change_details("complex after all");
        for patch in [requalifying.clone(), requalifying.status(TicketStatus::InProgress)] {
            assert_eq!(
                patched(&working, &patch).unwrap_err().to_string(),
                "status: the OC may not move a ticket from IN_PROGRESS to IN_PROGRESS, only to CANCELED"
            );
        }
    }

    fn written(status: &str, history: &[(&str, &str)]) -> Tagged<Ticket> {
        let entries = history.iter().map(|(status, date)| match *date {
            "" => serde_json::json!({"status": status}),
            date => serde_json::json!({"status": status, "changeDate": date}),
        });
        let entries: Vec<_> = entries.collect();
        let ticket = serde_json::json!({"id": "t1", "status": status, "statusChanges": entries});
        read(&ticket.to_string(), None)
    }

    #[test]
    fn what_no_reading_of_the_history_allows_is_refused() {
        let way = [
            ("ACKNOWLEDGED", "2025-01-14T09:00:00Z"),
            ("IN_PROGRESS", "2025-01-15T09:00:00Z"),
            ("RESOLVED", "2025-01-16T09:00:00Z"),
            ("CLOSED", "2025-01-17T09:00:00Z"),
        ];
        let newest_first: Vec<_> = way.into_iter().rev().collect();
        for history in [&way[..], &newest_first] {
            assert_eq!(replaced(&written("CANCELED", history)).unwrap_err().field(), Some("status"));
            replaced(&written("CLOSED", history)).unwrap();
        }
        assert_eq!(replaced(&written("PENDING", &way[..3])).unwrap_err().field(), Some("status"));
        // Read as RESOLVED from an OI whose history is of what is past.
        for status in ["IN_PROGRESS", "RESOLVED", "CLOSED"] {
            replaced(&written(status, &way[..2])).unwrap();
        }
    }

    #[test]
    fn a_history_that_cannot_be_believed_refuses_nothing() {
        let (day, zoneless) =
            (["2025-01-14T09:00:00Z", "2025-01-15T09:00:00Z"], ["2025-01-14", "2025-01-15"]);
        let zoneless = zoneless.map(|day| format!("{day}T09:00:00"));
        for history in [
            // Newest first, in a form that cannot be compared; undated; at one moment; a step that there is not.
            vec![("CLOSED", zoneless[1].as_str()), ("ACKNOWLEDGED", zoneless[0].as_str())],
            vec![("RESOLVED", zoneless[1].as_str()), ("CLOSED", zoneless[0].as_str())],
            vec![("RESOLVED", ""), ("CLOSED", "")],
            vec![("RESOLVED", day[0]), ("CLOSED", day[0])],
            vec![("ACKNOWLEDGED", day[0]), ("CLOSED", day[1])],
            vec![("ON_HOLD", day[0]), ("CLOSED", day[1])],
            vec![],
        ] {
            replaced(&written("RESOLVED", &history)).unwrap();
            replaced(&written("CANCELED", &history)).unwrap();
        }
    }
}
