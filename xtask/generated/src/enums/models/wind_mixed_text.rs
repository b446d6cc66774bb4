// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WindMixedText`.

use orange_core::model::{TextEnum, Unlisted};

/// `WindMixedText`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Wind/properties/mixed/enum`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindMixedText {
    /// `calm`.
    Calm,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl WindMixedText {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Calm => "calm",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for WindMixedText {
    const NAME: &'static str = "WindMixedText";

    const LISTED: &'static [Self] = &[Self::Calm];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "calm" => Self::Calm,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(WindMixedText);
