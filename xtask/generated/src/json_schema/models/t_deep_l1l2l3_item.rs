// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TDeepL1L2L3Item`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `TDeepL1L2L3Item`.
///
/// In the specification:
/// `json-schema.yaml#/components/schemas/T/properties/deep/properties/l1/properties/l2/properties/l3/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeepL1L2L3Item {
    /// `l4`.
    pub l4: Option<Number>,
    kept: Kept,
}

impl Object for TDeepL1L2L3Item {
    const NAME: &'static str = "TDeepL1L2L3Item";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "l4" => 0,
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
            0 => value.into(&mut self.l4),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "l4", &self.l4)?;
        Ok(())
    }
}

orange_core::__object!(TDeepL1L2L3Item.kept);

impl TDeepL1L2L3Item {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `l4`.
    pub fn l4(mut self, l4: impl Into<Number>) -> Self {
        self.l4 = Some(l4.into());
        self
    }
}

orange_core::__validate!(
    TDeepL1L2L3Item, Client,
    "#/components/schemas/T/properties/deep/properties/l1/properties/l2/properties/l3/items",
    DEFINITIONS
);
