// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Colour`.

use orange_core::model::{TextEnum, Unlisted};

/// `Colour`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `styles.yaml#/components/schemas/Colour`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,
    /// `dark blue`.
    DarkBlue,
    /// `a/b`.
    AB,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Colour {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark blue",
            Self::AB => "a/b",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Colour {
    const NAME: &'static str = "Colour";

    const LISTED: &'static [Self] = &[Self::Red, Self::DarkBlue, Self::AB];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "red" => Self::Red,
            "dark blue" => Self::DarkBlue,
            "a/b" => Self::AB,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Colour);
