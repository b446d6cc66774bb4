// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CountryRelease`.

use orange_core::model::{TextEnum, Unlisted};

/// `CountryRelease`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Country/properties/release`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CountryRelease {
    /// `1.0`.
    Value10,
    /// `1.10`.
    Value110,
    /// `0x10`.
    Value0x10,
    /// `true`.
    True,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl CountryRelease {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value10 => "1.0",
            Self::Value110 => "1.10",
            Self::Value0x10 => "0x10",
            Self::True => "true",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for CountryRelease {
    const NAME: &'static str = "CountryRelease";

    const LISTED: &'static [Self] = &[
        Self::Value10,
        Self::Value110,
        Self::Value0x10,
        Self::True,
    ];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "1.0" => Self::Value10,
            "1.10" => Self::Value110,
            "0x10" => Self::Value0x10,
            "true" => Self::True,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(CountryRelease);
