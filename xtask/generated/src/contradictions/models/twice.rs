// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Twice`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{TwiceVariant1, TwiceVariant2};
use super::super::schemas::DEFINITIONS;

/// `Twice`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Twice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Twice {
    /// Variant1.
    Variant1(Box<TwiceVariant1>),
    /// Variant2.
    Variant2(Box<TwiceVariant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Twice {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/Twice/allOf/1/oneOf/0", 0),
            ("#/components/schemas/Twice/allOf/1/oneOf/1", 1)]
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

impl Serialize for Twice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Twice);

impl From<TwiceVariant1> for Twice {
    fn from(value: TwiceVariant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<TwiceVariant2> for Twice {
    fn from(value: TwiceVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}
