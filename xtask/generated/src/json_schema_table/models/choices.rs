// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Choices`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `Choices`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Choices`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choices {
    /// Integer.
    Integer(i64),
    /// Text.
    Text(String),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Choices {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw, [("#/components/schemas/Choices/anyOf/0",
            0), ("#/components/schemas/Choices/anyOf/1", 1)]
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

impl Serialize for Choices {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Choices);

impl From<i64> for Choices {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Choices {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Choices {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
