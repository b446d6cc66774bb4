// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RoundSign`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `RoundSign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/RoundSign`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoundSign {
    /// `shape`.
    pub shape: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `radius`.
    pub radius: Option<Number>,
    kept: Kept,
}

impl Object for RoundSign {
    const NAME: &'static str = "RoundSign";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "text" => 1,
            "radius" => 2,
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
            0 => value.into(&mut self.shape),
            1 => value.into(&mut self.text),
            2 => value.into(&mut self.radius),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "text", &self.text)?;
        out.member(2, "radius", &self.radius)?;
        Ok(())
    }
}

orange_core::__object!(RoundSign.kept);
