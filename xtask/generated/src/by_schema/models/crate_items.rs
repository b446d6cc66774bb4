// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateItems`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Counts, Names};
use super::super::schemas::DEFINITIONS;

/// `CrateItems`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateItems {
    /// Counts.
    Counts(Box<Counts>),
    /// Names.
    Names(Box<Names>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateItems {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Counts", 0),
            ("#/components/schemas/Names", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Counts(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Names(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Counts(value) => value.serialize(serializer),
            Self::Names(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateItems);

impl From<Counts> for CrateItems {
    fn from(value: Counts) -> Self {
        Self::Counts(Box::new(value))
    }
}

impl From<Names> for CrateItems {
    fn from(value: Names) -> Self {
        Self::Names(Box::new(value))
    }
}

orange_core::__validate!(
    CrateItems, Client, "#/components/schemas/Crate/properties/items", DEFINITIONS
);
