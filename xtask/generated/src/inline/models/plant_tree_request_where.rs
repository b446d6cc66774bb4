// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PlantTreeRequestWhere`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `PlantTreeRequestWhere`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema/properties/where`.
#[derive(Clone, Debug, Default)]
pub struct PlantTreeRequestWhere {
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PlantTreeRequestWhere {
    const NAME: &'static str = "PlantTreeRequestWhere";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
            "y" => 1,
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
            0 => value.into(&mut self.x),
            1 => value.into(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        out.member(1, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(PlantTreeRequestWhere.kept);

impl PlantTreeRequestWhere {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<Number>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: impl Into<Number>) -> Self {
        self.y = Some(y.into());
        self
    }
}

orange_core::__validate!(
    PlantTreeRequestWhere, Client,
    "#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema/properties/where",
    DEFINITIONS
);
