// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WindKindsItem`.

use orange_core::model::{TextEnum, Unlisted};

/// `WindKindsItem`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Wind/properties/kinds/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindKindsItem {
    /// `GUST`.
    Gust,
    /// `SQUALL`.
    Squall,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl WindKindsItem {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gust => "GUST",
            Self::Squall => "SQUALL",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for WindKindsItem {
    const NAME: &'static str = "WindKindsItem";

    const LISTED: &'static [Self] = &[Self::Gust, Self::Squall];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "GUST" => Self::Gust,
            "SQUALL" => Self::Squall,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(WindKindsItem);
