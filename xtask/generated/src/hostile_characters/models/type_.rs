// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `𝕏`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `𝕏`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/𝕏`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Type {
    /// `𝕏`. On the wire `𝕏`.
    pub field: Option<i64>,
    kept: Kept,
}

impl Object for Type {
    const NAME: &'static str = "Type";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "𝕏" => 0,
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
            0 => value.into(&mut self.field),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "𝕏", &self.field)?;
        Ok(())
    }
}

orange_core::__object!(Type.kept);
