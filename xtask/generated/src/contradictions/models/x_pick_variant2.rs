// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `XPickVariant2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `XPickVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/pick/anyOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XPickVariant2 {
    /// `m`. Required.
    pub m: Option<String>,
    kept: Kept,
}

impl Object for XPickVariant2 {
    const NAME: &'static str = "XPickVariant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "m" => 0,
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
            0 => value.into(&mut self.m),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "m", &self.m)?;
        Ok(())
    }
}

orange_core::__object!(XPickVariant2.kept);
