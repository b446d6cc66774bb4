// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsType6`.

use std::collections::BTreeMap;

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `RowsType6`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/type6`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsType6 {
    /// List.
    List(Vec<Json>),
    /// Object.
    Object(BTreeMap<String, Json>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsType6 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/type6 as array", 0),
            ("#/components/schemas/Rows/properties/type6 as object", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::List),
            Some(1) => variant(raw, Self::Object),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for RowsType6 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsType6);

orange_core::__validate!(
    RowsType6, Client, "#/components/schemas/Rows/properties/type6", DEFINITIONS
);
