// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAnyOf4`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Number, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `RowsAnyOf4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/anyOf4`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsAnyOf4 {
    /// Number.
    Number(Number),
    /// Variant2.
    Variant2(Json),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsAnyOf4 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/anyOf4/anyOf/0", 0),
            ("#/components/schemas/Rows/properties/anyOf4/anyOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::Number),
            Some(1) => variant(raw, Self::Variant2),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for RowsAnyOf4 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsAnyOf4);

orange_core::__validate!(
    RowsAnyOf4, Client, "#/components/schemas/Rows/properties/anyOf4", DEFINITIONS
);
