// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherSign`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherSign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Sign`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherSign {
    /// `shape`.
    pub shape: Option<String>,
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

impl Object for OtherSign {
    const NAME: &'static str = "OtherSign";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "text" => 1,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "text", &self.text)?;
        Ok(())
    }
}

orange_core::__object!(OtherSign.kept);
