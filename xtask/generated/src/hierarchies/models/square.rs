// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Square`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Square`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Square`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Square {
    /// `shape`.
    pub shape: Option<String>,
    /// `sides`.
    pub sides: Option<String>,
    /// `side`.
    pub side: Option<Number>,
    kept: Kept,
}

impl Object for Square {
    const NAME: &'static str = "Square";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "sides" => 1,
            "side" => 2,
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
        Ok(())
    }
}

orange_core::__object!(Square.kept);

impl Square {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            shape: Some("Square".into()),
            sides: Some("4".into()),
            ..Self::default()
        }
    }

    /// Sets `shape`.
    pub fn shape(mut self, shape: impl Into<String>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `sides`.
    pub fn sides(mut self, sides: impl Into<String>) -> Self {
        self.sides = Some(sides.into());
        self
    }

    /// Sets `side`.
    pub fn side(mut self, side: impl Into<Number>) -> Self {
        self.side = Some(side.into());
        self
    }
}

orange_core::__validate!(Square, Client, "#/components/schemas/Square", DEFINITIONS);
