// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRequired5`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired5`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required5`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired5 {
    /// `a`. Required.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRequired5 {
    /// Creates the value with its required fields.
    pub fn new(a: Option<Json>) -> Self {
        let mut object = Self { a, ..Self::default() };
        if object.a.is_none() {
            object.kept.set_null(0);
        }
        object
    }
}

orange_core::__validate!(
    RowsRequired5, Client, "#/components/schemas/Rows/properties/required5", DEFINITIONS
);

orange_core::__fields! {
    RowsRequired5.kept {
        0 a "a" [into Json];
    }
}
