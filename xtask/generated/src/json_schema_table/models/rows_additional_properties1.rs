// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAdditionalProperties1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties1`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties1 {
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAdditionalProperties1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsAdditionalProperties1, Client,
    "#/components/schemas/Rows/properties/additionalProperties1", DEFINITIONS
);

orange_core::__fields! {
    RowsAdditionalProperties1.kept {
    }
}
