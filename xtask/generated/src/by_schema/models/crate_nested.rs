// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateNested`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Inside, Outside};
use super::super::schemas::DEFINITIONS;

/// `CrateNested`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateNested {
    /// Inside.
    Inside(Box<Inside>),
    /// Outside.
    Outside(Box<Outside>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateNested {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Inside", 0),
            ("#/components/schemas/Outside", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Inside(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Outside(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateNested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Inside(value) => value.serialize(serializer),
            Self::Outside(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateNested);

impl From<Inside> for CrateNested {
    fn from(value: Inside) -> Self {
        Self::Inside(Box::new(value))
    }
}

impl From<Outside> for CrateNested {
    fn from(value: Outside) -> Self {
        Self::Outside(Box::new(value))
    }
}

orange_core::__validate!(
    CrateNested, Client, "#/components/schemas/Crate/properties/nested", DEFINITIONS
);
