// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Heavy`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `Heavy`.
///
/// In the specification: `all-of.yaml#/components/schemas/Heavy`.
#[derive(Clone, Debug, Default)]
pub struct Heavy {
    /// `weight`.
    pub weight: Option<Number>,
    /// `id`.
    pub id: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Heavy {
    const NAME: &'static str = "Heavy";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "weight" => 0,
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
            0 => value.into(&mut self.weight),
            1 => value.into(&mut self.id),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "weight", &self.weight)?;
        out.member(1, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(Heavy.kept);
