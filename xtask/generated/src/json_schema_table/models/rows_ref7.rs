// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRef7`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsRef7`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref7`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef7 {
    /// `$ref`. On the wire `$ref`.
    pub ref_: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRef7 {
    const NAME: &'static str = "RowsRef7";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "$ref" => 0,
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
            0 => value.into(&mut self.ref_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "$ref", &self.ref_)?;
        Ok(())
    }
}

orange_core::__object!(RowsRef7.kept);

impl RowsRef7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `$ref`.
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }
}

orange_core::__validate!(
    RowsRef7, Client, "#/components/schemas/Rows/properties/ref7", DEFINITIONS
);
