// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PilotFlag`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `PilotFlag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/PilotFlag`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PilotFlag {
    /// `flagType`. On the wire `flagType`.
    pub flag_type: Option<String>,
    /// `pilot`.
    pub pilot: Option<String>,
    kept: Kept,
}

impl Object for PilotFlag {
    const NAME: &'static str = "PilotFlag";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "flagType" => 0,
            "pilot" => 1,
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
            0 => value.into(&mut self.flag_type),
            1 => value.into(&mut self.pilot),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "flagType", &self.flag_type)?;
        out.member(1, "pilot", &self.pilot)?;
        Ok(())
    }
}

orange_core::__object!(PilotFlag.kept);
