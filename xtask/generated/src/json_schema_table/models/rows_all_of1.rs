// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsAllOf1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsAllOf1`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/allOf1`.
#[derive(Clone, Debug, Default)]
pub struct RowsAllOf1 {
    /// `n`. Required.
    pub n: Option<i64>,
    /// `s`. Required.
    pub s: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsAllOf1 {
    const NAME: &'static str = "RowsAllOf1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
            "s" => 1,
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
            0 => value.into(&mut self.n),
            1 => value.into(&mut self.s),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        out.member(1, "s", &self.s)?;
        Ok(())
    }
}

orange_core::__object!(RowsAllOf1.kept);

impl RowsAllOf1 {
    /// Creates the value with its required fields.
    pub fn new(n: i64, s: impl Into<String>) -> Self {
        Self {
            n: Some(n),
            s: Some(s.into()),
            ..Self::default()
        }
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `s`.
    pub fn s(mut self, s: impl Into<String>) -> Self {
        self.s = Some(s.into());
        self
    }
}

orange_core::__validate!(
    RowsAllOf1, Client, "#/components/schemas/Rows/properties/allOf1", DEFINITIONS
);
