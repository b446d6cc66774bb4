// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Note`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Note`.
///
/// In the specification: `note.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note2 {
    /// `c`.
    pub c: Option<String>,
    kept: Kept,
}

impl Object for Note2 {
    const NAME: &'static str = "Note2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "c" => 0,
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
            0 => value.into(&mut self.c),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "c", &self.c)?;
        Ok(())
    }
}

orange_core::__object!(Note2.kept);
