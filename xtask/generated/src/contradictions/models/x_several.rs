// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XSeveral`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `XSeveral`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/several`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XSeveral {
    /// Text.
    Text(String),
    /// Integer.
    Integer(i64),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for XSeveral {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/X/properties/several as string", 0),
            ("#/components/schemas/X/properties/several as integer", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::Text),
            Some(1) => variant(raw, Self::Integer),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for XSeveral {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(XSeveral);

impl From<String> for XSeveral {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for XSeveral {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for XSeveral {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
