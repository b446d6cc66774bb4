// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE1`.

use orange_core::model::{TextEnum, Unlisted};

/// `OddE1`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE1 {
    /// `Self`.
    ValueSelf,
    /// `Other`.
    Other,
    /// `Unlisted`.
    Unlisted,
    /// `Unknown`.
    Unknown,
    /// ``.
    Value,
    /// ` `.
    Space,
    /// `null`.
    Null,
    /// `true`.
    True,
    /// `1`.
    Value1,
    /// `1.0`.
    Value10,
    /// `-`.
    Minus,
    /// `--`.
    Minus2,
    /// `+`.
    Plus,
    /// `é`.
    E,
    /// `É`.
    E2,
    /// `e`.
    E3,
    /// `日本`.
    日本,
    /// `🚀`.
    Value2,
    /// `💥`.
    Value3,
    /// `a"b`.
    AB,
    /// `a\b`.
    AB2,
    /// `{}`.
    Value4,
    /// `crate`.
    Crate,
    /// `self`.
    ValueSelf2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl OddE1 {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ValueSelf => "Self",
            Self::Other => "Other",
            Self::Unlisted => "Unlisted",
            Self::Unknown => "Unknown",
            Self::Value => "",
            Self::Space => " ",
            Self::Null => "null",
            Self::True => "true",
            Self::Value1 => "1",
            Self::Value10 => "1.0",
            Self::Minus => "-",
            Self::Minus2 => "--",
            Self::Plus => "+",
            Self::E => "é",
            Self::E2 => "É",
            Self::E3 => "e",
            Self::日本 => "日本",
            Self::Value2 => "🚀",
            Self::Value3 => "💥",
            Self::AB => "a\"b",
            Self::AB2 => "a\\b",
            Self::Value4 => "{}",
            Self::Crate => "crate",
            Self::ValueSelf2 => "self",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for OddE1 {
    const NAME: &'static str = "OddE1";

    const LISTED: &'static [Self] = &[
        Self::ValueSelf,
        Self::Other,
        Self::Unlisted,
        Self::Unknown,
        Self::Value,
        Self::Space,
        Self::Null,
        Self::True,
        Self::Value1,
        Self::Value10,
        Self::Minus,
        Self::Minus2,
        Self::Plus,
        Self::E,
        Self::E2,
        Self::E3,
        Self::日本,
        Self::Value2,
        Self::Value3,
        Self::AB,
        Self::AB2,
        Self::Value4,
        Self::Crate,
        Self::ValueSelf2,
    ];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "Self" => Self::ValueSelf,
            "Other" => Self::Other,
            "Unlisted" => Self::Unlisted,
            "Unknown" => Self::Unknown,
            "" => Self::Value,
            " " => Self::Space,
            "null" => Self::Null,
            "true" => Self::True,
            "1" => Self::Value1,
            "1.0" => Self::Value10,
            "-" => Self::Minus,
            "--" => Self::Minus2,
            "+" => Self::Plus,
            "é" => Self::E,
            "É" => Self::E2,
            "e" => Self::E3,
            "日本" => Self::日本,
            "🚀" => Self::Value2,
            "💥" => Self::Value3,
            "a\"b" => Self::AB,
            "a\\b" => Self::AB2,
            "{}" => Self::Value4,
            "crate" => Self::Crate,
            "self" => Self::ValueSelf2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(OddE1);
