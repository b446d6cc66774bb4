// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `FogHorn`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `FogHorn`.
///
/// In the specification: `discriminators.yaml#/components/schemas/FogHorn`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FogHorn {
    /// `type`. On the wire `type`. Always `"fog"`.
    pub type_: Option<String>,
    /// `reach`.
    pub reach: Option<Number>,
    kept: Kept,
}

impl Object for FogHorn {
    const NAME: &'static str = "FogHorn";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "type" => 0,
            "reach" => 1,
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
            1 => value.into(&mut self.reach),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "type", &self.type_)?;
        out.member(1, "reach", &self.reach)?;
        Ok(())
    }
}

orange_core::__object!(FogHorn.kept);
