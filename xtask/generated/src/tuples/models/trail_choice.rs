// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TrailChoice`.

use orange_core::model::{TextEnum, Unlisted};

/// `TrailChoice`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `tuples.yaml#/components/schemas/Trail/properties/choice`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrailChoice {
    /// `a`.
    A,
    /// `b`.
    B,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl TrailChoice {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for TrailChoice {
    const NAME: &'static str = "TrailChoice";

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

orange_core::__text_enum!(TrailChoice);
