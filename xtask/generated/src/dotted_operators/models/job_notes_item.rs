// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `JobNotesItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `JobNotesItem`.
///
/// In the specification: `dotted-operators.yaml#/components/schemas/Job/properties/notes/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JobNotesItem {
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

impl Object for JobNotesItem {
    const NAME: &'static str = "JobNotesItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
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
            0 => value.into(&mut self.text),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        Ok(())
    }
}

orange_core::__object!(JobNotesItem.kept);
