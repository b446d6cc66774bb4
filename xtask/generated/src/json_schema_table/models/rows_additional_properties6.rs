// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAdditionalProperties6`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties6`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties6`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties6 {
    /// `. On the wire`.
    pub field: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAdditionalProperties6 {
    const NAME: &'static str = "RowsAdditionalProperties6";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "" => 0,
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
            0 => value.into(&mut self.field),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "", &self.field)?;
        Ok(())
    }
}

orange_core::__object!(RowsAdditionalProperties6.kept);

impl RowsAdditionalProperties6 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets ``.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

orange_core::__validate!(
    RowsAdditionalProperties6, Client,
    "#/components/schemas/Rows/properties/additionalProperties6", DEFINITIONS
);
