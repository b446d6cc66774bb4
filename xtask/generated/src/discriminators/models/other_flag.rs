// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherFlag`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherFlag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Flag`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherFlag {
    /// `flagType`. On the wire `flagType`.
    pub flag_type: Option<String>,
    kept: Kept,
}

impl Object for OtherFlag {
    const NAME: &'static str = "OtherFlag";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "flagType" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "flagType", &self.flag_type)?;
        Ok(())
    }
}

orange_core::__object!(OtherFlag.kept);
