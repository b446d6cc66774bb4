// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `MergedOther`.

use orange_core::model::{TextEnum, Unlisted};

/// The same values.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Merged/properties/other`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MergedOther {
    /// `012`.
    Value012,
    /// `0x1F`.
    Value0x1F,
    /// `1_000`.
    Value1000,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl MergedOther {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value012 => "012",
            Self::Value0x1F => "0x1F",
            Self::Value1000 => "1_000",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for MergedOther {
    const NAME: &'static str = "MergedOther";

    const LISTED: &'static [Self] = &[Self::Value012, Self::Value0x1F, Self::Value1000];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "012" => Self::Value012,
            "0x1F" => Self::Value0x1F,
            "1_000" => Self::Value1000,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(MergedOther);
