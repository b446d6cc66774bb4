// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PhoneMedium`.

use orange_core::model::{TextEnum, Unlisted};

/// `PhoneMedium`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `constructors.yaml#/components/schemas/Phone/properties/medium`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PhoneMedium {
    /// `mobile`.
    Mobile,
    /// `fixed`.
    Fixed,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl PhoneMedium {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "mobile",
            Self::Fixed => "fixed",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for PhoneMedium {
    const NAME: &'static str = "PhoneMedium";

    const LISTED: &'static [Self] = &[Self::Mobile, Self::Fixed];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "mobile" => Self::Mobile,
            "fixed" => Self::Fixed,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(PhoneMedium);
