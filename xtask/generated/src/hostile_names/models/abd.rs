// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `a.b.D`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::ABC;

/// `a.b.D`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/a.b.D`.
#[derive(Clone, Debug, Default)]
pub struct ABD {
    /// `c`.
    pub c: Option<ABC>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ABD {
    const NAME: &'static str = "ABD";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "c" => 0,
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
            0 => value.into(&mut self.c),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "c", &self.c)?;
        Ok(())
    }
}

orange_core::__object!(ABD.kept);
