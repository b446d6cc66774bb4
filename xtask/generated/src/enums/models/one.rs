// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `One`.

use orange_core::model::{TextEnum, Unlisted};

/// A named enum of one value stays an enum.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `enums.yaml#/components/schemas/One`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum One {
    /// `only`.
    Only,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl One {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Only => "only",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for One {
    const NAME: &'static str = "One";

    const LISTED: &'static [Self] = &[Self::Only];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "only" => Self::Only,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(One);
