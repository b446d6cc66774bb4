// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TDeep`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::TDeepL1;
use super::super::schemas::DEFINITIONS;

/// `TDeep`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/deep`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeep {
    /// `l1`.
    pub l1: Option<TDeepL1>,
    kept: Kept,
}

impl Object for TDeep {
    const NAME: &'static str = "TDeep";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "l1" => 0,
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
            0 => value.into(&mut self.l1),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "l1", &self.l1)?;
        Ok(())
    }
}

orange_core::__object!(TDeep.kept);

impl TDeep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `l1`.
    pub fn l1(mut self, l1: impl Into<TDeepL1>) -> Self {
        self.l1 = Some(l1.into());
        self
    }
}

orange_core::__validate!(
    TDeep, Client, "#/components/schemas/T/properties/deep", DEFINITIONS
);
