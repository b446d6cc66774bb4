// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TreeSoil`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{TreeSoilKind, TreeSoilLayersItem};

/// `TreeSoil`.
///
/// In the specification: `inline.yaml#/components/schemas/Tree/properties/soil`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TreeSoil {
    /// `kind`.
    pub kind: Option<TreeSoilKind>,
    /// `layers`.
    pub layers: Option<Vec<TreeSoilLayersItem>>,
    kept: Kept,
}

impl Object for TreeSoil {
    const NAME: &'static str = "TreeSoil";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "layers" => 1,
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
            1 => value.into(&mut self.layers),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "layers", &self.layers)?;
        Ok(())
    }
}

orange_core::__object!(TreeSoil.kept);
