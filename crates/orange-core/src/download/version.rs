//! [`Version`] and [`ContentRange`] of a file, from the headers of a response.

use std::time::{Duration, SystemTime};

use http::header::{CONTENT_LENGTH, CONTENT_RANGE, DATE, ETAG, LAST_MODIFIED};
use http::{HeaderMap, StatusCode};

/// Version of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Version {
    /// See [`validator_of`].
    pub(super) validator: Option<String>,
    /// Size of the whole file in bytes.
    pub(super) size: Option<u64>,
}

/// The validator of a response, if it is strong enough for joining parts: a strong `ETag`, or a `Last-Modified` that is
/// more than one second before the `Date` of the response (RFC 9110, section 8.8.2.2). Without a `Date`, `Last-Modified`
/// is accepted.
pub(super) fn validator_of(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let date = |name| text(name).and_then(|date| httpdate::parse_http_date(date).ok());
    if let Some(etag) = text(ETAG).filter(|etag| !etag.starts_with("W/")) {
        return Some(etag.to_owned());
    }
    let modified = date(LAST_MODIFIED)?;
    let is_later =
        |sent: SystemTime| sent.duration_since(modified).is_ok_and(|age| age > Duration::from_secs(1));
    date(DATE).is_none_or(is_later).then(|| text(LAST_MODIFIED).map(str::to_owned))?
}

/// Head of a response, as a description of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'a> {
    pub(super) status: StatusCode,
    pub(super) headers: &'a HeaderMap,
}

impl Head<'_> {
    fn text(&self, name: http::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The range of a partial response, if announced.
    pub(super) fn range(&self) -> Option<ContentRange> {
        let is_partial = self.status == StatusCode::PARTIAL_CONTENT;
        self.text(CONTENT_RANGE).filter(|_| is_partial).and_then(ContentRange::parse)
    }

    /// The size of the whole file in bytes, if announced.
    pub(super) fn total(&self) -> Option<u64> {
        match self.status {
            StatusCode::PARTIAL_CONTENT => self.range()?.total,
            _ => self.text(CONTENT_LENGTH)?.parse().ok(),
        }
    }

    /// Whether a partial response has another version than `validator` and `size`. A response without headers is
    /// assumed to have the requested version.
    pub(super) fn has_other_version(&self, validator: &str, size: Option<u64>) -> bool {
        // A validator that is not a date is an entity tag, quoted or, as in the interop group's examples, unquoted.
        let is_date = httpdate::parse_http_date(validator).is_ok();
        let received = self.text(if is_date { LAST_MODIFIED } else { ETAG });
        let has_other_size = matches!((size, self.total()), (Some(before), Some(now)) if before != now);
        received.is_some_and(|received| received != validator) || has_other_size
    }
}

/// Range of a `Content-Range` header: `bytes 5-9/10` has the begin 5, the exclusive end 10 and the total 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ContentRange {
    pub(super) begin: u64,
    pub(super) end: Option<u64>,
    total: Option<u64>,
}

impl ContentRange {
    fn parse(text: &str) -> Option<Self> {
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
    fn only_a_strong_validator_joins_parts() {
        const AT: &str = "Mon, 02 Jun 2025 08:00:00 GMT";
        const LATER: &str = "Mon, 02 Jun 2025 08:00:02 GMT";
        let validator = |pairs: &[(&'static str, &str)]| validator_of(&headers(pairs));
        assert_eq!(validator(&[("etag", "\"1\""), ("last-modified", AT)]).as_deref(), Some("\"1\""));
        assert_eq!(validator(&[("etag", "1")]).as_deref(), Some("1"), "as the interop group shows it");
        assert_eq!(
            validator(&[("etag", "W/\"1\""), ("last-modified", AT), ("date", LATER)]).as_deref(),
            Some(AT)
        );
        assert_eq!(validator(&[("last-modified", AT)]).as_deref(), Some(AT));
        assert_eq!(
            validator(&[("last-modified", AT), ("date", AT)]),
            None,
            "it may have changed within that second"
        );
        assert_eq!(validator(&[("last-modified", LATER), ("date", AT)]), None);
        assert_eq!(validator(&[("etag", "W/\"1\"")]), None);
        assert_eq!(validator(&[("last-modified", "soon")]), None);
        assert_eq!(validator(&[]), None);
    }

    #[test]
    fn a_content_range_has_a_begin_and_an_optional_end() {
        let range = |begin, end, total| Some(ContentRange { begin, end, total });
        for (text, expected) in [
            ("bytes 5-9/10", range(5, Some(10), Some(10))),
            (" bytes  5 - 9 / 10 ", range(5, Some(10), Some(10))),
            ("bytes 5-9/*", range(5, Some(10), None)),
            ("bytes 5-/10", range(5, None, Some(10))),
            ("bytes 5-18446744073709551615/10", range(5, None, Some(10))),
            ("bytes */10", None),
            ("bytes -1-9/10", None),
            ("lines 5-9/10", None),
            ("bytes 5-9", None),
            ("", None),
        ] {
            assert_eq!(ContentRange::parse(text), expected, "{text}");
        }
        let headers = headers(&[("content-range", "bytes 5-9/10"), ("content-length", "5")]);
        let part = Head { status: StatusCode::PARTIAL_CONTENT, headers: &headers };
        let whole = Head { status: StatusCode::OK, headers: &headers };
        assert_eq!((part.total(), whole.total()), (Some(10), Some(5)));
        assert!(part.range().is_some() && whole.range().is_none(), "only a 206 is a part");
    }

    #[test]
    fn a_partial_response_of_another_version_is_detected() {
        const AT: &str = "Mon, 02 Jun 2025 08:00:00 GMT";
        let other = |pairs: &[(&'static str, &str)], validator: &str, size| {
            Head { status: StatusCode::PARTIAL_CONTENT, headers: &headers(pairs) }
                .has_other_version(validator, size)
        };
        assert!(!other(&[], "\"1\"", Some(10)));
        assert!(!other(&[("etag", "\"1\"")], "\"1\"", None) && other(&[("etag", "\"2\"")], "\"1\"", None));
        assert!(!other(&[("etag", "\"2\"")], AT, None), "the request has a date, not this tag");
        assert!(other(&[("last-modified", "Mon, 02 Jun 2025 09:00:00 GMT")], AT, None));
        assert!(other(&[("content-range", "bytes 5-9/11")], "\"1\"", Some(10)));
        assert!(!other(&[("content-range", "bytes 5-9/*")], "\"1\"", Some(10)));
    }
}
