// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTreeSeason`.

use orange_core::model::{TextEnum, Unlisted};

/// `PlantTreeSeason`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `inline.yaml#/paths/~1trees~1{id}/post/parameters/1/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlantTreeSeason {
    /// `SPRING`.
    Spring,
    /// `AUTUMN`.
    Autumn,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl PlantTreeSeason {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Spring => "SPRING",
            Self::Autumn => "AUTUMN",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for PlantTreeSeason {
    const NAME: &'static str = "PlantTreeSeason";

    const LISTED: &'static [Self] = &[Self::Spring, Self::Autumn];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "SPRING" => Self::Spring,
            "AUTUMN" => Self::Autumn,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(PlantTreeSeason);
