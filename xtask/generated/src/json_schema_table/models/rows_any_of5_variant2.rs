// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAnyOf5Variant2`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsAnyOf5Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/anyOf5/anyOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsAnyOf5Variant2 {
    /// `b`. Required.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAnyOf5Variant2 {
    /// Creates the value with its required fields.
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: Some(b.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsAnyOf5Variant2, Client, "#/components/schemas/Rows/properties/anyOf5/anyOf/1",
    DEFINITIONS
);

orange_core::__fields! {
    RowsAnyOf5Variant2.kept {
        0 b "b" [into String];
    }
}
