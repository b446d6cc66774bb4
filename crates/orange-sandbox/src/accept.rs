//! Content negotiation (RFC 9110, section 12).

use http::header::ACCEPT;
use http::{HeaderMap, HeaderName};

use crate::problem::{ErrorKind, Problem};

/// Requires `Accept` and a match with one of `media_types`.
pub(crate) fn check_accept(headers: &HeaderMap, media_types: &[&str]) -> Result<(), Problem> {
    if !headers.contains_key(ACCEPT) {
        return Err(Problem::gateway(ErrorKind::NOT_ACCEPTABLE, "The header Accept is required."));
    }
    preferred(headers, media_types).map(drop).ok_or_else(|| {
        Problem::gateway(
            ErrorKind::NOT_ACCEPTABLE,
            format!("The header Accept matches none of the available types: {}.", media_types.join(", ")),
        )
    })
}

/// Returns the media type of `offered` that the client prefers, the first among equals, or `None` if it accepts none.
pub(crate) fn preferred<'a>(headers: &HeaderMap, offered: &[&'a str]) -> Option<&'a str> {
    let mut best = (0.0, None);
    for media_type in offered {
        let quality = quality(headers, media_type);
        if quality > best.0 {
            best = (quality, Some(*media_type));
        }
    }
    best.1
}

/// Returns the quality of a media type: that of the most specific matching range.
fn quality(headers: &HeaderMap, media_type: &str) -> f32 {
    let main_type = media_type.split('/').next().unwrap_or_default();
    let mut best = (0, 0.0);
    for (range, quality) in weighted_values(headers, ACCEPT) {
        let specificity = if range.eq_ignore_ascii_case(media_type) {
            3
        } else if range.strip_suffix("/*").is_some_and(|prefix| prefix.eq_ignore_ascii_case(main_type)) {
            2
        } else if range == "*/*" {
            1
        } else {
            0
        };
        if specificity > best.0 {
            best = (specificity, quality);
        }
    }
    best.1
}

/// Returns the values of a negotiation header with their qualities (RFC 9110, section 12.4.2); 1 by default.
pub(crate) fn weighted_values(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = (&str, f32)> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(|element| {
        let mut parameters = element.split(';').map(str::trim);
        let value = parameters.next().unwrap_or_default();
        let quality = parameters.find_map(|parameter| {
            let (name, quality) = parameter.split_once('=')?;
            if name.eq_ignore_ascii_case("q") { quality.parse().ok() } else { None }
        });
        (value, quality.unwrap_or(1.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_prefers_specific_ranges_and_higher_quality() {
        let offered = ["image/jpeg", "application/json"];
        for (accept, expected) in [
            ("*/*", Some("image/jpeg")),
            ("image/*", Some("image/jpeg")),
            ("application/json", Some("application/json")),
            ("application/json, image/jpeg", Some("image/jpeg")),
            ("application/json, image/jpeg;q=0.5", Some("application/json")),
            ("image/*, application/json;q=0.5, */*;q=0.1", Some("image/jpeg")),
            ("image/*;q=0.1, image/jpeg;q=0.9, application/json;q=0.5", Some("image/jpeg")),
            ("*/*, image/jpeg;q=0", Some("application/json")),
            ("text/html", None),
            ("image/png", None),
            ("", None),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())]);
            assert_eq!(preferred(&headers, &offered), expected, "{accept}");
        }
    }

    #[test]
    fn accept_ranges_are_parsed() {
        let accepts_json = |range: &'static str| {
            let headers = HeaderMap::from_iter([(ACCEPT, http::HeaderValue::from_static(range))]);
            check_accept(&headers, &["application/json"]).is_ok()
        };
        for range in [
            "*/*",
            "application/*",
            "application/json",
            " Application/JSON;q=0.1",
            "application/json; charset=utf-8",
        ] {
            assert!(accepts_json(range), "{range}");
        }
        for range in ["", "text/*", "application/xml", "*/*;q=0", "application/json; Q=0.000", "json"] {
            assert!(!accepts_json(range), "{range}");
        }
    }
}
