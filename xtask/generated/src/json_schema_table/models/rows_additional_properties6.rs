// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAdditionalProperties6`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties6`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties6`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties6 {
    /// `. On the wire`.
    pub field: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAdditionalProperties6 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsAdditionalProperties6, Client,
    "#/components/schemas/Rows/properties/additionalProperties6", DEFINITIONS
);

orange_core::__fields! {
    RowsAdditionalProperties6.kept {
        0 field "" [into String];
    }
}
