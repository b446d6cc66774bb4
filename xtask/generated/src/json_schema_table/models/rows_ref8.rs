// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRef8`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsRef8`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref8`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef8 {
    /// `a`.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRef8 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsRef8, Client, "#/components/schemas/Rows/properties/ref8", DEFINITIONS
);

orange_core::__fields! {
    RowsRef8.kept {
        0 a "a" [value i64];
    }
}
