// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Both`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{BothVariant1, BothVariant2};
use super::super::schemas::DEFINITIONS;

/// `Both`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// Variant1.
    Variant1(Box<BothVariant1>),
    /// Variant2.
    Variant2(Box<BothVariant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Both {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Both/oneOf/0", 0),
            ("#/components/schemas/Both/oneOf/1", 1)]
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

impl Serialize for Both {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Both);

impl From<BothVariant1> for Both {
    fn from(value: BothVariant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<BothVariant2> for Both {
    fn from(value: BothVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}
