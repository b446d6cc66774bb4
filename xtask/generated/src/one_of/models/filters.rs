// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Filters`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{ApiBox, Ranges, Scores};
use super::super::schemas::DEFINITIONS;

/// Maps among objects and lists.
///
/// In the specification: `one-of.yaml#/components/schemas/Filters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filters {
    /// Scores.
    Scores(Box<Scores>),
    /// Ranges.
    Ranges(Box<Ranges>),
    /// List.
    List(Vec<ApiBox>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Filters {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            First, Server, DEFINITIONS, raw, [("#/components/schemas/Scores", 0),
            ("#/components/schemas/Ranges", 1), ("#/components/schemas/Filters/anyOf/2",
            2)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Scores(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Ranges(Box::new(value))),
            Some(2) => variant(raw, Self::List),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for Filters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Scores(value) => value.serialize(serializer),
            Self::Ranges(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Filters);

impl From<Scores> for Filters {
    fn from(value: Scores) -> Self {
        Self::Scores(Box::new(value))
    }
}

impl From<Ranges> for Filters {
    fn from(value: Ranges) -> Self {
        Self::Ranges(Box::new(value))
    }
}

orange_core::__validate!(Filters, Client, "#/components/schemas/Filters", DEFINITIONS);
