// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAdditionalProperties4`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties4`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties4`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties4 {
    /// `in`. On the wire `in`.
    pub in_: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAdditionalProperties4 {
    const NAME: &'static str = "RowsAdditionalProperties4";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "in" => 0,
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
            0 => value.into(&mut self.in_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "in", &self.in_)?;
        Ok(())
    }
}

orange_core::__object!(RowsAdditionalProperties4.kept);

impl RowsAdditionalProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `in`.
    pub fn in_(mut self, in_: impl Into<Json>) -> Self {
        self.in_ = Some(in_.into());
        self
    }
}

orange_core::__validate!(
    RowsAdditionalProperties4, Client,
    "#/components/schemas/Rows/properties/additionalProperties4", DEFINITIONS
);
