// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Quay`.

use orange_core::model::{TextEnum, Unlisted};

/// `Quay`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `common/fragment.yaml#/Quay`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Quay {
    /// `NORTH`.
    North,
    /// `SOUTH`.
    South,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Quay {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::North => "NORTH",
            Self::South => "SOUTH",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Quay {
    const NAME: &'static str = "Quay";

    const LISTED: &'static [Self] = &[Self::North, Self::South];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "NORTH" => Self::North,
            "SOUTH" => Self::South,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Quay);
