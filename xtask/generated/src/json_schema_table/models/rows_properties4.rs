// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties4`.

use orange_core::model::{Json, Kept};

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

impl RowsProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties4, Client, "#/components/schemas/Rows/properties/properties4",
    DEFINITIONS
);

orange_core::__fields! {
    RowsProperties4.kept {
        0 self_ "self" [value i64];
        1 self_2 "Self" [value i64];
        2 crate_ "crate" [value i64];
        3 type_ "type" [into String];
        4 r_type "r#type" [value bool];
        5 underscore "_" [into Json];
        6 field "" [value i64];
        7 field_1 "1" [value i64];
    }
}
