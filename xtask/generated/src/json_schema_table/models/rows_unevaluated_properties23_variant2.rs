// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties23Variant2`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties23Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties23Variant2 {
    /// `a`.
    pub a: Option<Json>,
    /// `c`. Required.
    pub c: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties23Variant2 {
    const NAME: &'static str = "RowsUnevaluatedProperties23Variant2";

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

orange_core::__object!(RowsUnevaluatedProperties23Variant2.kept);

impl RowsUnevaluatedProperties23Variant2 {
    /// Creates the value with its required fields.
    pub fn new(c: impl Into<Json>) -> Self {
        Self {
            c: Some(c.into()),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<Json>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<Json>) -> Self {
        self.c = Some(c.into());
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties23Variant2, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1/oneOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties23 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/0",
    DEFINITIONS
);
