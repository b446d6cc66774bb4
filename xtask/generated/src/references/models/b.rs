// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `B`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `B`.
///
/// In the specification: `openapi.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B {
    /// `kind`.
    pub kind: Option<String>,
    /// `city`. At most 40 characters.
    pub city: Option<String>,
    kept: Kept,
}

impl Object for B {
    const NAME: &'static str = "B";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "city" => 1,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "city", &self.city)?;
        Ok(())
    }
}

orange_core::__object!(B.kept);
