// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `AirHorn`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `AirHorn`.
///
/// In the specification: `discriminators.yaml#/components/schemas/AirHorn`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AirHorn {
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    /// `bar`.
    pub bar: Option<Number>,
    kept: Kept,
}

impl Object for AirHorn {
    const NAME: &'static str = "AirHorn";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "type" => 0,
            "bar" => 1,
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
            0 => value.into(&mut self.type_),
            1 => value.into(&mut self.bar),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "type", &self.type_)?;
        out.member(1, "bar", &self.bar)?;
        Ok(())
    }
}

orange_core::__object!(AirHorn.kept);
