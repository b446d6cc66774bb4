// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListShipsFlagsItem`.

use orange_core::model::{TextEnum, Unlisted};

/// `ListShipsFlagsItem`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `swagger20.yaml#/paths/~1ships/get/parameters/1/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListShipsFlagsItem {
    /// `FR`.
    Fr,
    /// `NO`.
    No,
    /// `SE`.
    Se,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl ListShipsFlagsItem {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fr => "FR",
            Self::No => "NO",
            Self::Se => "SE",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for ListShipsFlagsItem {
    const NAME: &'static str = "ListShipsFlagsItem";

    const LISTED: &'static [Self] = &[Self::Fr, Self::No, Self::Se];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "FR" => Self::Fr,
            "NO" => Self::No,
            "SE" => Self::Se,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(ListShipsFlagsItem);
