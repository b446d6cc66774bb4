// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TinyLight`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `TinyLight`.
///
/// In the specification: `discriminators.yaml#/components/schemas/TinyLight`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TinyLight {
    /// `@type`. On the wire `@type`. Required.
    pub at_type: Option<String>,
    /// `power`.
    pub power: Option<i64>,
    kept: Kept,
}

impl Object for TinyLight {
    const NAME: &'static str = "TinyLight";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "power" => 1,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.power),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "power", &self.power)?;
        Ok(())
    }
}

orange_core::__object!(TinyLight.kept);
