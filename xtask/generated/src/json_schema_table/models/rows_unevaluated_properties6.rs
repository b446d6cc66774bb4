// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties6`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties6`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties6`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties6 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties6 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties6, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties6", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties6.kept {
        0 a "a" [into Json];
    }
}
