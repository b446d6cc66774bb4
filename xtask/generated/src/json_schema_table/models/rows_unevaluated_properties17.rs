// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties17`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties17`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties17/allOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties17 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties17 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties17, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties17/allOf/0", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties17.kept {
        0 a "a" [into Json];
    }
}
