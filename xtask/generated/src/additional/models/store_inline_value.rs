// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `StoreInlineValue`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `StoreInlineValue`.
///
/// In the specification:
/// `additional.yaml#/components/schemas/Store/properties/inline/additionalProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreInlineValue {
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Object for StoreInlineValue {
    const NAME: &'static str = "StoreInlineValue";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            0 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(StoreInlineValue.kept);
