// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `EligibilityStatus`.

use orange_core::model::{TextEnum, UnknownValue};

/// The availability of the network. Only one value is published.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// Defined in `openapi.yaml#/components/schemas/EligibilityStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EligibilityStatus {
    /// Available.
    Eligible,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl EligibilityStatus {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eligible => "eligible",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for EligibilityStatus {
    const VALUES: &'static [Self] = &[Self::Eligible];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "eligible" => Self::Eligible,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(EligibilityStatus);
