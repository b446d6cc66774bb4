// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties10Variant2`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties10Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties10/anyOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties10Variant2 {
    /// `a`.
    pub a: Option<Json>,
    /// `c`. Required. Always `"c"`.
    pub c: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties10Variant2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            c: Some("c".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties10Variant2, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties10/anyOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties10",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties10Variant2.kept {
        0 a "a" [into Json];
        1 c "c" [into String];
    }
}
