// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Poly`.

use orange_core::model::{Json, Kept, Number, to_json};

use super::{Square, Tri};
use super::super::schemas::DEFINITIONS;

/// `Poly`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Poly`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Poly {
    /// `4`.
    Square(Box<Square>),
    /// `3`.
    Tri(Box<Tri>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`Poly`] it is.
#[derive(Default)]
struct PolyParts {
    shape: Option<String>,
    sides: Option<String>,
    h: Option<Number>,
    side: Option<Number>,
    kept: Kept,
}

impl From<PolyParts> for Poly {
    fn from(parts: PolyParts) -> Self {
        match parts.sides.as_deref() {
            Some("4") => Self::Square(parts.into_square()),
            Some("3") => Self::Tri(parts.into_tri()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(Poly from PolyParts : Square Tri; Other);

impl From<Square> for Poly {
    fn from(mut value: Square) -> Self {
        value.sides.get_or_insert_with(|| "4".into());
        Self::Square(Box::new(value))
    }
}

impl From<Tri> for Poly {
    fn from(mut value: Tri) -> Self {
        value.sides.get_or_insert_with(|| "3".into());
        Self::Tri(Box::new(value))
    }
}

impl Poly {
    /// `shape`.
    pub fn shape(&self) -> Option<String> {
        self.get("shape")
    }

    /// `sides`.
    pub fn sides(&self) -> Option<String> {
        self.get("sides")
    }
}

orange_core::__validate!(Poly, Client, "#/components/schemas/Poly", DEFINITIONS);

orange_core::__fields! {
    parts PolyParts.kept by |_parts| None::<&str>, {
        0 shape "shape";
        1 sides "sides";
        2 h "h";
        3 side "side";
    }
        into_square -> Square [shape sides side];
        into_tri -> Tri [shape sides h];
}
