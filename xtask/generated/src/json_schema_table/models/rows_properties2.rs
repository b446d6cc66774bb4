// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties2`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties2 {
    /// `a b`. On the wire `a b`.
    pub a_b: Option<Number>,
    /// `a"b`. On the wire `a"b`.
    pub a_b_2: Option<Number>,
    /// `a\b`. On the wire `a\b`.
    pub a_b_3: Option<Number>,
    /// `ab`. On the wire `ab`.
    pub a_b_4: Option<Number>,
    /// `a    b`. On the wire `a    b`.
    pub a_b_5: Option<Number>,
    /// `ab`. On the wire `ab`.
    pub a_b_6: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties2 {
    const NAME: &'static str = "RowsProperties2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a\nb" => 0,
            "a\"b" => 1,
            "a\\b" => 2,
            "a\rb" => 3,
            "a\tb" => 4,
            "a\u{c}b" => 5,
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
            3 => value.into(&mut self.a_b_4),
            4 => value.into(&mut self.a_b_5),
            5 => value.into(&mut self.a_b_6),
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
        out.member(3, "a\rb", &self.a_b_4)?;
        out.member(4, "a\tb", &self.a_b_5)?;
        out.member(5, "a\u{c}b", &self.a_b_6)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties2.kept);

impl RowsProperties2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a
    /// b`.
    pub fn a_b(mut self, a_b: impl Into<Number>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `a"b`.
    pub fn a_b_2(mut self, a_b_2: impl Into<Number>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// Sets `a\b`.
    pub fn a_b_3(mut self, a_b_3: impl Into<Number>) -> Self {
        self.a_b_3 = Some(a_b_3.into());
        self
    }

    /// Sets `a\rb`.
    pub fn a_b_4(mut self, a_b_4: impl Into<Number>) -> Self {
        self.a_b_4 = Some(a_b_4.into());
        self
    }

    /// Sets `a\tb`.
    pub fn a_b_5(mut self, a_b_5: impl Into<Number>) -> Self {
        self.a_b_5 = Some(a_b_5.into());
        self
    }

    /// Sets `a\u{c}b`.
    pub fn a_b_6(mut self, a_b_6: impl Into<Number>) -> Self {
        self.a_b_6 = Some(a_b_6.into());
        self
    }
}

orange_core::__validate!(
    RowsProperties2, Client, "#/components/schemas/Rows/properties/properties2",
    DEFINITIONS
);
