// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf5Variant2`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsOneOf5Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/oneOf5/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsOneOf5Variant2 {
    /// `c`. Required.
    pub c: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsOneOf5Variant2 {
    /// Creates the value with its required fields.
    pub fn new(c: impl Into<Json>) -> Self {
        Self {
            c: Some(c.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsOneOf5Variant2, Client, "#/components/schemas/Rows/properties/oneOf5/oneOf/1",
    DEFINITIONS
);

orange_core::__fields! {
    RowsOneOf5Variant2.kept {
        0 c "c" [into Json];
    }
}
