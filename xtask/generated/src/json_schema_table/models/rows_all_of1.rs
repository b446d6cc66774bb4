// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAllOf1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsAllOf1`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/allOf1`.
#[derive(Clone, Debug, Default)]
pub struct RowsAllOf1 {
    /// `n`. Required.
    pub n: Option<i64>,
    /// `s`. Required.
    pub s: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAllOf1 {
    /// Creates the value with its required fields.
    pub fn new(n: i64, s: impl Into<String>) -> Self {
        Self {
            n: Some(n),
            s: Some(s.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsAllOf1, Client, "#/components/schemas/Rows/properties/allOf1", DEFINITIONS
);

orange_core::__fields! {
    RowsAllOf1.kept {
        0 n "n" [value i64];
        1 s "s" [into String];
    }
}
