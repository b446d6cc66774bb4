// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WindMixed`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{WindMixedNumber, WindMixedText};
use super::super::schemas::DEFINITIONS;

/// `WindMixed`.
///
/// In the specification: `enums.yaml#/components/schemas/Wind/properties/mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WindMixed {
    /// Text.
    Text(WindMixedText),
    /// Number.
    Number(WindMixedNumber),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for WindMixed {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Wind/properties/mixed as string", 0),
            ("#/components/schemas/Wind/properties/mixed as integer", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::Text),
            Some(1) => variant(raw, Self::Number),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for WindMixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(WindMixed);

impl From<WindMixedText> for WindMixed {
    fn from(value: WindMixedText) -> Self {
        Self::Text(value)
    }
}

impl From<WindMixedNumber> for WindMixed {
    fn from(value: WindMixedNumber) -> Self {
        Self::Number(value)
    }
}
