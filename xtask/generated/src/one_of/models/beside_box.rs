// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `BesideBox`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `BesideBox`.
///
/// In the specification: `one-of.yaml#/components/schemas/Beside/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BesideBox {
    /// `seal`. Required.
    pub seal: Option<String>,
    /// `height`. Required.
    pub height: Option<Number>,
    kept: Kept,
}

impl Object for BesideBox {
    const NAME: &'static str = "BesideBox";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "seal" => 0,
            "height" => 1,
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
            0 => value.into(&mut self.seal),
            1 => value.into(&mut self.height),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "seal", &self.seal)?;
        out.member(1, "height", &self.height)?;
        Ok(())
    }
}

orange_core::__object!(BesideBox.kept);
