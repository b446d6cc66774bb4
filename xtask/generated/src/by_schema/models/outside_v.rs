// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OutsideV`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OutsideV`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Outside/properties/v`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OutsideV {
    /// `y`. Required.
    pub y: Option<i64>,
    kept: Kept,
}

impl Object for OutsideV {
    const NAME: &'static str = "OutsideV";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "y" => 0,
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
            0 => value.into(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(OutsideV.kept);

impl OutsideV {
    /// Creates the value with its required fields.
    pub fn new(y: i64) -> Self {
        Self {
            y: Some(y),
            ..Self::default()
        }
    }

    /// Sets `y`.
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}

orange_core::__validate!(
    OutsideV, Client, "#/components/schemas/Outside/properties/v", DEFINITIONS
);
