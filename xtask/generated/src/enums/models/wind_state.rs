// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WindState`.

use orange_core::model::{TextEnum, Unlisted};

/// `WindState`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Wind/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindState {
    /// `RISING`.
    Rising,
    /// `FALLING`.
    Falling,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl WindState {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rising => "RISING",
            Self::Falling => "FALLING",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for WindState {
    const NAME: &'static str = "WindState";

    const LISTED: &'static [Self] = &[Self::Rising, Self::Falling];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "RISING" => Self::Rising,
            "FALLING" => Self::Falling,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(WindState);
