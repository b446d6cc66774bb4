// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties1`.

use orange_core::model::{Json, Kept};

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

impl RowsProperties1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties1, Client, "#/components/schemas/Rows/properties/properties1",
    DEFINITIONS
);

orange_core::__fields! {
    RowsProperties1.kept {
        0 foo "foo" [list Json];
        1 bar "bar" [list Json];
    }
}
