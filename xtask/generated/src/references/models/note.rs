// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Note`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{NoteAuthor, Port};

/// `Note`.
///
/// In the specification: `common/schemas/Note.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// `text`.
    pub text: Option<String>,
    /// `author`.
    pub author: Option<NoteAuthor>,
    /// `answers`.
    pub answers: Option<Vec<Note>>,
    /// `port`.
    pub port: Option<Port>,
    kept: Kept,
}

impl Object for Note {
    const NAME: &'static str = "Note";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
            "author" => 1,
            "answers" => 2,
            "port" => 3,
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
            1 => value.into(&mut self.author),
            2 => value.into(&mut self.answers),
            3 => value.into(&mut self.port),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        out.member(1, "author", &self.author)?;
        out.member(2, "answers", &self.answers)?;
        out.member(3, "port", &self.port)?;
        Ok(())
    }
}

orange_core::__object!(Note.kept);
