// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HolderAnyd`.

use orange_core::model::{Json, Kept, Number, Patch, to_json};

use super::{Circle, Square};
use super::super::schemas::DEFINITIONS;

/// `HolderAnyd`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder/properties/anyd`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderAnyd {
    /// `Circle`.
    Circle(Box<Circle>),
    /// `Square`.
    Square(Box<Square>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`HolderAnyd`] it is.
#[derive(Default)]
struct HolderAnydParts {
    shape: Option<String>,
    sides: Option<String>,
    side: Option<Number>,
    r: Option<Number>,
    kept: Kept,
}

impl From<HolderAnydParts> for HolderAnyd {
    fn from(parts: HolderAnydParts) -> Self {
        match parts.shape.as_deref() {
            Some("Circle") => Self::Circle(parts.into_circle()),
            Some("Square") => Self::Square(parts.into_square()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(HolderAnyd from HolderAnydParts : Circle Square; Other);

impl From<Circle> for HolderAnyd {
    fn from(mut value: Circle) -> Self {
        value.shape.get_or_insert_with(|| "Circle".into());
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for HolderAnyd {
    fn from(mut value: Square) -> Self {
        value.shape.get_or_insert_with(|| "Square".into());
        Self::Square(Box::new(value))
    }
}

impl HolderAnyd {
    /// `shape`.
    pub fn shape(&self) -> Option<String> {
        self.get("shape")
    }
}

orange_core::__validate!(
    HolderAnyd, Client, "#/components/schemas/Holder/properties/anyd", DEFINITIONS
);

/// A change of a [`HolderAnyd`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct HolderAnydPatch {
    /// `shape`.
    pub shape: Patch<String>,
    /// `sides`.
    pub sides: Patch<String>,
    /// `side`.
    pub side: Patch<Number>,
    /// `r`.
    pub r: Patch<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    HolderAnydPatch, Patch, "#/components/schemas/Holder/properties/anyd", DEFINITIONS
);

orange_core::__fields! {
    parts HolderAnydParts.kept by |_parts| None::<&str>, {
        0 shape "shape";
        1 sides "sides";
        2 side "side";
        3 r "r";
    }
        into_circle -> Circle [shape r];
        into_square -> Square [shape sides side];
}

orange_core::__fields! {
    change HolderAnydPatch.kept {
        0 shape "shape" [patch String];
        1 sides "sides" [patch String];
        2 side "side" [patch Number];
        3 r "r" [patch Number];
    }
}
