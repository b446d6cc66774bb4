// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties9`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties9`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties9`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties9 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties9 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties9, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties9", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties9.kept {
        0 a "a" [into Json];
    }
}
