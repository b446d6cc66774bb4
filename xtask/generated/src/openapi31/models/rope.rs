// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Rope`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `Rope`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Rope`.
#[derive(Clone, Debug, Default)]
pub struct Rope {
    /// `length`.
    pub length: Option<Number>,
    /// `strands`.
    pub strands: Option<Vec<Rope>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Rope {
    const NAME: &'static str = "Rope";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "length" => 0,
            "strands" => 1,
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
            0 => value.into(&mut self.length),
            1 => value.into(&mut self.strands),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "length", &self.length)?;
        out.member(1, "strands", &self.strands)?;
        Ok(())
    }
}

orange_core::__object!(Rope.kept);
