// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `EitherResponse`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::A;
use super::super::schemas::DEFINITIONS;

/// `EitherResponse`.
///
/// In the specification:
/// `answers.yaml#/paths/~1b/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EitherResponse {
    /// A.
    A(Box<A>),
    /// List.
    List(Vec<A>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for EitherResponse {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/A", 0),
            ("#/paths/~1b/get/responses/200/content/application~1json/schema/oneOf/1",
            1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::A(Box::new(value))),
            Some(1) => variant(raw, Self::List),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for EitherResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(EitherResponse);

impl From<A> for EitherResponse {
    fn from(value: A) -> Self {
        Self::A(Box::new(value))
    }
}
