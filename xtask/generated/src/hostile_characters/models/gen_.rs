// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `gen`.

use orange_core::model::{TextEnum, Unlisted};

/// `gen`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/gen`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Gen {
    /// `gen`.
    Gen,
    /// `fn`.
    Fn,
    /// `1`.
    Value1,
    /// `*/`.
    StarSlash,
    /// `'''`.
    Value,
    /// `{}`.
    Value2,
    /// `#`.
    Hash,
    /// `"`.
    Value3,
    /// `𝕏`.
    Value4,
    /// `😀`.
    Value5,
    /// `名前`.
    名前,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Gen {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gen => "gen",
            Self::Fn => "fn",
            Self::Value1 => "1",
            Self::StarSlash => "*/",
            Self::Value => "```",
            Self::Value2 => "{}",
            Self::Hash => "#",
            Self::Value3 => "\"",
            Self::Value4 => "𝕏",
            Self::Value5 => "😀",
            Self::名前 => "名前",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Gen {
    const NAME: &'static str = "Gen";

    const LISTED: &'static [Self] = &[
        Self::Gen,
        Self::Fn,
        Self::Value1,
        Self::StarSlash,
        Self::Value,
        Self::Value2,
        Self::Hash,
        Self::Value3,
        Self::Value4,
        Self::Value5,
        Self::名前,
    ];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "gen" => Self::Gen,
            "fn" => Self::Fn,
            "1" => Self::Value1,
            "*/" => Self::StarSlash,
            "```" => Self::Value,
            "{}" => Self::Value2,
            "#" => Self::Hash,
            "\"" => Self::Value3,
            "𝕏" => Self::Value4,
            "😀" => Self::Value5,
            "名前" => Self::名前,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Gen);
