// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `FttoProperties`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// More on FTTO. The page's table calls its members those of FTTE.
///
/// In the specification: `openapi.yaml#/components/schemas/FttoProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FttoProperties {
    /// Whether fibre is there already.
    ///
    /// On the wire `isFiberAvailable`.
    pub is_fiber_available: Option<bool>,
    /// The tariff zone, such as ZONE1; the values are not published.
    pub zoning: Option<String>,
    kept: Kept,
}

impl Object for FttoProperties {
    const NAME: &'static str = "FttoProperties";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "isFiberAvailable" => 0,
            "zoning" => 1,
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
            0 => value.into(&mut self.is_fiber_available),
            1 => value.into(&mut self.zoning),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "isFiberAvailable", &self.is_fiber_available)?;
        out.member(1, "zoning", &self.zoning)?;
        Ok(())
    }
}

orange_core::__object!(FttoProperties.kept);
