// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Crane`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Crane`.
///
/// In the specification: `answer-headers.yaml#/components/schemas/Crane`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crane {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for Crane {
    const NAME: &'static str = "Crane";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
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
            0 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Crane.kept);
