// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnknown2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnknown2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/unknown2`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnknown2 {
    /// `a`.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnknown2 {
    const NAME: &'static str = "RowsUnknown2";

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

orange_core::__object!(RowsUnknown2.kept);

impl RowsUnknown2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

orange_core::__validate!(
    RowsUnknown2, Client, "#/components/schemas/Rows/properties/unknown2", DEFINITIONS
);
