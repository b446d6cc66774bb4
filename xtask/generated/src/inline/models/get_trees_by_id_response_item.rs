// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `GetTreesByIdResponseItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `GetTreesByIdResponseItem`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/get/responses/200/content/application~1json/schema/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTreesByIdResponseItem {
    /// `leaf`.
    pub leaf: Option<String>,
    kept: Kept,
}

impl Object for GetTreesByIdResponseItem {
    const NAME: &'static str = "GetTreesByIdResponseItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "leaf" => 0,
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
            0 => value.into(&mut self.leaf),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "leaf", &self.leaf)?;
        Ok(())
    }
}

orange_core::__object!(GetTreesByIdResponseItem.kept);
