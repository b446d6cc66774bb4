// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TMany`.

use std::collections::BTreeMap;

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Number, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `TMany`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/many`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TMany {
    /// Text.
    Text(String),
    /// Integer.
    Integer(i64),
    /// Boolean.
    Boolean(bool),
    /// List.
    List(Vec<Json>),
    /// Object.
    Object(BTreeMap<String, Json>),
    /// Number.
    Number(Number),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for TMany {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/T/properties/many as string", 0),
            ("#/components/schemas/T/properties/many as integer", 1),
            ("#/components/schemas/T/properties/many as boolean", 2),
            ("#/components/schemas/T/properties/many as array", 3),
            ("#/components/schemas/T/properties/many as object", 4),
            ("#/components/schemas/T/properties/many as number", 5)]
        );
        match index {
            Some(0) => variant(raw, Self::Text),
            Some(1) => variant(raw, Self::Integer),
            Some(2) => variant(raw, Self::Boolean),
            Some(3) => variant(raw, Self::List),
            Some(4) => variant(raw, Self::Object),
            Some(5) => variant(raw, Self::Number),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for TMany {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(TMany);

impl From<String> for TMany {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TMany {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for TMany {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for TMany {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

orange_core::__validate!(
    TMany, Client, "#/components/schemas/T/properties/many", DEFINITIONS
);
