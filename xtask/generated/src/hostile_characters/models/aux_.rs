// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `aux`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `aux`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/aux`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Aux {
    /// `con`.
    pub con: Option<String>,
    kept: Kept,
}

impl Object for Aux {
    const NAME: &'static str = "Aux";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "con" => 0,
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
            0 => value.into(&mut self.con),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "con", &self.con)?;
        Ok(())
    }
}

orange_core::__object!(Aux.kept);
