// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PlantTreeDefaultResponse`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `PlantTreeDefaultResponse`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/default/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTreeDefaultResponse {
    /// `code`.
    pub code: Option<i64>,
    kept: Kept,
}

impl Object for PlantTreeDefaultResponse {
    const NAME: &'static str = "PlantTreeDefaultResponse";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
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
            0 => value.into(&mut self.code),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        Ok(())
    }
}

orange_core::__object!(PlantTreeDefaultResponse.kept);
