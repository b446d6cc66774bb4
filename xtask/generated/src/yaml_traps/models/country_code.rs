// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CountryCode`.

use orange_core::model::{TextEnum, Unlisted};

/// `CountryCode`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Country/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CountryCode {
    /// `NO`.
    No,
    /// `FR`.
    Fr,
    /// `on`.
    On,
    /// `yes`.
    Yes,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl CountryCode {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::No => "NO",
            Self::Fr => "FR",
            Self::On => "on",
            Self::Yes => "yes",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for CountryCode {
    const NAME: &'static str = "CountryCode";

    const LISTED: &'static [Self] = &[Self::No, Self::Fr, Self::On, Self::Yes];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "NO" => Self::No,
            "FR" => Self::Fr,
            "on" => Self::On,
            "yes" => Self::Yes,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(CountryCode);
