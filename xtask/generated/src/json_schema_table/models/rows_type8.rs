// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsType8`.

use std::collections::BTreeMap;

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Number, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `RowsType8`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/type8`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsType8 {
    /// Boolean.
    Boolean(bool),
    /// Number.
    Number(Number),
    /// Text.
    Text(String),
    /// List.
    List(Vec<Json>),
    /// Object.
    Object(BTreeMap<String, Json>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsType8 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/type8 as boolean", 0),
            ("#/components/schemas/Rows/properties/type8 as number", 1),
            ("#/components/schemas/Rows/properties/type8 as string", 2),
            ("#/components/schemas/Rows/properties/type8 as array", 3),
            ("#/components/schemas/Rows/properties/type8 as object", 4)]
        );
        match index {
            Some(0) => variant(raw, Self::Boolean),
            Some(1) => variant(raw, Self::Number),
            Some(2) => variant(raw, Self::Text),
            Some(3) => variant(raw, Self::List),
            Some(4) => variant(raw, Self::Object),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for RowsType8 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsType8);

impl From<bool> for RowsType8 {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for RowsType8 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for RowsType8 {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

orange_core::__validate!(
    RowsType8, Client, "#/components/schemas/Rows/properties/type8", DEFINITIONS
);
