// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Partly`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, tag, variant};

use super::{Bell, Partly2};
use super::super::schemas::DEFINITIONS;

/// `Partly`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Partly`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Partly {
    /// `bell`.
    Bell(Box<Bell>),
    /// Variant2.
    Variant2(Box<Partly2>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Partly {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = match tag(raw, "kind").as_deref() {
            Some("bell") => Some(0),
            _ => {
                orange_core::__choose!(
                    One, Server, DEFINITIONS, raw,
                    [("#/components/schemas/Partly/oneOf/1", 1)]
                )
            }
        };
        match index {
            Some(0) => variant(raw, |value| Self::Bell(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Variant2(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for Partly {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bell(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Partly);

impl From<Bell> for Partly {
    fn from(mut value: Bell) -> Self {
        value.kind.get_or_insert_with(|| "bell".into());
        Self::Bell(Box::new(value))
    }
}

impl From<Partly2> for Partly {
    fn from(value: Partly2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl Partly {
    /// `kind`.
    pub fn kind(&self) -> Option<String> {
        self.get("kind")
    }
}
