// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Mast`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `Mast`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Mast`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mast {
    /// `height`.
    pub height: Option<Number>,
    kept: Kept,
}

impl Object for Mast {
    const NAME: &'static str = "Mast";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "height" => 0,
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
            0 => value.into(&mut self.height),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "height", &self.height)?;
        Ok(())
    }
}

orange_core::__object!(Mast.kept);
