// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TIo`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `TIo`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/io`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TIo {
    /// Integer.
    Integer(i64),
    /// Text.
    Text(String),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for TIo {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/T/properties/io as integer", 0),
            ("#/components/schemas/T/properties/io as string", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::Integer),
            Some(1) => variant(raw, Self::Text),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for TIo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(TIo);

impl From<i64> for TIo {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for TIo {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TIo {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

orange_core::__validate!(
    TIo, Client, "#/components/schemas/T/properties/io", DEFINITIONS
);
