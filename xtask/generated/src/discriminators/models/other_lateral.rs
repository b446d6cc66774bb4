// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherLateral`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherLateral`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Lateral`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherLateral {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    kept: Kept,
}

impl Object for OtherLateral {
    const NAME: &'static str = "OtherLateral";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "number" => 1,
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
            1 => value.into(&mut self.number),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "number", &self.number)?;
        Ok(())
    }
}

orange_core::__object!(OtherLateral.kept);
