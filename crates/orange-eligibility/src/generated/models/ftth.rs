// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftth`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::EligibilityStatus;

/// Fibre to the home.
///
/// In the specification: `openapi.yaml#/components/schemas/Ftth`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ftth {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// Remarks for people.
    pub comments: Option<Vec<String>>,
    kept: Kept,
}

impl Object for Ftth {
    const NAME: &'static str = "Ftth";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "comments" => 1,
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
            1 => value.into(&mut self.comments),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "status", &self.status)?;
        out.member(1, "comments", &self.comments)?;
        Ok(())
    }
}

orange_core::__object!(Ftth.kept);
