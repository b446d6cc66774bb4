// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherBase2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `OtherBase2`.
///
/// In the specification: `clashes.yaml#/components/schemas/Base`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBase2 {
    /// `kind`.
    pub kind: Option<String>,
    kept: Kept,
}

impl Object for OtherBase2 {
    const NAME: &'static str = "OtherBase2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        Ok(())
    }
}

orange_core::__object!(OtherBase2.kept);
