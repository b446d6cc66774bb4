// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TwiceVariant1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `TwiceVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Twice/allOf/1/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct TwiceVariant1 {
    /// `g`. Required.
    pub g: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for TwiceVariant1 {
    const NAME: &'static str = "TwiceVariant1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "g" => 0,
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
            0 => value.into(&mut self.g),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "g", &self.g)?;
        Ok(())
    }
}

orange_core::__object!(TwiceVariant1.kept);
