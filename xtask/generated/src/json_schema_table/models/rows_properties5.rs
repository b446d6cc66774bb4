// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties5`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::RowsProperties5A;
use super::super::schemas::DEFINITIONS;

/// `RowsProperties5`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties5`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties5 {
    /// `a`.
    pub a: Option<RowsProperties5A>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties5 {
    const NAME: &'static str = "RowsProperties5";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties5.kept);

impl RowsProperties5 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<RowsProperties5A>) -> Self {
        self.a = Some(a.into());
        self
    }
}

orange_core::__validate!(
    RowsProperties5, Client, "#/components/schemas/Rows/properties/properties5",
    DEFINITIONS
);
