// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Right`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Left;

/// `Right`.
///
/// In the specification: `inline.yaml#/components/schemas/Right`.
#[derive(Clone, Debug, Default)]
pub struct Right {
    /// `left`.
    pub left: Option<Box<Left>>,
    /// `again`.
    pub again: Option<Box<Right>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Right {
    const NAME: &'static str = "Right";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "left" => 0,
            "again" => 1,
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
            0 => value.into(&mut self.left),
            1 => value.into(&mut self.again),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "left", &self.left)?;
        out.member(1, "again", &self.again)?;
        Ok(())
    }
}

orange_core::__object!(Right.kept);
