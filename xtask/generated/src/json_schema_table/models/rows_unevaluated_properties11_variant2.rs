// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties11Variant2`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties11Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties11/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties11Variant2 {
    /// `a`.
    pub a: Option<Json>,
    /// `c`. Required. Always `"c"`.
    pub c: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties11Variant2 {
    const NAME: &'static str = "RowsUnevaluatedProperties11Variant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "c" => 1,
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
            1 => value.into(&mut self.c),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "c", &self.c)?;
        Ok(())
    }
}

orange_core::__object!(RowsUnevaluatedProperties11Variant2.kept);

impl RowsUnevaluatedProperties11Variant2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            c: Some("c".into()),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<Json>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties11Variant2, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties11/oneOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties11",
    DEFINITIONS
);
