// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf5`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{RowsOneOf5Variant1, RowsOneOf5Variant2};
use super::super::schemas::DEFINITIONS;

/// `RowsOneOf5`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/oneOf5`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsOneOf5 {
    /// Variant1.
    Variant1(Box<RowsOneOf5Variant1>),
    /// Variant2.
    Variant2(Box<RowsOneOf5Variant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsOneOf5 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/oneOf5/oneOf/0", 0),
            ("#/components/schemas/Rows/properties/oneOf5/oneOf/1", 1)]
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

impl Serialize for RowsOneOf5 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsOneOf5);

impl From<RowsOneOf5Variant1> for RowsOneOf5 {
    fn from(value: RowsOneOf5Variant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<RowsOneOf5Variant2> for RowsOneOf5 {
    fn from(value: RowsOneOf5Variant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

orange_core::__validate!(
    RowsOneOf5, Client, "#/components/schemas/Rows/properties/oneOf5", DEFINITIONS
);
