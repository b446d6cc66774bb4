// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoScalars`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `CargoScalars`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/scalars`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CargoScalars {
    /// Text.
    Text(String),
    /// Integer.
    Integer(i64),
    /// Boolean.
    Boolean(bool),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CargoScalars {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Cargo/properties/scalars/oneOf/0", 0),
            ("#/components/schemas/Cargo/properties/scalars/oneOf/1", 1),
            ("#/components/schemas/Cargo/properties/scalars/oneOf/2", 2)]
        );
        match index {
            Some(0) => variant(raw, Self::Text),
            Some(1) => variant(raw, Self::Integer),
            Some(2) => variant(raw, Self::Boolean),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CargoScalars {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CargoScalars);

impl From<String> for CargoScalars {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CargoScalars {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for CargoScalars {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for CargoScalars {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
