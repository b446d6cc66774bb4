// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Copper`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::CopperSupport;

/// The copper networks.
///
/// In the specification: `openapi.yaml#/components/schemas/Copper`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Copper {
    /// When copper is no longer sold there. No sample shows its form.
    ///
    /// On the wire `commercialClosureDate`.
    pub commercial_closure_date: Option<String>,
    /// `adsl`.
    pub adsl: Option<CopperSupport>,
    /// `sdsl`.
    pub sdsl: Option<CopperSupport>,
    kept: Kept,
}

impl Object for Copper {
    const NAME: &'static str = "Copper";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "commercialClosureDate" => 0,
            "adsl" => 1,
            "sdsl" => 2,
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
            0 => value.into(&mut self.commercial_closure_date),
            1 => value.into(&mut self.adsl),
            2 => value.into(&mut self.sdsl),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "commercialClosureDate", &self.commercial_closure_date)?;
        out.member(1, "adsl", &self.adsl)?;
        out.member(2, "sdsl", &self.sdsl)?;
        Ok(())
    }
}

orange_core::__object!(Copper.kept);
