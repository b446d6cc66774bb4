// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Name`.

use orange_core::model::{TextEnum, Unlisted};

/// `Name`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Name`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Name {
    /// From the north.
    ///
    /// *Documented by Orange*: the almanac.
    Mistral,
    /// `TRAMONTANE`.
    Tramontane,
    /// `tramontane`.
    Tramontane2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Name {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mistral => "MISTRAL",
            Self::Tramontane => "TRAMONTANE",
            Self::Tramontane2 => "tramontane",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Name {
    const NAME: &'static str = "Name";

    const LISTED: &'static [Self] = &[
        Self::Mistral,
        Self::Tramontane,
        Self::Tramontane2,
    ];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "MISTRAL" => Self::Mistral,
            "TRAMONTANE" => Self::Tramontane,
            "tramontane" => Self::Tramontane2,
            _ => return None,
        };
        Some(value)
    }

    fn alias(text: &str) -> Option<Self> {
        let value = match text {
            "Mistral" | "mistrau" => Self::Mistral,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Name);
