// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TNullb`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{U, V};
use super::super::schemas::DEFINITIONS;

/// `TNullb`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/nullb`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TNullb {
    /// U.
    U(Box<U>),
    /// V.
    V(Box<V>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for TNullb {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/U", 0),
            ("#/components/schemas/V", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::U(Box::new(value))),
            Some(1) => variant(raw, |value| Self::V(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for TNullb {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::U(value) => value.serialize(serializer),
            Self::V(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(TNullb);

impl From<U> for TNullb {
    fn from(value: U) -> Self {
        Self::U(Box::new(value))
    }
}

impl From<V> for TNullb {
    fn from(value: V) -> Self {
        Self::V(Box::new(value))
    }
}

orange_core::__validate!(
    TNullb, Client, "#/components/schemas/T/properties/nullb", DEFINITIONS
);
