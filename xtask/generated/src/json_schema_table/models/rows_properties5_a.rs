// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties5A`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties5A`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/properties5/properties/a`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties5A {
    /// `b`.
    pub b: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties5A {
    const NAME: &'static str = "RowsProperties5A";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
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
            0 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties5A.kept);

impl RowsProperties5A {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<Json>) -> Self {
        self.b = Some(b.into());
        self
    }
}

orange_core::__validate!(
    RowsProperties5A, Client,
    "#/components/schemas/Rows/properties/properties5/properties/a", DEFINITIONS
);
