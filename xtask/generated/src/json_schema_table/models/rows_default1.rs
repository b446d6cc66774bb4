// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsDefault1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsDefault1`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/default1`.
#[derive(Clone, Debug, Default)]
pub struct RowsDefault1 {
    /// `a`. Default: `"x"`.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsDefault1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsDefault1, Client, "#/components/schemas/Rows/properties/default1", DEFINITIONS
);

orange_core::__fields! {
    RowsDefault1.kept {
        0 a "a" [value i64];
    }
}
