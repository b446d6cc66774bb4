// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoOpen`.

use orange_core::model::{TextEnum, Unlisted};

/// `CargoOpen`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/open/anyOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CargoOpen {
    /// `SMALL`.
    Small,
    /// `LARGE`.
    Large,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl CargoOpen {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "SMALL",
            Self::Large => "LARGE",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for CargoOpen {
    const NAME: &'static str = "CargoOpen";

    const LISTED: &'static [Self] = &[Self::Small, Self::Large];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "SMALL" => Self::Small,
            "LARGE" => Self::Large,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(CargoOpen);
