// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Entity`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Entity`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Entity`.
#[derive(Clone, Debug, Default)]
pub struct Entity {
    /// `id`.
    pub id: Option<String>,
    /// `href`.
    pub href: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Entity {
    const NAME: &'static str = "Entity";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "href" => 1,
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
            1 => value.into(&mut self.href),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "href", &self.href)?;
        Ok(())
    }
}

orange_core::__object!(Entity.kept);
