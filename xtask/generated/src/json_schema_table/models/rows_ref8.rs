// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRef8`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsRef8`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref8`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef8 {
    /// `a`.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRef8 {
    const NAME: &'static str = "RowsRef8";

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

orange_core::__object!(RowsRef8.kept);

impl RowsRef8 {
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
    RowsRef8, Client, "#/components/schemas/Rows/properties/ref8", DEFINITIONS
);
