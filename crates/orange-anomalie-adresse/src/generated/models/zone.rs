// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Zone`.

use orange_core::model::{TextEnum, Unlisted};

/// How densely populated the area is, in the terms of French fibre regulation.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.zone.
///
/// In the specification: `openapi.yaml#/components/schemas/Zone`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Zone {
    /// Very dense area (zone très dense).
    Ztd,
    /// Less dense area (zone moins dense).
    Zmd,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl Zone {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ztd => "ZTD",
            Self::Zmd => "ZMD",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Zone {
    const NAME: &'static str = "Zone";

    const LISTED: &'static [Self] = &[Self::Ztd, Self::Zmd];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "ZTD" => Self::Ztd,
            "ZMD" => Self::Zmd,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(Zone);
