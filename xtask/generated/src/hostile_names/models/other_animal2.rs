// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherAnimal2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherAnimal2`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Animal`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherAnimal2 {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    kept: Kept,
}

impl Object for OtherAnimal2 {
    const NAME: &'static str = "OtherAnimal2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "self" => 1,
            "get" => 2,
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
            0 => value.into(&mut self.t),
            1 => value.into(&mut self.self_),
            2 => value.into(&mut self.get),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        out.member(1, "self", &self.self_)?;
        out.member(2, "get", &self.get)?;
        Ok(())
    }
}

orange_core::__object!(OtherAnimal2.kept);
