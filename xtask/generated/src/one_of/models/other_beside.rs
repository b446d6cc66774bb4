// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherBeside`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherBeside`.
///
/// In the specification: `one-of.yaml#/components/schemas/Beside`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBeside {
    /// `seal`. Required.
    pub seal: Option<String>,
    kept: Kept,
}

impl Object for OtherBeside {
    const NAME: &'static str = "OtherBeside";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "seal" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "seal", &self.seal)?;
        Ok(())
    }
}

orange_core::__object!(OtherBeside.kept);
