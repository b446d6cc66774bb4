// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Building`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// The building, when the place is one.
///
/// In the specification: `openapi.yaml#/components/schemas/Building`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Building {
    /// Its IMB code.
    pub id: Option<String>,
    /// Its name; in the samples only when it was asked for by name.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for Building {
    const NAME: &'static str = "Building";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Building.kept);
