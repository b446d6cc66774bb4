// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateFirst`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Day, Label};
use super::super::schemas::DEFINITIONS;

/// `CrateFirst`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/first`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateFirst {
    /// Day.
    Day(Box<Day>),
    /// Label.
    Label(Box<Label>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateFirst {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw, [("#/components/schemas/Day", 0),
            ("#/components/schemas/Label", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Day(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Label(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateFirst {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Day(value) => value.serialize(serializer),
            Self::Label(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateFirst);

impl From<Day> for CrateFirst {
    fn from(value: Day) -> Self {
        Self::Day(Box::new(value))
    }
}

impl From<Label> for CrateFirst {
    fn from(value: Label) -> Self {
        Self::Label(Box::new(value))
    }
}

orange_core::__validate!(
    CrateFirst, Client, "#/components/schemas/Crate/properties/first", DEFINITIONS
);
