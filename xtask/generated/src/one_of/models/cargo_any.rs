// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoAny`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{ApiBox, Barrel};
use super::super::schemas::DEFINITIONS;

/// `CargoAny`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/any`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CargoAny {
    /// Box.
    Box(Box<ApiBox>),
    /// Barrel.
    Barrel(Box<Barrel>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CargoAny {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw, [("#/components/schemas/Box", 0),
            ("#/components/schemas/Barrel", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Box(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Barrel(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CargoAny {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Box(value) => value.serialize(serializer),
            Self::Barrel(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CargoAny);

impl From<ApiBox> for CargoAny {
    fn from(value: ApiBox) -> Self {
        Self::Box(Box::new(value))
    }
}

impl From<Barrel> for CargoAny {
    fn from(value: Barrel) -> Self {
        Self::Barrel(Box::new(value))
    }
}
