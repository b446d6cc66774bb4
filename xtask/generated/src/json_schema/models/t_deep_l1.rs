// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TDeepL1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::TDeepL1L2;
use super::super::schemas::DEFINITIONS;

/// `TDeepL1`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/deep/properties/l1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeepL1 {
    /// `l2`.
    pub l2: Option<TDeepL1L2>,
    kept: Kept,
}

impl Object for TDeepL1 {
    const NAME: &'static str = "TDeepL1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "l2" => 0,
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
            0 => value.into(&mut self.l2),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "l2", &self.l2)?;
        Ok(())
    }
}

orange_core::__object!(TDeepL1.kept);

impl TDeepL1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `l2`.
    pub fn l2(mut self, l2: impl Into<TDeepL1L2>) -> Self {
        self.l2 = Some(l2.into());
        self
    }
}

orange_core::__validate!(
    TDeepL1, Client, "#/components/schemas/T/properties/deep/properties/l1", DEFINITIONS
);
