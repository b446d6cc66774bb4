// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties4`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties4`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties4`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties4 {
    /// `a`.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties4, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties4", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties4.kept {
        0 a "a" [into String];
    }
}
