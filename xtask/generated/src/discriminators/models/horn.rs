// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Horn`.

use orange_core::model::{Json, Kept, Number, to_json};

use super::{AirHorn, Bell, FogHorn};

/// `Horn`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Horn`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Horn {
    /// `air`.
    AirHorn(Box<AirHorn>),
    /// `fog`.
    FogHorn(Box<FogHorn>),
    /// `Bell`.
    Bell(Box<Bell>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`Horn`] it is.
#[derive(Default)]
struct HornParts {
    rings: Option<i64>,
    type_: Option<String>,
    kind: Option<String>,
    bar: Option<Number>,
    reach: Option<Number>,
    kept: Kept,
}

impl From<HornParts> for Horn {
    fn from(parts: HornParts) -> Self {
        match parts.type_.as_deref() {
            Some("air") => Self::AirHorn(parts.into_air_horn()),
            Some("fog") => Self::FogHorn(parts.into_fog_horn()),
            Some("Bell") => Self::Bell(parts.into_bell()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(Horn from HornParts : AirHorn FogHorn Bell; Other);

impl From<AirHorn> for Horn {
    fn from(mut value: AirHorn) -> Self {
        value.type_.get_or_insert_with(|| "air".into());
        Self::AirHorn(Box::new(value))
    }
}

impl From<FogHorn> for Horn {
    fn from(mut value: FogHorn) -> Self {
        value.type_.get_or_insert_with(|| "fog".into());
        Self::FogHorn(Box::new(value))
    }
}

impl From<Bell> for Horn {
    fn from(mut value: Bell) -> Self {
        value.type_.get_or_insert_with(|| "Bell".into());
        Self::Bell(Box::new(value))
    }
}

impl Horn {
    /// `type`.
    pub fn type_(&self) -> Option<String> {
        self.get("type")
    }
}

orange_core::__fields! {
    parts HornParts.kept by |_parts| None::<&str>, {
        0 rings "rings";
        1 type_ "type";
        2 kind "kind";
        3 bar "bar";
        4 reach "reach";
    }
        into_air_horn -> AirHorn [type_ bar];
        into_fog_horn -> FogHorn [type_ reach];
        into_bell -> Bell [rings type_ kind];
}
