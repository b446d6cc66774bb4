// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Model`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Mod;

/// `Model`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Model`.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// `mod`. On the wire `mod`.
    pub mod_: Option<Mod>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Model {
    const NAME: &'static str = "Model";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "mod" => 0,
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
            0 => value.into(&mut self.mod_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "mod", &self.mod_)?;
        Ok(())
    }
}

orange_core::__object!(Model.kept);
