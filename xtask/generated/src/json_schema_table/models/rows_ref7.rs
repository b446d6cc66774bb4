// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRef7`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsRef7`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref7`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef7 {
    /// `$ref`. On the wire `$ref`.
    pub ref_: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRef7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsRef7, Client, "#/components/schemas/Rows/properties/ref7", DEFINITIONS
);

orange_core::__fields! {
    RowsRef7.kept {
        0 ref_ "$ref" [into String];
    }
}
