// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `HolderAnyd`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    Patch, SerializeMap, hand_over, to_json,
};

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

impl Object for HolderAnydParts {
    const NAME: &'static str = "HolderAnydParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "sides" => 1,
            "side" => 2,
            "r" => 3,
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
            2 => value.into(&mut self.side),
            3 => value.into(&mut self.r),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "sides", &self.sides)?;
        out.member(2, "side", &self.side)?;
        out.member(3, "r", &self.r)?;
        Ok(())
    }
}

orange_core::__keeps!(HolderAnydParts.kept);

impl Parts for HolderAnydParts {
    const MEMBERS: &'static [&'static str] = &["shape", "sides", "side", "r"];

    fn is_any_set(&self) -> bool {
        self.shape.is_some() || self.sides.is_some() || self.side.is_some()
            || self.r.is_some()
    }
}

impl HolderAnydParts {
    fn into_circle(mut self) -> Box<Circle> {
        let mut value = Box::<Circle>::default();
        value.shape = self.shape.take();
        value.r = self.r.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_square(mut self) -> Box<Square> {
        let mut value = Box::<Square>::default();
        value.shape = self.shape.take();
        value.sides = self.sides.take();
        value.side = self.side.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Object for HolderAnydPatch {
    const NAME: &'static str = "HolderAnydPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "sides" => 1,
            "side" => 2,
            "r" => 3,
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
            0 => value.into_patch(&mut self.shape),
            1 => value.into_patch(&mut self.sides),
            2 => value.into_patch(&mut self.side),
            3 => value.into_patch(&mut self.r),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "shape", &self.shape)?;
        out.patch(1, "sides", &self.sides)?;
        out.patch(2, "side", &self.side)?;
        out.patch(3, "r", &self.r)?;
        Ok(())
    }
}

orange_core::__object!(HolderAnydPatch.kept);

impl HolderAnydPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `shape`.
    pub fn shape(mut self, shape: impl Into<Patch<String>>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Changes `sides`.
    pub fn sides(mut self, sides: impl Into<Patch<String>>) -> Self {
        self.sides = sides.into();
        self
    }

    /// Changes `side`.
    pub fn side(mut self, side: impl Into<Patch<Number>>) -> Self {
        self.side = side.into();
        self
    }

    /// Changes `r`.
    pub fn r(mut self, r: impl Into<Patch<Number>>) -> Self {
        self.r = r.into();
        self
    }
}

orange_core::__validate!(
    HolderAnydPatch, Patch, "#/components/schemas/Holder/properties/anyd", DEFINITIONS
);
