// Generated from corpus/plain.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Tide`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object,
    SerializeMap,
};

/// `Tide`.
///
/// In the specification: `plain.json#/components/schemas/Tide`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tide {
    /// `at`.
    pub at: Option<DateTime>,
    /// `height`.
    pub height: Option<Number>,
    kept: Kept,
}

impl Object for Tide {
    const NAME: &'static str = "Tide";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "at" => 0,
            "height" => 1,
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
            0 => value.into(&mut self.at),
            1 => value.into(&mut self.height),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "at", &self.at)?;
        out.member(1, "height", &self.height)?;
        Ok(())
    }
}

orange_core::__object!(Tide.kept);
