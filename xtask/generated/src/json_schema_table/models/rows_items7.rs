// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsItems7`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsItems7`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/items7`.
#[derive(Clone, Debug, Default)]
pub struct RowsItems7 {
    /// `a`.
    pub a: Option<Vec<Vec<Number>>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsItems7 {
    const NAME: &'static str = "RowsItems7";

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

orange_core::__object!(RowsItems7.kept);

impl RowsItems7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl IntoIterator<Item = Vec<Number>>) -> Self {
        self.a = Some(a.into_iter().collect());
        self
    }
}

orange_core::__validate!(
    RowsItems7, Client, "#/components/schemas/Rows/properties/items7", DEFINITIONS
);
