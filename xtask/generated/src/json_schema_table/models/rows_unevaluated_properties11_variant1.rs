// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties11Variant1`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties11Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties11/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties11Variant1 {
    /// `a`.
    pub a: Option<Json>,
    /// `b`. Required. Always `"b"`.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties11Variant1 {
    const NAME: &'static str = "RowsUnevaluatedProperties11Variant1";

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

orange_core::__object!(RowsUnevaluatedProperties11Variant1.kept);

impl RowsUnevaluatedProperties11Variant1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            b: Some("b".into()),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<Json>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties11Variant1, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties11/oneOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties11",
    DEFINITIONS
);
