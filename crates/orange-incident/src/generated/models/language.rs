// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Language`.

use orange_core::model::{TextEnum, UnknownValue};

/// A language of the texts.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, API reference, Internationalization.
///
/// Defined in `openapi.yaml#/components/schemas/Language`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English, the default.
    English,
    /// French.
    French,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Language {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Language {
    const VALUES: &'static [Self] = &[Self::English, Self::French];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "en" => Self::English,
            "fr" => Self::French,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Language);
