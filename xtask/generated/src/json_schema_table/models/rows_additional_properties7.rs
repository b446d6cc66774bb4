// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAdditionalProperties7`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties7`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties7`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties7 {
    /// `p`.
    pub p: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAdditionalProperties7 {
    const NAME: &'static str = "RowsAdditionalProperties7";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "p" => 0,
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
            0 => value.into(&mut self.p),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "p", &self.p)?;
        Ok(())
    }
}

orange_core::__object!(RowsAdditionalProperties7.kept);

impl RowsAdditionalProperties7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<Json>) -> Self {
        self.p = Some(p.into());
        self
    }
}

orange_core::__validate!(
    RowsAdditionalProperties7, Client,
    "#/components/schemas/Rows/properties/additionalProperties7", DEFINITIONS
);
