// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TextCD`.

use orange_core::model::{TextEnum, Unlisted};

/// `TextCD`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/Text/properties/c"d`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextCD {
    /// `\u{202e}a`.
    A,
    /// `b\rc`.
    BC,
    /// `\u{0}`.
    Value,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl TextCD {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "\u{202e}a",
            Self::BC => "b\rc",
            Self::Value => "\0",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for TextCD {
    const NAME: &'static str = "TextCD";

    const LISTED: &'static [Self] = &[Self::A, Self::BC, Self::Value];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "\u{202e}a" => Self::A,
            "b\rc" => Self::BC,
            "\0" => Self::Value,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(TextCD);
