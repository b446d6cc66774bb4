// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Sail`.

use orange_core::model::{TextEnum, Unlisted};

/// An enum with words for each value.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `openapi31.yaml#/components/schemas/Sail`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sail {
    /// Main sail
    ///
    /// The big one.
    Main,
    /// Jib
    Jib,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Sail {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Main => "main",
            Self::Jib => "jib",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Sail {
    const NAME: &'static str = "Sail";

    const LISTED: &'static [Self] = &[Self::Main, Self::Jib];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "main" => Self::Main,
            "jib" => Self::Jib,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Sail);
