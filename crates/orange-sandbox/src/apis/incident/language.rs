//! Language negotiation (RFC 9110, section 12.5.4).

use http::HeaderMap;
use http::header::ACCEPT_LANGUAGE;

use crate::accept::weighted_values;

/// A supported language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
}

impl Language {
    const ALL: [Self; 2] = [Self::English, Self::French];

    /// Returns the language that `Accept-Language` prefers; English by default, as documented.
    pub(crate) fn preferred(headers: &HeaderMap) -> Self {
        let ranges: Vec<(&str, f32)> = weighted_values(headers, ACCEPT_LANGUAGE).collect();
        let mut best = (Self::English, 0.0);
        for (range, quality) in &ranges {
            let language = match *range {
                // Every language that no other range names.
                "*" => Self::ALL.into_iter().find(|language| {
                    !ranges.iter().any(|(range, _)| Self::from_range(range) == Some(*language))
                }),
                range => Self::from_range(range),
            };
            if let Some(language) = language
                && *quality > best.1
            {
                best = (language, *quality);
            }
        }
        best.0
    }

    /// Returns the language of a range such as `fr` or `fr-CA`, by its first subtag.
    fn from_range(range: &str) -> Option<Self> {
        let subtag = range.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.subtag().eq_ignore_ascii_case(subtag))
    }

    fn subtag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_follows_the_header_and_defaults_to_english() {
        let preferred = |value: &str| {
            Language::preferred(&HeaderMap::from_iter([(ACCEPT_LANGUAGE, value.parse().unwrap())]))
        };
        for french in [
            "fr",
            "FR",
            "fr-CA, en;q=0.5",
            "en;q=0.3, fr;q=0.8",
            "de, fr;q=0.1",
            "en;q=0, *",
            "en;q=0.2, *;q=0.5",
        ] {
            assert_eq!(preferred(french), Language::French, "{french}");
        }
        for english in [
            "en",
            "en, fr",
            "fr;q=0.2, en;q=0.4",
            "fr;q=0",
            "de",
            "*",
            "",
            "fry",
            "french, en;q=0.1",
            "fr;q=0.2, *;q=0.5",
            "fr;q=0, en;q=0.1, *",
        ] {
            assert_eq!(preferred(english), Language::English, "{english}");
        }
        assert_eq!(Language::preferred(&HeaderMap::new()), Language::English);
    }
}
