// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `CopperSupport`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{CopperProperties, EligibilityStatus};

/// Asymmetric (ADSL) or symmetric (SDSL) lines.
///
/// In the specification: `openapi.yaml#/components/schemas/CopperSupport`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CopperSupport {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// `properties`.
    pub properties: Option<CopperProperties>,
    /// Remarks for people.
    pub comments: Option<Vec<String>>,
    kept: Kept,
}

impl Object for CopperSupport {
    const NAME: &'static str = "CopperSupport";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "properties" => 1,
            "comments" => 2,
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
            0 => value.into(&mut self.status),
            1 => value.into(&mut self.properties),
            2 => value.into(&mut self.comments),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "status", &self.status)?;
        out.member(1, "properties", &self.properties)?;
        out.member(2, "comments", &self.comments)?;
        Ok(())
    }
}

orange_core::__object!(CopperSupport.kept);
