// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoInline`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{CargoInlineByWeight, CargoInlineVariant2};
use super::super::schemas::DEFINITIONS;

/// `CargoInline`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/inline`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CargoInline {
    /// By weight
    ByWeight(Box<CargoInlineByWeight>),
    /// Variant2.
    Variant2(Box<CargoInlineVariant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CargoInline {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Cargo/properties/inline/oneOf/0", 0),
            ("#/components/schemas/Cargo/properties/inline/oneOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::ByWeight(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Variant2(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CargoInline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByWeight(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CargoInline);

impl From<CargoInlineByWeight> for CargoInline {
    fn from(value: CargoInlineByWeight) -> Self {
        Self::ByWeight(Box::new(value))
    }
}

impl From<CargoInlineVariant2> for CargoInline {
    fn from(value: CargoInlineVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}
