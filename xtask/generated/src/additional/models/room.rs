// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Room`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Room`.
///
/// In the specification: `additional.yaml#/components/schemas/Room`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Room {
    /// `beds`.
    pub beds: Option<i64>,
    kept: Kept,
}

impl Object for Room {
    const NAME: &'static str = "Room";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "beds" => 0,
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
            0 => value.into(&mut self.beds),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "beds", &self.beds)?;
        Ok(())
    }
}

orange_core::__object!(Room.kept);
