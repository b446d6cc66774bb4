// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsOneOf5Variant1`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsOneOf5Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/oneOf5/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsOneOf5Variant1 {
    /// `a`. Required.
    pub a: Option<Json>,
    /// `b`.
    pub b: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsOneOf5Variant1 {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<Json>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsOneOf5Variant1, Client, "#/components/schemas/Rows/properties/oneOf5/oneOf/0",
    DEFINITIONS
);

orange_core::__fields! {
    RowsOneOf5Variant1.kept {
        0 a "a" [into Json];
        1 b "b" [into Json];
    }
}
