// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Unused`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Unused`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/$defs/Unused`.
#[derive(Clone, Debug, Default)]
pub struct Unused {
    /// `u`.
    pub u: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Unused {
    const NAME: &'static str = "Unused";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "u" => 0,
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
            0 => value.into(&mut self.u),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "u", &self.u)?;
        Ok(())
    }
}

orange_core::__object!(Unused.kept);
