// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `MalformedHook`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `MalformedHook`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Malformed/properties/hook`.
#[derive(Clone, Debug, Default)]
pub struct MalformedHook {
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for MalformedHook {
    const NAME: &'static str = "MalformedHook";

    fn place(_name: &str) -> Option<usize> {
        None
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        _index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        value.keep()
    }

    fn write_members<M: SerializeMap>(
        &self,
        _out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        Ok(())
    }
}

orange_core::__object!(MalformedHook.kept);
