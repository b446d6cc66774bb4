// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Note`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::NoteState;

/// `Note`.
///
/// In the specification: `common.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommonNote {
    /// `b`.
    pub b: Option<String>,
    /// `state`.
    pub state: Option<NoteState>,
    kept: Kept,
}

impl Object for CommonNote {
    const NAME: &'static str = "CommonNote";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
            "state" => 1,
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
            1 => value.into(&mut self.state),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        out.member(1, "state", &self.state)?;
        Ok(())
    }
}

orange_core::__object!(CommonNote.kept);
