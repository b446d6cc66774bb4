// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedItems7`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedItems7`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedItems7`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsUnevaluatedItems7 {
    /// List.
    List(Vec<String>),
    /// Variant2.
    Variant2(Json),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsUnevaluatedItems7 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/unevaluatedItems7/anyOf/0", 0),
            ("#/components/schemas/Rows/properties/unevaluatedItems7/anyOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::List),
            Some(1) => variant(raw, Self::Variant2),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for RowsUnevaluatedItems7 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsUnevaluatedItems7);

orange_core::__validate!(
    RowsUnevaluatedItems7, Client,
    "#/components/schemas/Rows/properties/unevaluatedItems7", DEFINITIONS
);
