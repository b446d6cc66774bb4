// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SeveralObject`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `SeveralObject`.
///
/// In the specification: `one-of.yaml#/components/schemas/Several`.
#[derive(Clone, Debug, Default)]
pub struct SeveralObject {
    /// `height`.
    pub height: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for SeveralObject {
    const NAME: &'static str = "SeveralObject";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "height" => 0,
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
            0 => value.into(&mut self.height),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "height", &self.height)?;
        Ok(())
    }
}

orange_core::__object!(SeveralObject.kept);
