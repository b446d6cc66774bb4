// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Period`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Period`.
///
/// In the specification: `dotted-operators.yaml#/components/schemas/Period`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Period {
    /// `startDateTime`. On the wire `startDateTime`.
    pub start_date_time: Option<DateTime>,
    /// `endDateTime`. On the wire `endDateTime`.
    pub end_date_time: Option<DateTime>,
    kept: Kept,
}

impl Object for Period {
    const NAME: &'static str = "Period";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "startDateTime" => 0,
            "endDateTime" => 1,
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
            0 => value.into(&mut self.start_date_time),
            1 => value.into(&mut self.end_date_time),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "startDateTime", &self.start_date_time)?;
        out.member(1, "endDateTime", &self.end_date_time)?;
        Ok(())
    }
}

orange_core::__object!(Period.kept);
