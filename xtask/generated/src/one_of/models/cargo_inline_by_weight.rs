// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `CargoInlineByWeight`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// By weight
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/inline/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CargoInlineByWeight {
    /// `kg`.
    pub kg: Option<Number>,
    kept: Kept,
}

impl Object for CargoInlineByWeight {
    const NAME: &'static str = "CargoInlineByWeight";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kg" => 0,
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
            0 => value.into(&mut self.kg),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kg", &self.kg)?;
        Ok(())
    }
}

orange_core::__object!(CargoInlineByWeight.kept);
