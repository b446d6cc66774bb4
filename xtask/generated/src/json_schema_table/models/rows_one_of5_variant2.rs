// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsOneOf5Variant2`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsOneOf5Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/oneOf5/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsOneOf5Variant2 {
    /// `c`. Required.
    pub c: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsOneOf5Variant2 {
    const NAME: &'static str = "RowsOneOf5Variant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "c" => 0,
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
            0 => value.into(&mut self.c),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "c", &self.c)?;
        Ok(())
    }
}

orange_core::__object!(RowsOneOf5Variant2.kept);

impl RowsOneOf5Variant2 {
    /// Creates the value with its required fields.
    pub fn new(c: impl Into<Json>) -> Self {
        Self {
            c: Some(c.into()),
            ..Self::default()
        }
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<Json>) -> Self {
        self.c = Some(c.into());
        self
    }
}

orange_core::__validate!(
    RowsOneOf5Variant2, Client, "#/components/schemas/Rows/properties/oneOf5/oneOf/1",
    DEFINITIONS
);
