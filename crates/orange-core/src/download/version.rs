//! Which version of a file, and which part of it, an answer says it is.

use std::time::{Duration, SystemTime};

use http::header::{CONTENT_LENGTH, CONTENT_RANGE, DATE, ETAG, LAST_MODIFIED};
use http::{HeaderMap, StatusCode};

/// What says which version of a file bytes are of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) validator: Option<String>,
    pub(super) size: Option<u64>,
}

/// What says which version an answer is of, strongly enough to join parts by it: a strong `ETag`, or a
/// `Last-Modified` that lies more than a second before the answer (RFC 9110, 8.8.2.2), if it says when it is from.
pub(super) fn validator_of(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let moment = |name| text(name).and_then(|date| httpdate::parse_http_date(date).ok());
    if let Some(etag) = text(ETAG).filter(|etag| !etag.starts_with("W/")) {
        return Some(etag.to_owned());
    }
    let modified = moment(LAST_MODIFIED)?;
    let settled =
        |date: SystemTime| date.duration_since(modified).is_ok_and(|age| age > Duration::from_secs(1));
    moment(DATE).is_none_or(settled).then(|| text(LAST_MODIFIED).map(str::to_owned))?
}

/// What the head of an answer says of the bytes behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'a> {
    pub(super) status: StatusCode,
    pub(super) headers: &'a HeaderMap,
}

impl Head<'_> {
    fn text(&self, name: http::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The part it is, if it is one and says which.
    pub(super) fn part(&self) -> Option<Part> {
        let partial = self.status == StatusCode::PARTIAL_CONTENT;
        partial.then(|| self.text(CONTENT_RANGE).and_then(Part::read)).flatten()
    }

    /// How many bytes the whole file has, if it says it.
    pub(super) fn total(&self) -> Option<u64> {
        match self.status {
            StatusCode::PARTIAL_CONTENT => self.part()?.total,
            _ => self.text(CONTENT_LENGTH)?.parse().ok(),
        }
    }

    /// Whether a rest is of another version than what has come, by all that it says: a rest that says nothing is
    /// believed to be of the version that was asked for.
    pub(super) fn is_of_another(&self, validator: &str, size: Option<u64>) -> bool {
        // What is no date is a tag, in quotes or, as the interop group shows it, without.
        let dated = httpdate::parse_http_date(validator).is_ok();
        let said = self.text(if dated { LAST_MODIFIED } else { ETAG });
        let longer = matches!((size, self.total()), (Some(before), Some(now)) if before != now);
        said.is_some_and(|said| said != validator) || longer
    }
}

/// `Content-Range: bytes 5-9/10`: 5, 10 (behind the last byte) and 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) begin: u64,
    pub(super) end: Option<u64>,
    total: Option<u64>,
}

impl Part {
    fn read(text: &str) -> Option<Self> {
        let (range, total) = text.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
        let (begin, last) = range.split_once('-')?;
        let end = last.trim().parse().ok().and_then(|last: u64| last.checked_add(1));
        Some(Self { begin: begin.trim().parse().ok()?, end, total: total.trim().parse().ok() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|&(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_what_is_strong_enough_joins_parts() {
        const AT: &str = "Mon, 02 Jun 2025 08:00:00 GMT";
        const LATER: &str = "Mon, 02 Jun 2025 08:00:02 GMT";
        let of = |pairs: &[(&'static str, &str)]| validator_of(&headers(pairs));
        assert_eq!(of(&[("etag", "\"1\""), ("last-modified", AT)]).as_deref(), Some("\"1\""));
        assert_eq!(of(&[("etag", "1")]).as_deref(), Some("1"), "as the interop group shows it");
        assert_eq!(of(&[("etag", "W/\"1\""), ("last-modified", AT), ("date", LATER)]).as_deref(), Some(AT));
        assert_eq!(of(&[("last-modified", AT)]).as_deref(), Some(AT));
        assert_eq!(
            of(&[("last-modified", AT), ("date", AT)]),
            None,
            "it may have changed within that second"
        );
        assert_eq!(of(&[("last-modified", LATER), ("date", AT)]), None);
        assert_eq!(of(&[("etag", "W/\"1\"")]), None);
        assert_eq!(of(&[("last-modified", "soon")]), None);
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn a_part_says_where_it_begins_and_perhaps_where_it_ends() {
        let part = |begin, end, total| Some(Part { begin, end, total });
        for (text, expected) in [
            ("bytes 5-9/10", part(5, Some(10), Some(10))),
            (" bytes  5 - 9 / 10 ", part(5, Some(10), Some(10))),
            ("bytes 5-9/*", part(5, Some(10), None)),
            ("bytes 5-/10", part(5, None, Some(10))),
            ("bytes 5-18446744073709551615/10", part(5, None, Some(10))),
            ("bytes */10", None),
            ("bytes -1-9/10", None),
            ("lines 5-9/10", None),
            ("bytes 5-9", None),
            ("", None),
        ] {
            assert_eq!(Part::read(text), expected, "{text}");
        }
        let range = headers(&[("content-range", "bytes 5-9/10"), ("content-length", "5")]);
        let part = Head { status: StatusCode::PARTIAL_CONTENT, headers: &range };
        let whole = Head { status: StatusCode::OK, headers: &range };
        assert_eq!((part.total(), whole.total()), (Some(10), Some(5)));
        assert!(part.part().is_some() && whole.part().is_none(), "only a 206 is a part");
    }

    #[test]
    fn a_rest_is_of_another_version_by_all_that_it_says() {
        const AT: &str = "Mon, 02 Jun 2025 08:00:00 GMT";
        let other = |pairs: &[(&'static str, &str)], validator: &str, size| {
            Head { status: StatusCode::PARTIAL_CONTENT, headers: &headers(pairs) }
                .is_of_another(validator, size)
        };
        assert!(!other(&[], "\"1\"", Some(10)));
        assert!(!other(&[("etag", "\"1\"")], "\"1\"", None) && other(&[("etag", "\"2\"")], "\"1\"", None));
        assert!(!other(&[("etag", "\"2\"")], AT, None), "it was not asked for by tag");
        assert!(other(&[("last-modified", "Mon, 02 Jun 2025 09:00:00 GMT")], AT, None));
        assert!(other(&[("content-range", "bytes 5-9/11")], "\"1\"", Some(10)));
        assert!(!other(&[("content-range", "bytes 5-9/*")], "\"1\"", Some(10)));
    }
}
