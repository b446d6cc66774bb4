// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties6`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties6`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties6`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties6 {
    /// `properties`.
    pub properties: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `allOf`. On the wire `allOf`.
    pub all_of: Option<i64>,
    /// `enum`. On the wire `enum`.
    pub enum_: Option<Vec<Json>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties6 {
    const NAME: &'static str = "RowsProperties6";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "properties" => 0,
            "required" => 1,
            "allOf" => 2,
            "enum" => 3,
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
            0 => value.into(&mut self.properties),
            1 => value.into(&mut self.required),
            2 => value.into(&mut self.all_of),
            3 => value.into(&mut self.enum_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "properties", &self.properties)?;
        out.member(1, "required", &self.required)?;
        out.member(2, "allOf", &self.all_of)?;
        out.member(3, "enum", &self.enum_)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties6.kept);

impl RowsProperties6 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<String>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `allOf`.
    pub fn all_of(mut self, all_of: i64) -> Self {
        self.all_of = Some(all_of);
        self
    }

    /// Sets `enum`.
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    RowsProperties6, Client, "#/components/schemas/Rows/properties/properties6",
    DEFINITIONS
);
