// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties4`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties4`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties4 {
    /// `self`. On the wire `self`.
    pub self_: Option<i64>,
    /// `Self`. On the wire `Self`.
    pub self_2: Option<i64>,
    /// `crate`. On the wire `crate`.
    pub crate_: Option<i64>,
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    /// `r#type`. On the wire `r#type`.
    pub r_type: Option<bool>,
    /// `_`. On the wire `_`.
    pub underscore: Option<Json>,
    /// `. On the wire`.
    pub field: Option<i64>,
    /// `1`. On the wire `1`.
    pub field_1: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties4 {
    const NAME: &'static str = "RowsProperties4";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "self" => 0,
            "Self" => 1,
            "crate" => 2,
            "type" => 3,
            "r#type" => 4,
            "_" => 5,
            "" => 6,
            "1" => 7,
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
            0 => value.into(&mut self.self_),
            1 => value.into(&mut self.self_2),
            2 => value.into(&mut self.crate_),
            3 => value.into(&mut self.type_),
            4 => value.into(&mut self.r_type),
            5 => value.into(&mut self.underscore),
            6 => value.into(&mut self.field),
            7 => value.into(&mut self.field_1),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "self", &self.self_)?;
        out.member(1, "Self", &self.self_2)?;
        out.member(2, "crate", &self.crate_)?;
        out.member(3, "type", &self.type_)?;
        out.member(4, "r#type", &self.r_type)?;
        out.member(5, "_", &self.underscore)?;
        out.member(6, "", &self.field)?;
        out.member(7, "1", &self.field_1)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties4.kept);

impl RowsProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: i64) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets `Self`.
    pub fn self_2(mut self, self_2: i64) -> Self {
        self.self_2 = Some(self_2);
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, crate_: i64) -> Self {
        self.crate_ = Some(crate_);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `r#type`.
    pub fn r_type(mut self, r_type: bool) -> Self {
        self.r_type = Some(r_type);
        self
    }

    /// Sets `_`.
    pub fn underscore(mut self, underscore: impl Into<Json>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// Sets ``.
    pub fn field(mut self, field: i64) -> Self {
        self.field = Some(field);
        self
    }

    /// Sets `1`.
    pub fn field_1(mut self, field_1: i64) -> Self {
        self.field_1 = Some(field_1);
        self
    }
}

orange_core::__validate!(
    RowsProperties4, Client, "#/components/schemas/Rows/properties/properties4",
    DEFINITIONS
);
