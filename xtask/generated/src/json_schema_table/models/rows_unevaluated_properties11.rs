// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties11`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{RowsUnevaluatedProperties11Variant1, RowsUnevaluatedProperties11Variant2};
use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties11`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties11`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsUnevaluatedProperties11 {
    /// Variant1.
    Variant1(Box<RowsUnevaluatedProperties11Variant1>),
    /// Variant2.
    Variant2(Box<RowsUnevaluatedProperties11Variant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsUnevaluatedProperties11 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/unevaluatedProperties11/oneOf/0", 0),
            ("#/components/schemas/Rows/properties/unevaluatedProperties11/oneOf/1", 1)]
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

impl Serialize for RowsUnevaluatedProperties11 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsUnevaluatedProperties11);

impl From<RowsUnevaluatedProperties11Variant1> for RowsUnevaluatedProperties11 {
    fn from(value: RowsUnevaluatedProperties11Variant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<RowsUnevaluatedProperties11Variant2> for RowsUnevaluatedProperties11 {
    fn from(value: RowsUnevaluatedProperties11Variant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl RowsUnevaluatedProperties11 {
    /// `a`.
    pub fn a(&self) -> Option<Json> {
        self.get("a")
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties11, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties11", DEFINITIONS
);
