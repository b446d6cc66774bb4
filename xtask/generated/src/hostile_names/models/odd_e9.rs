// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE9`.

use orange_core::model::{TextEnum, Unlisted};

/// `OddE9`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e9`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE9 {
    /// `a`.
    A,
    /// `b`.
    B,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl OddE9 {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for OddE9 {
    const NAME: &'static str = "OddE9";

    const LISTED: &'static [Self] = &[Self::A, Self::B];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(OddE9);
