// Generated from corpus/parameters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `EverythingLimited`.

use orange_core::model::{TextEnum, Unlisted};

/// `EverythingLimited`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification:
/// `parameters.yaml#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/18/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EverythingLimited {
    /// `a`.
    A,
    /// `b`.
    B,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl EverythingLimited {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for EverythingLimited {
    const NAME: &'static str = "EverythingLimited";

    const LISTED: &'static [Self] = &[Self::A, Self::B];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(EverythingLimited);
