// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateText`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Blue, Red};
use super::super::schemas::DEFINITIONS;

/// `CrateText`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateText {
    /// Red.
    Red(Box<Red>),
    /// Blue.
    Blue(Box<Blue>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateText {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Red", 0),
            ("#/components/schemas/Blue", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Red(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Blue(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Red(value) => value.serialize(serializer),
            Self::Blue(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateText);

impl From<Red> for CrateText {
    fn from(value: Red) -> Self {
        Self::Red(Box::new(value))
    }
}

impl From<Blue> for CrateText {
    fn from(value: Blue) -> Self {
        Self::Blue(Box::new(value))
    }
}

impl CrateText {
    /// `t`.
    pub fn t(&self) -> Option<String> {
        self.get("t")
    }

    /// `x`.
    pub fn x(&self) -> Option<String> {
        self.get("x")
    }
}

orange_core::__validate!(
    CrateText, Client, "#/components/schemas/Crate/properties/text", DEFINITIONS
);
