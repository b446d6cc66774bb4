// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsUnevaluatedProperties19O`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties19O`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0/properties/o`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties19O {
    /// `b`.
    pub b: Option<Json>,
    /// `c`.
    pub c: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsUnevaluatedProperties19O {
    const NAME: &'static str = "RowsUnevaluatedProperties19O";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
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
            0 => value.into(&mut self.b),
            1 => value.into(&mut self.c),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        out.member(1, "c", &self.c)?;
        Ok(())
    }
}

orange_core::__object!(RowsUnevaluatedProperties19O.kept);

impl RowsUnevaluatedProperties19O {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<Json>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<Json>) -> Self {
        self.c = Some(c.into());
        self
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties19O, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0/properties/o with #/components/schemas/Rows/properties/unevaluatedProperties19/properties/o",
    DEFINITIONS
);
