// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRef3`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsRef3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref3`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef3 {
    /// `a`. At most 2 elements.
    pub a: Option<Vec<Json>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRef3 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsRef3, Client, "#/components/schemas/Rows/properties/ref3", DEFINITIONS
);

orange_core::__fields! {
    RowsRef3.kept {
        0 a "a" [list Json];
    }
}
