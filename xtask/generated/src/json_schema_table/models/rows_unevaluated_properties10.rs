// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties10`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{RowsUnevaluatedProperties10Variant1, RowsUnevaluatedProperties10Variant2};
use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties10`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties10`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsUnevaluatedProperties10 {
    /// Variant1.
    Variant1(Box<RowsUnevaluatedProperties10Variant1>),
    /// Variant2.
    Variant2(Box<RowsUnevaluatedProperties10Variant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for RowsUnevaluatedProperties10 {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Rows/properties/unevaluatedProperties10/anyOf/0", 0),
            ("#/components/schemas/Rows/properties/unevaluatedProperties10/anyOf/1", 1)]
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

impl Serialize for RowsUnevaluatedProperties10 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(RowsUnevaluatedProperties10);

impl From<RowsUnevaluatedProperties10Variant1> for RowsUnevaluatedProperties10 {
    fn from(value: RowsUnevaluatedProperties10Variant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<RowsUnevaluatedProperties10Variant2> for RowsUnevaluatedProperties10 {
    fn from(value: RowsUnevaluatedProperties10Variant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl RowsUnevaluatedProperties10 {
    /// `a`.
    pub fn a(&self) -> Option<Json> {
        self.get("a")
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties10, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties10", DEFINITIONS
);
