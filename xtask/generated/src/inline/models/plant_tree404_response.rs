// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PlantTree404Response`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `PlantTree404Response`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/404/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTree404Response {
    /// `why`.
    pub why: Option<String>,
    kept: Kept,
}

impl Object for PlantTree404Response {
    const NAME: &'static str = "PlantTree404Response";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "why" => 0,
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
            0 => value.into(&mut self.why),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "why", &self.why)?;
        Ok(())
    }
}

orange_core::__object!(PlantTree404Response.kept);
