// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TreeSoilLayersItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `TreeSoilLayersItem`.
///
/// In the specification:
/// `inline.yaml#/components/schemas/Tree/properties/soil/properties/layers/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TreeSoilLayersItem {
    /// `depth`.
    pub depth: Option<Number>,
    kept: Kept,
}

impl Object for TreeSoilLayersItem {
    const NAME: &'static str = "TreeSoilLayersItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "depth" => 0,
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
            0 => value.into(&mut self.depth),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "depth", &self.depth)?;
        Ok(())
    }
}

orange_core::__object!(TreeSoilLayersItem.kept);
