// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Supports`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Copper, Fiber};

/// The networks at the place.
///
/// In the specification: `openapi.yaml#/components/schemas/Supports`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Supports {
    /// `fiber`.
    pub fiber: Option<Fiber>,
    /// `copper`.
    pub copper: Option<Copper>,
    kept: Kept,
}

impl Object for Supports {
    const NAME: &'static str = "Supports";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "fiber" => 0,
            "copper" => 1,
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
            0 => value.into(&mut self.fiber),
            1 => value.into(&mut self.copper),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "fiber", &self.fiber)?;
        out.member(1, "copper", &self.copper)?;
        Ok(())
    }
}

orange_core::__object!(Supports.kept);
