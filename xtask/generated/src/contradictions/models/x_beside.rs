// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `XBeside`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{XBesideVariant1, XBesideVariant2};
use super::super::schemas::DEFINITIONS;

/// `XBeside`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/beside`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XBeside {
    /// Lists.
    Lists(Box<XBesideVariant1>),
    /// Variant2.
    Variant2(Box<XBesideVariant2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for XBeside {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw,
            [("#/components/schemas/X/properties/beside/oneOf/0", 0),
            ("#/components/schemas/X/properties/beside/oneOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Lists(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Variant2(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for XBeside {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Lists(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(XBeside);

impl From<XBesideVariant1> for XBeside {
    fn from(value: XBesideVariant1) -> Self {
        Self::Lists(Box::new(value))
    }
}

impl From<XBesideVariant2> for XBeside {
    fn from(value: XBesideVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}
