// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `MediumType`.

use orange_core::model::{TextEnum, UnknownValue};

/// The kind of contact.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/common Company, ContactMedium.mediumType.
///
/// Defined in `openapi.yaml#/components/schemas/MediumType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MediumType {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl MediumType {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "EMAIL",
            Self::Phone => "PHONE",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for MediumType {
    const VALUES: &'static [Self] = &[Self::Email, Self::Phone];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "EMAIL" => Self::Email,
            "PHONE" => Self::Phone,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(MediumType);
