// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `XObject`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `XObject`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/object`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XObject {
    /// `kept`.
    pub kept: Option<String>,
    kept_: Kept,
}

impl Object for XObject {
    const NAME: &'static str = "XObject";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kept" => 0,
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
            0 => value.into(&mut self.kept),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kept", &self.kept)?;
        Ok(())
    }
}

orange_core::__object!(XObject.kept_);
