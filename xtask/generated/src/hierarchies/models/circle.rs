// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Circle`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Circle`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Circle`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Circle {
    /// `shape`. Required.
    pub shape: Option<String>,
    /// `r`.
    pub r: Option<Number>,
    kept: Kept,
}

impl Object for Circle {
    const NAME: &'static str = "Circle";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "r" => 1,
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
            1 => value.into(&mut self.r),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "r", &self.r)?;
        Ok(())
    }
}

orange_core::__object!(Circle.kept);

impl Circle {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            shape: Some("circle".into()),
            ..Self::default()
        }
    }

    /// Sets `shape`.
    pub fn shape(mut self, shape: impl Into<String>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `r`.
    pub fn r(mut self, r: impl Into<Number>) -> Self {
        self.r = Some(r.into());
        self
    }
}

orange_core::__validate!(Circle, Client, "#/components/schemas/Circle", DEFINITIONS);
