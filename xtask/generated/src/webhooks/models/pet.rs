// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Pet`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Pet`.
///
/// In the specification: `webhooks.yaml#/components/schemas/Pet`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pet {
    /// `id`. Required.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for Pet {
    const NAME: &'static str = "Pet";

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

orange_core::__object!(Pet.kept);
