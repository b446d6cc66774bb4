// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TrailLangsVariant1Item`.

use orange_core::model::{TextEnum, Unlisted};

/// `TrailLangsVariant1Item`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `tuples.yaml#/components/schemas/Trail/properties/langs/anyOf/0/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrailLangsVariant1Item {
    /// `EN`.
    En,
    /// `ES`.
    Es,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl TrailLangsVariant1Item {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "EN",
            Self::Es => "ES",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for TrailLangsVariant1Item {
    const NAME: &'static str = "TrailLangsVariant1Item";

    const LISTED: &'static [Self] = &[Self::En, Self::Es];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "EN" => Self::En,
            "ES" => Self::Es,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(TrailLangsVariant1Item);
