// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRequired2`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required2`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired2 {
    /// `a`. Required.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRequired2 {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<Json>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsRequired2, Client, "#/components/schemas/Rows/properties/required2", DEFINITIONS
);

orange_core::__fields! {
    RowsRequired2.kept {
        0 a "a" [into Json];
    }
}
