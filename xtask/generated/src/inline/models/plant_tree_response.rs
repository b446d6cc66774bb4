// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PlantTreeResponse`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{PlantTreeResponseLogItem, Tree};

/// `PlantTreeResponse`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTreeResponse {
    /// `tree`.
    pub tree: Option<Tree>,
    /// `log`.
    pub log: Option<Vec<PlantTreeResponseLogItem>>,
    kept: Kept,
}

impl Object for PlantTreeResponse {
    const NAME: &'static str = "PlantTreeResponse";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "tree" => 0,
            "log" => 1,
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
            0 => value.into(&mut self.tree),
            1 => value.into(&mut self.log),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "tree", &self.tree)?;
        out.member(1, "log", &self.log)?;
        Ok(())
    }
}

orange_core::__object!(PlantTreeResponse.kept);
