// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Tree`.

use std::collections::BTreeMap;

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::TreeSoil;

/// `Tree`.
///
/// In the specification: `inline.yaml#/components/schemas/Tree`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tree {
    /// `children`.
    pub children: Option<Vec<Tree>>,
    /// `parent`.
    pub parent: Option<Box<Tree>>,
    /// `byName`. On the wire `byName`.
    pub by_name: Option<BTreeMap<String, Tree>>,
    /// `soil`.
    pub soil: Option<TreeSoil>,
    kept: Kept,
}

impl Object for Tree {
    const NAME: &'static str = "Tree";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "children" => 0,
            "parent" => 1,
            "byName" => 2,
            "soil" => 3,
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
            0 => value.into(&mut self.children),
            1 => value.into(&mut self.parent),
            2 => value.into(&mut self.by_name),
            3 => value.into(&mut self.soil),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "children", &self.children)?;
        out.member(1, "parent", &self.parent)?;
        out.member(2, "byName", &self.by_name)?;
        out.member(3, "soil", &self.soil)?;
        Ok(())
    }
}

orange_core::__object!(Tree.kept);
