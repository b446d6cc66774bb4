// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRequired1`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired1`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required1`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired1 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRequired1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsRequired1, Client, "#/components/schemas/Rows/properties/required1", DEFINITIONS
);

orange_core::__fields! {
    RowsRequired1.kept {
        0 a "a" [into Json];
    }
}
