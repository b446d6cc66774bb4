// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `DangerMark`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `DangerMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/DangerMark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DangerMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `depth`.
    pub depth: Option<Number>,
    kept: Kept,
}

impl Object for DangerMark {
    const NAME: &'static str = "DangerMark";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "depth" => 1,
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
            1 => value.into(&mut self.depth),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "depth", &self.depth)?;
        Ok(())
    }
}

orange_core::__object!(DangerMark.kept);
