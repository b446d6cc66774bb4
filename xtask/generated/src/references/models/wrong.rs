// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Wrong`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Note;

/// `Wrong`.
///
/// In the specification:
/// `common/responses.yaml#/components/responses/Wrong/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wrong {
    /// `code`. Required.
    pub code: Option<String>,
    /// `note`.
    pub note: Option<Note>,
    kept: Kept,
}

impl Object for Wrong {
    const NAME: &'static str = "Wrong";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "note" => 1,
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
            0 => value.into(&mut self.code),
            1 => value.into(&mut self.note),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        out.member(1, "note", &self.note)?;
        Ok(())
    }
}

orange_core::__object!(Wrong.kept);
