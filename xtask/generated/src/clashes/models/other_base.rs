// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherBase`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherBase`.
///
/// In the specification: `clashes.yaml#/components/schemas/OtherBase`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBase {
    /// `kind`.
    pub kind: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Object for OtherBase {
    const NAME: &'static str = "OtherBase";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "x" => 1,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(OtherBase.kept);
