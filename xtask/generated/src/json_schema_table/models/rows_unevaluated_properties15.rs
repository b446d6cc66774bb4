// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties15`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties15`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties15`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties15 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties15 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties15, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties15", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties15.kept {
        0 a "a" [into Json];
    }
}
