// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `E`.

use orange_core::model::{TextEnum, Unlisted};

/// `E`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `answers.yaml#/components/schemas/E`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum E {
    /// `p`.
    P,
    /// `q`.
    Q,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl E {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::P => "p",
            Self::Q => "q",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for E {
    const NAME: &'static str = "E";

    const LISTED: &'static [Self] = &[Self::P, Self::Q];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "p" => Self::P,
            "q" => Self::Q,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(E);
