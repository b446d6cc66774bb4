// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties6`.

use orange_core::model::{Json, Kept};

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

impl RowsProperties6 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties6, Client, "#/components/schemas/Rows/properties/properties6",
    DEFINITIONS
);

orange_core::__fields! {
    RowsProperties6.kept {
        0 properties "properties" [into String];
        1 required "required" [value bool];
        2 all_of "allOf" [value i64];
        3 enum_ "enum" [list Json];
    }
}
