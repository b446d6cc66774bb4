// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Poly`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    SerializeMap, hand_over, to_json,
};

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

impl Object for PolyParts {
    const NAME: &'static str = "PolyParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "sides" => 1,
            "h" => 2,
            "side" => 3,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.shape),
            1 => value.into(&mut self.sides),
            2 => value.into(&mut self.h),
            3 => value.into(&mut self.side),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "sides", &self.sides)?;
        out.member(2, "h", &self.h)?;
        out.member(3, "side", &self.side)?;
        Ok(())
    }
}

orange_core::__keeps!(PolyParts.kept);

impl Parts for PolyParts {
    const MEMBERS: &'static [&'static str] = &["shape", "sides", "h", "side"];

    fn is_any_set(&self) -> bool {
        self.shape.is_some() || self.sides.is_some() || self.h.is_some()
            || self.side.is_some()
    }
}

impl PolyParts {
    fn into_square(mut self) -> Box<Square> {
        let mut value = Box::<Square>::default();
        value.shape = self.shape.take();
        value.sides = self.sides.take();
        value.side = self.side.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_tri(mut self) -> Box<Tri> {
        let mut value = Box::<Tri>::default();
        value.shape = self.shape.take();
        value.sides = self.sides.take();
        value.h = self.h.take();
        hand_over(&mut self, &mut *value);
        value
    }
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
