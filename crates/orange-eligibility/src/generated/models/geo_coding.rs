// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `GeoCoding`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// Where it is.
///
/// In the specification: `openapi.yaml#/components/schemas/GeoCoding`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeoCoding {
    /// In degrees.
    pub longitude: Option<Number>,
    /// In degrees.
    pub latitude: Option<Number>,
    kept: Kept,
}

impl Object for GeoCoding {
    const NAME: &'static str = "GeoCoding";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "longitude" => 0,
            "latitude" => 1,
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
            0 => value.into(&mut self.longitude),
            1 => value.into(&mut self.latitude),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "longitude", &self.longitude)?;
        out.member(1, "latitude", &self.latitude)?;
        Ok(())
    }
}

orange_core::__object!(GeoCoding.kept);
