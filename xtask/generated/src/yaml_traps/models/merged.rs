// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Merged`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{MergedOther, MergedPart};

/// `Merged`.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Merged`.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The same values.
    pub other: Option<MergedOther>,
    /// `part`.
    pub part: Option<MergedPart>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Merged {
    const NAME: &'static str = "Merged";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "other" => 0,
            "part" => 1,
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
            0 => value.into(&mut self.other),
            1 => value.into(&mut self.part),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "other", &self.other)?;
        out.member(1, "part", &self.part)?;
        Ok(())
    }
}

orange_core::__object!(Merged.kept);
