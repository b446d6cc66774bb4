// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Permit_RES`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Permit_RES`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit_RES`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PermitRes {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`. Required.
    pub id: Option<String>,
    kept: Kept,
}

impl Object for PermitRes {
    const NAME: &'static str = "PermitRes";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "id" => 1,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.id),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(PermitRes.kept);
