// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAnyOf5Variant1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAnyOf5Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/anyOf5/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsAnyOf5Variant1 {
    /// `a`. Required.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAnyOf5Variant1 {
    const NAME: &'static str = "RowsAnyOf5Variant1";

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

orange_core::__object!(RowsAnyOf5Variant1.kept);

impl RowsAnyOf5Variant1 {
    /// Creates the value with its required fields.
    pub fn new(a: i64) -> Self {
        Self {
            a: Some(a),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

orange_core::__validate!(
    RowsAnyOf5Variant1, Client, "#/components/schemas/Rows/properties/anyOf5/anyOf/0",
    DEFINITIONS
);
