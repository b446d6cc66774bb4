// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `AStructural`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `AStructural`.
///
/// In the specification: `openapi.yaml#/components/schemas/A/properties/structural`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AStructural {
    /// `kind`.
    pub kind: Option<String>,
    /// `city`. At most 40 characters.
    pub city: Option<String>,
    /// `more`.
    pub more: Option<i64>,
    kept: Kept,
}

impl Object for AStructural {
    const NAME: &'static str = "AStructural";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "city" => 1,
            "more" => 2,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.city),
            2 => value.into(&mut self.more),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "city", &self.city)?;
        out.member(2, "more", &self.more)?;
        Ok(())
    }
}

orange_core::__object!(AStructural.kept);
