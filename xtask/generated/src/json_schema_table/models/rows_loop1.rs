// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsLoop1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Int;
use super::super::schemas::DEFINITIONS;

/// `RowsLoop1`.
///
/// It may have other members, all of `Int`; see `unknown()` and `get()`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/loop1`.
#[derive(Clone, Debug, Default)]
pub struct RowsLoop1 {
    /// `a`.
    pub a: Option<Int>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsLoop1 {
    const NAME: &'static str = "RowsLoop1";

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

orange_core::__object!(RowsLoop1.kept);

impl RowsLoop1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: Int) -> Self {
        self.a = Some(a);
        self
    }
}

orange_core::__validate!(
    RowsLoop1, Client, "#/components/schemas/Rows/properties/loop1", DEFINITIONS
);
