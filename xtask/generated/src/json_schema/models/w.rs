// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `W`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `W`.
///
/// In the specification: `json-schema.yaml#/components/schemas/W`.
#[derive(Clone, Debug, Default)]
pub struct W {
    /// `t`.
    pub t: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for W {
    const NAME: &'static str = "W";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        Ok(())
    }
}

orange_core::__object!(W.kept);
