// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties10Variant1`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties10Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties10/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties10Variant1 {
    /// `a`.
    pub a: Option<Json>,
    /// `b`. Required. Always `"b"`.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties10Variant1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            b: Some("b".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties10Variant1, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties10/anyOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties10",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties10Variant1.kept {
        0 a "a" [into Json];
        1 b "b" [into String];
    }
}
