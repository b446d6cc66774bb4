// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties7`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties7`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties7`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties7 {
    /// `b`.
    pub b: Option<Json>,
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties7, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties7", DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties7.kept {
        0 b "b" [into Json];
        1 a "a" [into Json];
    }
}
