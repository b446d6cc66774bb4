// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TrailMany`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::super::schemas::DEFINITIONS;

/// `TrailMany`.
///
/// In the specification: `tuples.yaml#/components/schemas/Trail/properties/many`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TrailMany {
    /// Text.
    Text(String),
    /// List.
    List(Vec<String>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for TrailMany {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw,
            [("#/components/schemas/Trail/properties/many as string", 0),
            ("#/components/schemas/Trail/properties/many as array", 1)]
        );
        match index {
            Some(0) => variant(raw, Self::Text),
            Some(1) => variant(raw, Self::List),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for TrailMany {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(TrailMany);

impl From<String> for TrailMany {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TrailMany {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

orange_core::__validate!(
    TrailMany, Client, "#/components/schemas/Trail/properties/many", DEFINITIONS
);
