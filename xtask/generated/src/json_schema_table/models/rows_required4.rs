// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRequired4`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required4`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired4 {
    /// `a b`. On the wire `a b`. Required.
    pub a_b: Option<Json>,
    /// `a"b`. On the wire `a"b`. Required.
    pub a_b_2: Option<Json>,
    /// `a\b`. On the wire `a\b`. Required.
    pub a_b_3: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRequired4 {
    const NAME: &'static str = "RowsRequired4";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a\nb" => 0,
            "a\"b" => 1,
            "a\\b" => 2,
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
            0 => value.into(&mut self.a_b),
            1 => value.into(&mut self.a_b_2),
            2 => value.into(&mut self.a_b_3),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a\nb", &self.a_b)?;
        out.member(1, "a\"b", &self.a_b_2)?;
        out.member(2, "a\\b", &self.a_b_3)?;
        Ok(())
    }
}

orange_core::__object!(RowsRequired4.kept);

impl RowsRequired4 {
    /// Sets `a
    /// b`.
    pub fn a_b(mut self, a_b: impl Into<Json>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `a"b`.
    pub fn a_b_2(mut self, a_b_2: impl Into<Json>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// Sets `a\b`.
    pub fn a_b_3(mut self, a_b_3: impl Into<Json>) -> Self {
        self.a_b_3 = Some(a_b_3.into());
        self
    }
}

orange_core::__validate!(
    RowsRequired4, Client, "#/components/schemas/Rows/properties/required4", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    RowsRequired4Builder -> RowsRequired4, [a_b a_b_2 a_b_3]
    a_b AB a_b(impl Into<Json>) Json = a_b.into(), [Json, AB2, AB3];
    a_b_2 AB2 a_b_2(impl Into<Json>) Json = a_b_2.into(), [AB, Json, AB3];
    a_b_3 AB3 a_b_3(impl Into<Json>) Json = a_b_3.into(), [AB, AB2, Json];
    {
        RowsRequired4 {
            a_b: Some(a_b),
            a_b_2: Some(a_b_2),
            a_b_3: Some(a_b_3),
            ..RowsRequired4::default()
        }
    }
}
