// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsType5`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `RowsType5`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/type5`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsType5 {
    /// Integer.
    Integer(i64),
    /// Text.
    Text(String),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsType5 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/type5 as integer", 0),
            ("#/components/schemas/Rows/properties/type5 as string", 1)]
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

impl Serialize for RowsType5 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsType5);

impl From<i64> for RowsType5 {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for RowsType5 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for RowsType5 {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

orange_core::__validate!(
    RowsType5, Client, "#/components/schemas/Rows/properties/type5", DEFINITIONS
);
