//! What is asked before a write is sent: which ticket it is for, which version of it (without one it could
//! overwrite somebody else's change), and whether an OC may move the ticket there.

use orange_core::model::{ETag, Patch, Tagged};
use orange_core::{Error, Result};

use crate::history;
use crate::lifecycle::{self, Role};
use crate::models::{Ticket, TicketPatch};

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

/// Whether the OC may make the move that a patch makes, if it makes one.
pub(crate) fn patched(ticket: &Ticket, patch: &TicketPatch) -> Result<()> {
    let (Some(from), Patch::Set(to)) = (ticket.status(), &patch.status) else { return Ok(()) };
    if from == to {
        return Ok(());
    }
    let reason = match &patch.status_change_reason {
        Patch::Set(reason) => Some(reason),
        _ => None,
    };
    let details = match &patch.status_change_details {
        Patch::Set(details) => Some(details.as_str()),
        _ => None,
    };
    lifecycle::check(from, to, Role::Oc, reason, details)
}

/// Whether the OC may have moved a whole ticket to where it is: from the last status of its history, since
/// the one that was read is overwritten.
pub(crate) fn replaced(ticket: &Ticket) -> Result<()> {
    let last = ticket.history().last().and_then(|change| history::status(change));
    let (Some(from), Some(to)) = (last, ticket.status()) else { return Ok(()) };
    if from == *to {
        return Ok(());
    }
    lifecycle::check(&from, to, Role::Oc, ticket.status_change_reason(), ticket.status_change_details())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{StatusChangeReason, TicketStatus};

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
    fn a_move_is_that_of_the_patch_or_away_from_the_end_of_the_history() {
        let mut resolved = read(
            r#"{"id":"t1","@version":"7","status":"RESOLVED","statusChanges":[{"status":"RESOLVED"}]}"#,
            None,
        );
        let closing = TicketPatch::new().status(TicketStatus::Closed);
        let error = patched(&resolved, &closing).unwrap_err();
        assert_eq!(error.field(), Some("statusChangeReason"));
        let accepting = closing.status_change_reason(StatusChangeReason::ResolutionAccepted);
        patched(&resolved, &accepting).unwrap();
        patched(&resolved, &TicketPatch::new().status(TicketStatus::Resolved)).unwrap();
        patched(&resolved, &TicketPatch::new().description("x")).unwrap();

        replaced(&resolved).unwrap();
        *resolved.status_mut() = Some(TicketStatus::Canceled);
        assert_eq!(replaced(&resolved).unwrap_err().field(), Some("status"));
        // Nobody knows where a ticket without history was.
        let mut nowhere = read(r#"{"id":"t1","@version":"7","status":"RESOLVED"}"#, None);
        *nowhere.status_mut() = Some(TicketStatus::Canceled);
        replaced(&nowhere).unwrap();
    }
}
