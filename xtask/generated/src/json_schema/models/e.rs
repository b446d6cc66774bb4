// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `E`.

use orange_core::model::{TextEnum, Unlisted};

/// `E`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/$defs/E`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum E {
    /// `x`.
    X,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl E {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for E {
    const NAME: &'static str = "E";

    const LISTED: &'static [Self] = &[Self::X];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "x" => Self::X,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(E);
