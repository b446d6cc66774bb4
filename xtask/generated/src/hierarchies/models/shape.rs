// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Shape`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Kept, Number, Patch, Read, Union, tag, variant};

use super::{Circle, Poly};
use super::super::schemas::DEFINITIONS;

/// `Shape`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `circle`.
    Circle(Box<Circle>),
    /// `poly`.
    Poly(Box<Poly>),
    /// `square`.
    Square(Box<Poly>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for Shape {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = match tag(raw, "shape").as_deref() {
            Some("circle") => Some(0),
            Some("poly") => Some(1),
            Some("square") => Some(2),
            _ => None,
        };
        match index {
            Some(0) => variant(raw, |value| Self::Circle(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Poly(Box::new(value))),
            Some(2) => variant(raw, |value| Self::Square(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Poly(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Shape);

impl From<Circle> for Shape {
    fn from(mut value: Circle) -> Self {
        value.shape.get_or_insert_with(|| "circle".into());
        Self::Circle(Box::new(value))
    }
}

orange_core::__validate!(Shape, Client, "#/components/schemas/Shape", DEFINITIONS);

/// A change of a [`Shape`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ShapePatch {
    /// `shape`.
    pub shape: Patch<String>,
    /// `r`.
    pub r: Patch<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(ShapePatch, Patch, "#/components/schemas/Shape", DEFINITIONS);

orange_core::__fields! {
    change ShapePatch.kept {
        0 shape "shape" [patch String];
        1 r "r" [patch Number];
    }
}
