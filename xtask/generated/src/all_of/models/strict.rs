// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Strict`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// Only more is required.
///
/// In the specification: `all-of.yaml#/components/schemas/Strict`.
#[derive(Clone, Debug, Default)]
pub struct Strict {
    /// `weight`. Required.
    pub weight: Option<Number>,
    /// `id`.
    pub id: Option<String>,
    /// `serial`. Required.
    pub serial: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Strict {
    const NAME: &'static str = "Strict";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "weight" => 0,
            "id" => 1,
            "serial" => 2,
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
            0 => value.into(&mut self.weight),
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.serial),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "weight", &self.weight)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "serial", &self.serial)?;
        Ok(())
    }
}

orange_core::__object!(Strict.kept);
