// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `CoordinateSystem`.

use orange_core::model::{TextEnum, UnknownValue};

/// The coordinate systems in use in France.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/common Interop, GeographicPoint.type.
///
/// Defined in `openapi.yaml#/components/schemas/CoordinateSystem`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CoordinateSystem {
    /// World Geodetic System 1984, degrees; also the reference for Guadeloupe and Martinique.
    Wgs84,
    /// Mainland France, Lambert 93, metres, in the published spelling.
    Rfg93,
    /// Mainland France, Lambert 93, metres, in the correct spelling, as in a later copy of the
    /// file.
    ///
    /// *Source*: christophelach/defecto-interop-common, branch v1.
    Rgf93,
    /// French Guiana, metres.
    Rgfg95,
    /// Réunion, metres.
    Rgr92,
    /// Mayotte, metres.
    Rgm04,
    /// Saint-Pierre-et-Miquelon, metres.
    Rgspm06,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl CoordinateSystem {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wgs84 => "WGS84",
            Self::Rfg93 => "RFG93",
            Self::Rgf93 => "RGF93",
            Self::Rgfg95 => "RGFG95",
            Self::Rgr92 => "RGR92",
            Self::Rgm04 => "RGM04",
            Self::Rgspm06 => "RGSPM06",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for CoordinateSystem {
    const VALUES: &'static [Self] = &[
        Self::Wgs84,
        Self::Rfg93,
        Self::Rgf93,
        Self::Rgfg95,
        Self::Rgr92,
        Self::Rgm04,
        Self::Rgspm06,
    ];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "WGS84" => Self::Wgs84,
            "RFG93" => Self::Rfg93,
            "RGF93" => Self::Rgf93,
            "RGFG95" => Self::Rgfg95,
            "RGR92" => Self::Rgr92,
            "RGM04" => Self::Rgm04,
            "RGSPM06" => Self::Rgspm06,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(CoordinateSystem);
