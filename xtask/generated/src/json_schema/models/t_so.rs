// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TSo`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `TSo`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/so`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TSo {
    /// `x`.
    pub x: Option<i64>,
    kept: Kept,
}

impl Object for TSo {
    const NAME: &'static str = "TSo";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            0 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(TSo.kept);

impl TSo {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

orange_core::__validate!(
    TSo, Client, "#/components/schemas/T/properties/so", DEFINITIONS
);
