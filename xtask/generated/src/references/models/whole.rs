// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Whole`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A file that is one schema.
///
/// In the specification: `common/schemas/Whole.yaml#`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Whole {
    /// `w`.
    pub w: Option<bool>,
    kept: Kept,
}

impl Object for Whole {
    const NAME: &'static str = "Whole";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "w" => 0,
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
            0 => value.into(&mut self.w),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "w", &self.w)?;
        Ok(())
    }
}

orange_core::__object!(Whole.kept);
