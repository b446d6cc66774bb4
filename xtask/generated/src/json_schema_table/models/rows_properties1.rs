// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties1`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties1`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties1`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties1 {
    /// `foo`. At most 3 elements.
    pub foo: Option<Vec<Json>>,
    /// `bar`.
    pub bar: Option<Vec<Json>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties1 {
    const NAME: &'static str = "RowsProperties1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "foo" => 0,
            "bar" => 1,
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
            0 => value.into(&mut self.foo),
            1 => value.into(&mut self.bar),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "foo", &self.foo)?;
        out.member(1, "bar", &self.bar)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties1.kept);

impl RowsProperties1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `foo`.
    pub fn foo(mut self, foo: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.foo = Some(foo.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `bar`.
    pub fn bar(mut self, bar: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.bar = Some(bar.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    RowsProperties1, Client, "#/components/schemas/Rows/properties/properties1",
    DEFINITIONS
);
