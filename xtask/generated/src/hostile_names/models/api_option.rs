// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Option`.

use orange_core::model::{TextEnum, Unlisted};

/// `Option`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Option`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiOption {
    /// `Some`.
    Some,
    /// `None`.
    None,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl ApiOption {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Some => "Some",
            Self::None => "None",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for ApiOption {
    const NAME: &'static str = "ApiOption";

    const LISTED: &'static [Self] = &[Self::Some, Self::None];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "Some" => Self::Some,
            "None" => Self::None,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(ApiOption);
