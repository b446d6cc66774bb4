// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WindOdd`.

use orange_core::model::{TextEnum, Unlisted};

/// `WindOdd`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/Wind/properties/odd`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindOdd {
    /// ``.
    Value,
    /// ` `.
    Space,
    /// `*`.
    Star,
    /// `<=`.
    LessEqual,
    /// `a-b`.
    AB,
    /// `a_b`.
    AB2,
    /// `A B`.
    AB3,
    /// `1`.
    Value1,
    /// `-1`.
    Minus1,
    /// `self`.
    ValueSelf,
    /// `Self`.
    ValueSelf2,
    /// `type`.
    Type,
    /// `é`.
    E,
    /// `É`.
    E2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl WindOdd {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value => "",
            Self::Space => " ",
            Self::Star => "*",
            Self::LessEqual => "<=",
            Self::AB => "a-b",
            Self::AB2 => "a_b",
            Self::AB3 => "A B",
            Self::Value1 => "1",
            Self::Minus1 => "-1",
            Self::ValueSelf => "self",
            Self::ValueSelf2 => "Self",
            Self::Type => "type",
            Self::E => "é",
            Self::E2 => "É",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for WindOdd {
    const NAME: &'static str = "WindOdd";

    const LISTED: &'static [Self] = &[
        Self::Value,
        Self::Space,
        Self::Star,
        Self::LessEqual,
        Self::AB,
        Self::AB2,
        Self::AB3,
        Self::Value1,
        Self::Minus1,
        Self::ValueSelf,
        Self::ValueSelf2,
        Self::Type,
        Self::E,
        Self::E2,
    ];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "" => Self::Value,
            " " => Self::Space,
            "*" => Self::Star,
            "<=" => Self::LessEqual,
            "a-b" => Self::AB,
            "a_b" => Self::AB2,
            "A B" => Self::AB3,
            "1" => Self::Value1,
            "-1" => Self::Minus1,
            "self" => Self::ValueSelf,
            "Self" => Self::ValueSelf2,
            "type" => Self::Type,
            "é" => Self::E,
            "É" => Self::E2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(WindOdd);
