// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRef9`.

use orange_core::model::{Kept, Number};

use super::Tree;
use super::super::schemas::DEFINITIONS;

/// `RowsRef9`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref9`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef9 {
    /// `value`. Required.
    pub value: Option<Number>,
    /// `nodes`.
    pub nodes: Option<Vec<Tree>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRef9 {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<Number>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsRef9, Client, "#/components/schemas/Rows/properties/ref9", DEFINITIONS
);

orange_core::__fields! {
    RowsRef9.kept {
        0 value "value" [into Number];
        1 nodes "nodes" [list Tree];
    }
}
