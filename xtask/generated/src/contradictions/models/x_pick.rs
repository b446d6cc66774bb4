// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XPick`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{XPickVariant1, XPickVariant2};
use super::super::schemas::DEFINITIONS;

/// `XPick`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/pick`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XPick {
    /// Variant1.
    Variant1(Box<XPickVariant1>),
    /// Variant2.
    Variant2(Box<XPickVariant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for XPick {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/X/properties/pick/anyOf/0", 0),
            ("#/components/schemas/X/properties/pick/anyOf/1", 1)]
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

impl Serialize for XPick {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(XPick);

impl From<XPickVariant1> for XPick {
    fn from(value: XPickVariant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<XPickVariant2> for XPick {
    fn from(value: XPickVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}
