// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Cow`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Cow`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Cow`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cow {
    /// `t`.
    pub t: Option<String>,
    /// `self`. On the wire `self`.
    pub self_: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `moo`.
    pub moo: Option<bool>,
    kept: Kept,
}

impl Object for Cow {
    const NAME: &'static str = "Cow";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "self" => 1,
            "get" => 2,
            "moo" => 3,
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
            3 => value.into(&mut self.moo),
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
        out.member(3, "moo", &self.moo)?;
        Ok(())
    }
}

orange_core::__object!(Cow.kept);
