// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `StoreClosed`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `StoreClosed`.
///
/// In the specification: `additional.yaml#/components/schemas/Store/properties/closed`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreClosed {
    kept: Kept,
}

impl Object for StoreClosed {
    const NAME: &'static str = "StoreClosed";

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

orange_core::__object!(StoreClosed.kept);
