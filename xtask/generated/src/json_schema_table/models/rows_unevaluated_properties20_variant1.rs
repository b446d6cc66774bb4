// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties20Variant1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties20Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties20/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties20Variant1 {
    /// `a`. Always `1`.
    pub a: Option<i64>,
    /// `b`. Required. Always `1`.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties20Variant1 {
    const NAME: &'static str = "RowsUnevaluatedProperties20Variant1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "b" => 1,
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
            1 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(RowsUnevaluatedProperties20Variant1.kept);

impl RowsUnevaluatedProperties20Variant1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            b: Some(1),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties20Variant1, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties20/anyOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties20",
    DEFINITIONS
);
