// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Fiber`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Ftte, Ftth, Ftto};

/// The fibre networks.
///
/// In the specification: `openapi.yaml#/components/schemas/Fiber`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Fiber {
    /// `ftte`.
    pub ftte: Option<Ftte>,
    /// `ftth`.
    pub ftth: Option<Ftth>,
    /// `ftto`.
    pub ftto: Option<Ftto>,
    kept: Kept,
}

impl Object for Fiber {
    const NAME: &'static str = "Fiber";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "ftte" => 0,
            "ftth" => 1,
            "ftto" => 2,
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
            0 => value.into(&mut self.ftte),
            1 => value.into(&mut self.ftth),
            2 => value.into(&mut self.ftto),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "ftte", &self.ftte)?;
        out.member(1, "ftth", &self.ftth)?;
        out.member(2, "ftto", &self.ftto)?;
        Ok(())
    }
}

orange_core::__object!(Fiber.kept);
