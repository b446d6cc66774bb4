// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `FtteProperties`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// More on FTTE.
///
/// In the specification: `openapi.yaml#/components/schemas/FtteProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FtteProperties {
    /// Whether the optimal offer can be had.
    ///
    /// On the wire `isOptimalAvailable`.
    pub is_optimal_available: Option<bool>,
    kept: Kept,
}

impl Object for FtteProperties {
    const NAME: &'static str = "FtteProperties";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "isOptimalAvailable" => 0,
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
            0 => value.into(&mut self.is_optimal_available),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "isOptimalAvailable", &self.is_optimal_available)?;
        Ok(())
    }
}

orange_core::__object!(FtteProperties.kept);
