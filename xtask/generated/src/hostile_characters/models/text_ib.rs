// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TextIB`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{AB, CD};
use super::super::schemas::DEFINITIONS;

/// `TextIB`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/Text/properties/i
/// b`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextIB {
    /// AB.
    AB(Box<AB>),
    /// CD.
    CD(Box<CD>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for TextIB {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/A\rB", 0),
            ("#/components/schemas/C\u{202e}D", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::AB(Box::new(value))),
            Some(1) => variant(raw, |value| Self::CD(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for TextIB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AB(value) => value.serialize(serializer),
            Self::CD(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(TextIB);

impl From<AB> for TextIB {
    fn from(value: AB) -> Self {
        Self::AB(Box::new(value))
    }
}

impl From<CD> for TextIB {
    fn from(value: CD) -> Self {
        Self::CD(Box::new(value))
    }
}

impl TextIB {
    /// `t`.
    pub fn t(&self) -> Option<String> {
        self.get("t")
    }
}

orange_core::__validate!(
    TextIB, Client, "#/components/schemas/Text/properties/i\nb", DEFINITIONS
);
