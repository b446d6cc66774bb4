// Generated from corpus/sample-bodies20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Problem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Problem`.
///
/// In the specification: `sample-bodies20.yaml#/definitions/Problem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `code`.
    pub code: Option<i64>,
    kept: Kept,
}

impl Object for Problem {
    const NAME: &'static str = "Problem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        Ok(())
    }
}

orange_core::__object!(Problem.kept);
