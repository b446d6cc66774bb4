// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `LotG`.

use orange_core::model::{TextEnum, Unlisted};

/// `LotG`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `nullable.yaml#/components/schemas/Lot/properties/g`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LotG {
    /// `x`.
    X,
    /// `y`.
    Y,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl LotG {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for LotG {
    const NAME: &'static str = "LotG";

    const LISTED: &'static [Self] = &[Self::X, Self::Y];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "x" => Self::X,
            "y" => Self::Y,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(LotG);
