// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsItems7`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `RowsItems7`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/items7`.
#[derive(Clone, Debug, Default)]
pub struct RowsItems7 {
    /// `a`.
    pub a: Option<Vec<Vec<Number>>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsItems7 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsItems7, Client, "#/components/schemas/Rows/properties/items7", DEFINITIONS
);

orange_core::__fields! {
    RowsItems7.kept {
        0 a "a" [items Vec<Number>];
    }
}
