// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OddE4`.

use orange_core::model::{TextEnum, Unlisted};

/// `OddE4`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd/properties/e4`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OddE4 {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl OddE4 {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1 => "1",
            Self::Value2 => "2",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for OddE4 {
    const NAME: &'static str = "OddE4";

    const LISTED: &'static [Self] = &[Self::Value1, Self::Value2];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "1" => Self::Value1,
            "2" => Self::Value2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(OddE4);
