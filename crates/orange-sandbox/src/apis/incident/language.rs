//! Language negotiation.

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
    /// Returns the language that `Accept-Language` prefers; English by default, as documented.
    pub(crate) fn preferred(headers: &HeaderMap) -> Self {
        let mut best = (Self::English, 0.0);
        for (range, quality) in weighted_values(headers, ACCEPT_LANGUAGE) {
            let language = match range.get(..2).map(str::to_ascii_lowercase).as_deref() {
                Some("fr") => Self::French,
                Some("en") => Self::English,
                _ => continue,
            };
            if quality > best.1 {
                best = (language, quality);
            }
        }
        best.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferred_language_defaults_to_english() {
        let preferred = |value: &str| {
            Language::preferred(&HeaderMap::from_iter([(ACCEPT_LANGUAGE, value.parse().unwrap())]))
        };
        for french in ["fr", "FR", "fr-CA, en;q=0.5", "en;q=0.3, fr;q=0.8", "de, fr;q=0.1"] {
            assert_eq!(preferred(french), Language::French, "{french}");
        }
        for english in ["en", "en, fr", "fr;q=0.2, en;q=0.4", "fr;q=0", "de", "*", ""] {
            assert_eq!(preferred(english), Language::English, "{english}");
        }
        assert_eq!(Language::preferred(&HeaderMap::new()), Language::English);
    }
}
