// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CrateKind`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{Label, Weight};
use super::super::schemas::DEFINITIONS;

/// `CrateKind`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate/properties/kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateKind {
    /// Weight.
    Weight(Box<Weight>),
    /// Label.
    Label(Box<Label>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for CrateKind {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Weight", 0),
            ("#/components/schemas/Label", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Weight(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Label(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for CrateKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Weight(value) => value.serialize(serializer),
            Self::Label(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(CrateKind);

impl From<Weight> for CrateKind {
    fn from(value: Weight) -> Self {
        Self::Weight(Box::new(value))
    }
}

impl From<Label> for CrateKind {
    fn from(value: Label) -> Self {
        Self::Label(Box::new(value))
    }
}

orange_core::__validate!(
    CrateKind, Client, "#/components/schemas/Crate/properties/kind", DEFINITIONS
);
