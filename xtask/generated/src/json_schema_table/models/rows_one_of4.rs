// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf4`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Number, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `RowsOneOf4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/oneOf4`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsOneOf4 {
    /// Number.
    Number(Number),
    /// Variant2.
    Variant2(Json),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsOneOf4 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/oneOf4/oneOf/0", 0),
            ("#/components/schemas/Rows/properties/oneOf4/oneOf/1", 1)]
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

impl Serialize for RowsOneOf4 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsOneOf4);

orange_core::__validate!(
    RowsOneOf4, Client, "#/components/schemas/Rows/properties/oneOf4", DEFINITIONS
);
