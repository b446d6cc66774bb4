// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherRowsUnevaluatedProperties20`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherRowsUnevaluatedProperties20`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties20`.
#[derive(Clone, Debug, Default)]
pub struct OtherRowsUnevaluatedProperties20 {
    /// `a`. Always `1`.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl OtherRowsUnevaluatedProperties20 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    OtherRowsUnevaluatedProperties20, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties20 without variants",
    DEFINITIONS
);

orange_core::__fields! {
    OtherRowsUnevaluatedProperties20.kept {
        0 a "a" [value i64];
    }
}
