//! Which ticket a write is for, and which version of it: a write without the version that was read
//! could overwrite somebody else's change, so it is refused before it is sent.

use orange_core::model::{ETag, Tagged};
use orange_core::{Error, Result};

use crate::models::Ticket;

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

#[cfg(test)]
mod tests {
    use super::*;

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
}
