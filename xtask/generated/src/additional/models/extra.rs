// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Extra`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Extra`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `additional.yaml#/components/schemas/Extra`.
#[derive(Clone, Debug, Default)]
pub struct Extra {
    /// `known`.
    pub known: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Extra {
    const NAME: &'static str = "Extra";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "known" => 0,
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
            0 => value.into(&mut self.known),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "known", &self.known)?;
        Ok(())
    }
}

orange_core::__object!(Extra.kept);
