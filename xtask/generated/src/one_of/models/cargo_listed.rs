// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CargoListed`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `CargoListed`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/listed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CargoListed {
    /// Text.
    Text(String),
    /// List.
    List(Vec<String>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CargoListed {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Cargo/properties/listed/oneOf/0", 0),
            ("#/components/schemas/Cargo/properties/listed/oneOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::Text),
            Some(1) => variant(raw, Self::List),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CargoListed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CargoListed);

impl From<String> for CargoListed {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CargoListed {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
