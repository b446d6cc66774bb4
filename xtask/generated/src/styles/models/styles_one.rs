// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `StylesOne`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `StylesOne`.
///
/// In the specification:
/// `styles.yaml#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StylesOne {
    /// Text.
    Text(String),
    /// Integer.
    Integer(i64),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for StylesOne {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema/oneOf/0",
            0),
            ("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema/oneOf/1",
            1)]
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

impl Serialize for StylesOne {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(StylesOne);

impl From<String> for StylesOne {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for StylesOne {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for StylesOne {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

orange_core::__validate!(
    StylesOne, Client,
    "#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema", DEFINITIONS
);
