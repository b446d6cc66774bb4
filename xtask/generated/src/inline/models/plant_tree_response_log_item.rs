// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PlantTreeResponseLogItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `PlantTreeResponseLogItem`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/200/content/application~1json/schema/properties/log/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTreeResponseLogItem {
    /// `at`.
    pub at: Option<String>,
    kept: Kept,
}

impl Object for PlantTreeResponseLogItem {
    const NAME: &'static str = "PlantTreeResponseLogItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "at" => 0,
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
            0 => value.into(&mut self.at),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "at", &self.at)?;
        Ok(())
    }
}

orange_core::__object!(PlantTreeResponseLogItem.kept);
