// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TDeepL1L2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::TDeepL1L2L3Item;
use super::super::schemas::DEFINITIONS;

/// `TDeepL1L2`.
///
/// In the specification:
/// `json-schema.yaml#/components/schemas/T/properties/deep/properties/l1/properties/l2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeepL1L2 {
    /// `l3`.
    pub l3: Option<Vec<TDeepL1L2L3Item>>,
    kept: Kept,
}

impl Object for TDeepL1L2 {
    const NAME: &'static str = "TDeepL1L2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "l3" => 0,
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
            0 => value.into(&mut self.l3),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "l3", &self.l3)?;
        Ok(())
    }
}

orange_core::__object!(TDeepL1L2.kept);

impl TDeepL1L2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `l3`.
    pub fn l3(
        mut self,
        l3: impl IntoIterator<Item = impl Into<TDeepL1L2L3Item>>,
    ) -> Self {
        self.l3 = Some(l3.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    TDeepL1L2, Client,
    "#/components/schemas/T/properties/deep/properties/l1/properties/l2", DEFINITIONS
);
