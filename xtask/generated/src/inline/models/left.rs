// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Left`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Right;

/// `Left`.
///
/// In the specification: `inline.yaml#/components/schemas/Left`.
#[derive(Clone, Debug, Default)]
pub struct Left {
    /// `right`.
    pub right: Option<Box<Right>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Left {
    const NAME: &'static str = "Left";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "right" => 0,
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
            0 => value.into(&mut self.right),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "right", &self.right)?;
        Ok(())
    }
}

orange_core::__object!(Left.kept);
