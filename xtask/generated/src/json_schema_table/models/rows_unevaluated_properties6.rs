// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties6`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties6`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties6`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties6 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties6 {
    const NAME: &'static str = "RowsUnevaluatedProperties6";

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

orange_core::__object!(RowsUnevaluatedProperties6.kept);

impl RowsUnevaluatedProperties6 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<Json>) -> Self {
        self.a = Some(a.into());
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties6, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties6", DEFINITIONS
);
