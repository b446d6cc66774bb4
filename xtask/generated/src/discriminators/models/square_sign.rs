// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SquareSign`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// `SquareSign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/SquareSign`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SquareSign {
    /// `shape`.
    pub shape: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `side`.
    pub side: Option<Number>,
    kept: Kept,
}

impl Object for SquareSign {
    const NAME: &'static str = "SquareSign";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "text" => 1,
            "side" => 2,
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
            2 => value.into(&mut self.side),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "text", &self.text)?;
        out.member(2, "side", &self.side)?;
        Ok(())
    }
}

orange_core::__object!(SquareSign.kept);
