// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRef3`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsRef3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref3`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef3 {
    /// `a`. At most 2 elements.
    pub a: Option<Vec<Json>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRef3 {
    const NAME: &'static str = "RowsRef3";

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

orange_core::__object!(RowsRef3.kept);

impl RowsRef3 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.a = Some(a.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    RowsRef3, Client, "#/components/schemas/Rows/properties/ref3", DEFINITIONS
);
