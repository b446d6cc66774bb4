// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateFlag`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Open, Sealed};
use super::super::schemas::DEFINITIONS;

/// `CrateFlag`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/flag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateFlag {
    /// Sealed.
    Sealed(Box<Sealed>),
    /// Open.
    Open(Box<Open>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateFlag {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Sealed", 0),
            ("#/components/schemas/Open", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Sealed(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Open(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateFlag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Sealed(value) => value.serialize(serializer),
            Self::Open(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateFlag);

impl From<Sealed> for CrateFlag {
    fn from(value: Sealed) -> Self {
        Self::Sealed(Box::new(value))
    }
}

impl From<Open> for CrateFlag {
    fn from(value: Open) -> Self {
        Self::Open(Box::new(value))
    }
}

impl CrateFlag {
    /// `ok`.
    pub fn ok(&self) -> Option<bool> {
        self.get("ok")
    }
}

orange_core::__validate!(
    CrateFlag, Client, "#/components/schemas/Crate/properties/flag", DEFINITIONS
);
