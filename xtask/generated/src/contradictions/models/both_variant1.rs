// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `BothVariant1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `BothVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Both/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct BothVariant1 {
    /// `a`. Required.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for BothVariant1 {
    const NAME: &'static str = "BothVariant1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(BothVariant1.kept);
