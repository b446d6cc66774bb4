// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AccountTier`.

use orange_core::model::{TextEnum, Unlisted};

/// `AccountTier`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `read-write.yaml#/components/schemas/Account/properties/tier`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountTier {
    /// `FREE`.
    Free,
    /// `PAID`.
    Paid,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl AccountTier {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "FREE",
            Self::Paid => "PAID",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for AccountTier {
    const NAME: &'static str = "AccountTier";

    const LISTED: &'static [Self] = &[Self::Free, Self::Paid];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "FREE" => Self::Free,
            "PAID" => Self::Paid,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(AccountTier);
