// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAnyOf5Variant1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsAnyOf5Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/anyOf5/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsAnyOf5Variant1 {
    /// `a`. Required.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAnyOf5Variant1 {
    /// Creates the value with its required fields.
    pub fn new(a: i64) -> Self {
        Self {
            a: Some(a),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsAnyOf5Variant1, Client, "#/components/schemas/Rows/properties/anyOf5/anyOf/0",
    DEFINITIONS
);

orange_core::__fields! {
    RowsAnyOf5Variant1.kept {
        0 a "a" [value i64];
    }
}
