// Generated from corpus/missing-type.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `XRequired`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `XRequired`.
///
/// In the specification: `missing-type.yaml#/components/schemas/X/properties/required`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XRequired {
    /// `p`. Required.
    pub p: Option<String>,
    /// `q`. Required.
    pub q: Option<Json>,
    kept: Kept,
}

impl Object for XRequired {
    const NAME: &'static str = "XRequired";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "p" => 0,
            "q" => 1,
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
            0 => value.into(&mut self.p),
            1 => value.into(&mut self.q),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "p", &self.p)?;
        out.member(1, "q", &self.q)?;
        Ok(())
    }
}

orange_core::__object!(XRequired.kept);
