// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherMark`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Mark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    kept: Kept,
}

impl Object for OtherMark {
    const NAME: &'static str = "OtherMark";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
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
            0 => value.into(&mut self.kind),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        Ok(())
    }
}

orange_core::__object!(OtherMark.kept);
