// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Master`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Master`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Ship/$defs/Master`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Master {
    /// `licence`.
    pub licence: Option<String>,
    kept: Kept,
}

impl Object for Master {
    const NAME: &'static str = "Master";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "licence" => 0,
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
            0 => value.into(&mut self.licence),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "licence", &self.licence)?;
        Ok(())
    }
}

orange_core::__object!(Master.kept);
