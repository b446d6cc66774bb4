//! Media types and ranges of media types, as text.

use crate::error::{Error, Result};

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Checks that `media_type`, the type of a body, is not a range and is in one of `ranges`.
pub(crate) fn check_media_type(media_type: &str, ranges: &[&str]) -> Result<()> {
    let essence = essence(media_type);
    let rule = if essence.contains('*') {
        format!("must name one media type, not the range {media_type}")
    } else if !ranges.iter().any(|range| is_within(&essence, range)) {
        format!("must be of the media type {}, not {media_type}", ranges.join(" or "))
    } else {
        return Ok(());
    };
    Err(Error::invalid("body", rule))
}

/// Whether a media type is in a range (RFC 9110, 12.5.1), or is the range itself.
fn is_within(essence: &str, range: &str) -> bool {
    let range = self::essence(range);
    match range.split_once('*') {
        None => essence == range,
        Some(("", _)) => true,
        Some((start, end)) => {
            essence.len() > start.len().saturating_add(end.len())
                && essence.starts_with(start)
                && essence.ends_with(end)
        }
    }
}
