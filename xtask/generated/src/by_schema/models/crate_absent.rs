// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateAbsent`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Label, Nothing};
use super::super::schemas::DEFINITIONS;

/// `CrateAbsent`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/absent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateAbsent {
    /// Label.
    Label(Box<Label>),
    /// Nothing.
    Nothing(Box<Nothing>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateAbsent {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Label", 0),
            ("#/components/schemas/Nothing", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Label(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Nothing(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateAbsent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Label(value) => value.serialize(serializer),
            Self::Nothing(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateAbsent);

impl From<Label> for CrateAbsent {
    fn from(value: Label) -> Self {
        Self::Label(Box::new(value))
    }
}

impl From<Nothing> for CrateAbsent {
    fn from(value: Nothing) -> Self {
        Self::Nothing(Box::new(value))
    }
}

orange_core::__validate!(
    CrateAbsent, Client, "#/components/schemas/Crate/properties/absent", DEFINITIONS
);
