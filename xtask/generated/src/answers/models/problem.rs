// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Problem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Problem`.
///
/// In the specification: `answers.yaml#/components/schemas/Problem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `status`. Required.
    pub status: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `detail`.
    pub detail: Option<String>,
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    kept: Kept,
}

impl Object for Problem {
    const NAME: &'static str = "Problem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "title" => 1,
            "detail" => 2,
            "type" => 3,
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
            0 => value.into(&mut self.status),
            1 => value.into(&mut self.title),
            2 => value.into(&mut self.detail),
            3 => value.into(&mut self.type_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "status", &self.status)?;
        out.member(1, "title", &self.title)?;
        out.member(2, "detail", &self.detail)?;
        out.member(3, "type", &self.type_)?;
        Ok(())
    }
}

orange_core::__object!(Problem.kept);
