// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Note`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Note`.
///
/// In the specification: `names.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
pub struct Note2 {
    /// `b`.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Note2 {
    const NAME: &'static str = "Note2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
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
            0 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(Note2.kept);
