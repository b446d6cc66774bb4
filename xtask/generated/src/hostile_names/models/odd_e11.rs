// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE11`.

use orange_core::model::{TextEnum, Unlisted};

/// `OddE11`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e11`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE11 {
    /// `A`.
    A,
    /// `a`.
    A2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl OddE11 {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::A2 => "a",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for OddE11 {
    const NAME: &'static str = "OddE11";

    const LISTED: &'static [Self] = &[Self::A, Self::A2];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "A" => Self::A,
            "a" => Self::A2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(OddE11);
