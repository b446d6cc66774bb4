// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `CargoInlineVariant2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `CargoInlineVariant2`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/inline/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CargoInlineVariant2 {
    /// `m3`.
    pub m3: Option<Number>,
    kept: Kept,
}

impl Object for CargoInlineVariant2 {
    const NAME: &'static str = "CargoInlineVariant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "m3" => 0,
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
            0 => value.into(&mut self.m3),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "m3", &self.m3)?;
        Ok(())
    }
}

orange_core::__object!(CargoInlineVariant2.kept);
