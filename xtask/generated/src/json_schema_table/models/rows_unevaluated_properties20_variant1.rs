// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties20Variant1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties20Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties20/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties20Variant1 {
    /// `a`. Always `1`.
    pub a: Option<i64>,
    /// `b`. Required. Always `1`.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties20Variant1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            b: Some(1),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties20Variant1, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties20/anyOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties20",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties20Variant1.kept {
        0 a "a" [value i64];
        1 b "b" [value i64];
    }
}
