// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Several`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::SeveralObject;
use super::super::schemas::DEFINITIONS;

/// `Several`.
///
/// In the specification: `one-of.yaml#/components/schemas/Several`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Several {
    /// Object.
    Object(Box<SeveralObject>),
    /// Text.
    Text(String),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Several {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw, [("#/components/schemas/Several as object",
            0), ("#/components/schemas/Several as string", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Object(Box::new(value))),
            Some(1) => variant(raw, Self::Text),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for Several {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Several);

impl From<SeveralObject> for Several {
    fn from(value: SeveralObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<String> for Several {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Several {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
