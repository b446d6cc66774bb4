// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `P`.

use orange_core::model::{TextEnum, Unlisted};

/// `P`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `swagger-forms.json#/parameters/p`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum P {
    /// `a`.
    A,
    /// `b`.
    B,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl P {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for P {
    const NAME: &'static str = "P";

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

orange_core::__text_enum!(P);
