// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAdditionalProperties1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties1`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties1 {
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAdditionalProperties1 {
    const NAME: &'static str = "RowsAdditionalProperties1";

    fn place(_name: &str) -> Option<usize> {
        None
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        _index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        value.keep()
    }

    fn write_members<M: SerializeMap>(
        &self,
        _out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        Ok(())
    }
}

orange_core::__object!(RowsAdditionalProperties1.kept);

impl RowsAdditionalProperties1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsAdditionalProperties1, Client,
    "#/components/schemas/Rows/properties/additionalProperties1", DEFINITIONS
);
