// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `ListNotesResponse`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{CommonNote, Note, Note2};

/// `ListNotesResponse`.
///
/// In the specification:
/// `openapi.yaml#/paths/~1notes/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListNotesResponse {
    /// `ours`.
    pub ours: Option<Note>,
    /// `theirs`.
    pub theirs: Option<CommonNote>,
    /// `third`.
    pub third: Option<Note2>,
    kept: Kept,
}

impl Object for ListNotesResponse {
    const NAME: &'static str = "ListNotesResponse";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "ours" => 0,
            "theirs" => 1,
            "third" => 2,
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
            0 => value.into(&mut self.ours),
            1 => value.into(&mut self.theirs),
            2 => value.into(&mut self.third),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "ours", &self.ours)?;
        out.member(1, "theirs", &self.theirs)?;
        out.member(2, "third", &self.third)?;
        Ok(())
    }
}

orange_core::__object!(ListNotesResponse.kept);
