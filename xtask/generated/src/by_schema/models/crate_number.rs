// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateNumber`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{First, Second};
use super::super::schemas::DEFINITIONS;

/// `CrateNumber`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/number`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateNumber {
    /// First.
    First(Box<First>),
    /// Second.
    Second(Box<Second>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateNumber {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/First", 0),
            ("#/components/schemas/Second", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::First(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Second(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::First(value) => value.serialize(serializer),
            Self::Second(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateNumber);

impl From<First> for CrateNumber {
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for CrateNumber {
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}

impl CrateNumber {
    /// `t`.
    pub fn t(&self) -> Option<i64> {
        self.get("t")
    }
}

orange_core::__validate!(
    CrateNumber, Client, "#/components/schemas/Crate/properties/number", DEFINITIONS
);
