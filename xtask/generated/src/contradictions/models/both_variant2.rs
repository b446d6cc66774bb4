// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `BothVariant2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `BothVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Both/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct BothVariant2 {
    /// `b`. Required.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for BothVariant2 {
    const NAME: &'static str = "BothVariant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
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
            0 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(BothVariant2.kept);
