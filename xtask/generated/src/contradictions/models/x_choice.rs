// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XChoice`.

use orange_core::model::{TextEnum, Unlisted};

/// `XChoice`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/choice`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum XChoice {
    /// `A`.
    A,
    /// `B`.
    B,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl XChoice {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for XChoice {
    const NAME: &'static str = "XChoice";

    const LISTED: &'static [Self] = &[Self::A, Self::B];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "A" => Self::A,
            "B" => Self::B,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(XChoice);
