// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `QuarantineFlag`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `QuarantineFlag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/QuarantineFlag`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuarantineFlag {
    /// `flagType`. On the wire `flagType`.
    pub flag_type: Option<String>,
    /// `since`.
    pub since: Option<Date>,
    kept: Kept,
}

impl Object for QuarantineFlag {
    const NAME: &'static str = "QuarantineFlag";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "flagType" => 0,
            "since" => 1,
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
            1 => value.into(&mut self.since),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "flagType", &self.flag_type)?;
        out.member(1, "since", &self.since)?;
        Ok(())
    }
}

orange_core::__object!(QuarantineFlag.kept);
