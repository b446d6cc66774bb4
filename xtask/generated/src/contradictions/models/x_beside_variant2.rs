// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `XBesideVariant2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `XBesideVariant2`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/beside/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XBesideVariant2 {
    /// `h`. Required.
    pub h: Option<String>,
    kept: Kept,
}

impl Object for XBesideVariant2 {
    const NAME: &'static str = "XBesideVariant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "h" => 0,
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
            0 => value.into(&mut self.h),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "h", &self.h)?;
        Ok(())
    }
}

orange_core::__object!(XBesideVariant2.kept);
