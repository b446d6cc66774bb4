// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Zone`.

use orange_core::model::{TextEnum, UnknownValue};

/// The density of the area, as defined by French fibre regulation.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.zone.
///
/// Defined in `openapi.yaml#/components/schemas/Zone`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Zone {
    /// Very dense area (zone très dense).
    Ztd,
    /// Less dense area (zone moins dense).
    Zmd,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl Zone {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ztd => "ZTD",
            Self::Zmd => "ZMD",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for Zone {
    const VALUES: &'static [Self] = &[Self::Ztd, Self::Zmd];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "ZTD" => Self::Ztd,
            "ZMD" => Self::Zmd,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(Zone);
