// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAdditionalProperties7`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties7`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties7`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties7 {
    /// `p`.
    pub p: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAdditionalProperties7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsAdditionalProperties7, Client,
    "#/components/schemas/Rows/properties/additionalProperties7", DEFINITIONS
);

orange_core::__fields! {
    RowsAdditionalProperties7.kept {
        0 p "p" [into Json];
    }
}
