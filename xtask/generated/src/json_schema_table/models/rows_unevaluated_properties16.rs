// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties16`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties16`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties16`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties16 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties16 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties16, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties16", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties16.kept {
        0 a "a" [into Json];
    }
}
