// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties20`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::RowsUnevaluatedProperties20Variant1;
use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties20`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties20`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsUnevaluatedProperties20 {
    /// Variant1.
    Variant1(Box<RowsUnevaluatedProperties20Variant1>),
    /// Variant2.
    Variant2(Box<RowsUnevaluatedProperties20>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsUnevaluatedProperties20 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/unevaluatedProperties20/anyOf/0", 0),
            ("#/components/schemas/Rows/properties/unevaluatedProperties20/anyOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Variant1(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Variant2(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for RowsUnevaluatedProperties20 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsUnevaluatedProperties20);

impl From<RowsUnevaluatedProperties20Variant1> for RowsUnevaluatedProperties20 {
    fn from(value: RowsUnevaluatedProperties20Variant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties20, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties20", DEFINITIONS
);
