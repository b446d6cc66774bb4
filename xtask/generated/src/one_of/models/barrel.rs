// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Barrel`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Barrel`.
///
/// In the specification: `one-of.yaml#/components/schemas/Barrel`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Barrel {
    /// `staves`. Required.
    pub staves: Option<i64>,
    kept: Kept,
}

impl Object for Barrel {
    const NAME: &'static str = "Barrel";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "staves" => 0,
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
            0 => value.into(&mut self.staves),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "staves", &self.staves)?;
        Ok(())
    }
}

orange_core::__object!(Barrel.kept);
