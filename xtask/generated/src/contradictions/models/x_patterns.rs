// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `XPatterns`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `XPatterns`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/patterns`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XPatterns {
    /// `e`.
    pub e: Option<String>,
    kept: Kept,
}

impl Object for XPatterns {
    const NAME: &'static str = "XPatterns";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "e" => 0,
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
            0 => value.into(&mut self.e),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "e", &self.e)?;
        Ok(())
    }
}

orange_core::__object!(XPatterns.kept);
