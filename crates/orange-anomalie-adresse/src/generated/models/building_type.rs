// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `BuildingType`.

use orange_core::model::{TextEnum, UnknownValue};

/// The kind of building. `TypeImmeuble` in the IPE address file.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/common Interop, Building.type.
///
/// Defined in `openapi.yaml#/components/schemas/BuildingType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildingType {
    /// A detached house.
    Pavillon,
    /// A building with several housing units or offices.
    Immeuble,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl BuildingType {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pavillon => "PAVILLON",
            Self::Immeuble => "IMMEUBLE",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for BuildingType {
    const VALUES: &'static [Self] = &[Self::Pavillon, Self::Immeuble];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "PAVILLON" => Self::Pavillon,
            "IMMEUBLE" => Self::Immeuble,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(BuildingType);
