// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `InsideV`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `InsideV`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Inside/properties/v`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsideV {
    /// `x`. Required.
    pub x: Option<i64>,
    kept: Kept,
}

impl Object for InsideV {
    const NAME: &'static str = "InsideV";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(InsideV.kept);

impl InsideV {
    /// Creates the value with its required fields.
    pub fn new(x: i64) -> Self {
        Self {
            x: Some(x),
            ..Self::default()
        }
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

orange_core::__validate!(
    InsideV, Client, "#/components/schemas/Inside/properties/v", DEFINITIONS
);
