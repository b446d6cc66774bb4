// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsDefault3`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsDefault3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/default3`.
#[derive(Clone, Debug, Default)]
pub struct RowsDefault3 {
    /// `a`. Required. Default: `1`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsDefault3 {
    const NAME: &'static str = "RowsDefault3";

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

orange_core::__object!(RowsDefault3.kept);

impl RowsDefault3 {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<Json>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<Json>) -> Self {
        self.a = Some(a.into());
        self
    }
}

orange_core::__validate!(
    RowsDefault3, Client, "#/components/schemas/Rows/properties/default3", DEFINITIONS
);
