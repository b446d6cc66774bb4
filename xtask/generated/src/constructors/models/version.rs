// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Version`.

use orange_core::model::{TextEnum, Unlisted};

/// The only version.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `constructors.yaml#/components/schemas/Version`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `2`.
    Value2,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Version {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value2 => "2",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Version {
    const NAME: &'static str = "Version";

    const LISTED: &'static [Self] = &[Self::Value2];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "2" => Self::Value2,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Version);
