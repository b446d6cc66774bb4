// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAnyOf5Variant2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAnyOf5Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/anyOf5/anyOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsAnyOf5Variant2 {
    /// `b`. Required.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAnyOf5Variant2 {
    const NAME: &'static str = "RowsAnyOf5Variant2";

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

orange_core::__object!(RowsAnyOf5Variant2.kept);

impl RowsAnyOf5Variant2 {
    /// Creates the value with its required fields.
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: Some(b.into()),
            ..Self::default()
        }
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

orange_core::__validate!(
    RowsAnyOf5Variant2, Client, "#/components/schemas/Rows/properties/anyOf5/anyOf/1",
    DEFINITIONS
);
