// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CratePattern`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Digits, Letters};
use super::super::schemas::DEFINITIONS;

/// `CratePattern`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/pattern`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CratePattern {
    /// Digits.
    Digits(Box<Digits>),
    /// Letters.
    Letters(Box<Letters>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CratePattern {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Digits", 0),
            ("#/components/schemas/Letters", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Digits(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Letters(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CratePattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Digits(value) => value.serialize(serializer),
            Self::Letters(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CratePattern);

impl From<Digits> for CratePattern {
    fn from(value: Digits) -> Self {
        Self::Digits(Box::new(value))
    }
}

impl From<Letters> for CratePattern {
    fn from(value: Letters) -> Self {
        Self::Letters(Box::new(value))
    }
}

impl CratePattern {
    /// `v`.
    pub fn v(&self) -> Option<String> {
        self.get("v")
    }
}

orange_core::__validate!(
    CratePattern, Client, "#/components/schemas/Crate/properties/pattern", DEFINITIONS
);
