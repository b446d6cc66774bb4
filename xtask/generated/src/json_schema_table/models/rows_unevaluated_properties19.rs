// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties19`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::RowsUnevaluatedProperties19O;
use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties19`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties19 {
    /// `o`.
    pub o: Option<RowsUnevaluatedProperties19O>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties19 {
    const NAME: &'static str = "RowsUnevaluatedProperties19";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "o" => 0,
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
            0 => value.into(&mut self.o),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "o", &self.o)?;
        Ok(())
    }
}

orange_core::__object!(RowsUnevaluatedProperties19.kept);

impl RowsUnevaluatedProperties19 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `o`.
    pub fn o(mut self, o: impl Into<RowsUnevaluatedProperties19O>) -> Self {
        self.o = Some(o.into());
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties19, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties19",
    DEFINITIONS
);
