// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRef13`.

use orange_core::model::{Kept, Number};

use super::Tree;
use super::super::schemas::DEFINITIONS;

/// `RowsRef13`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref13`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef13 {
    /// `value`. Required.
    pub value: Option<Number>,
    /// `nodes`.
    pub nodes: Option<Vec<Tree>>,
    /// `name`. Required.
    pub name: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRef13 {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<Number>, name: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsRef13, Client, "#/components/schemas/Rows/properties/ref13", DEFINITIONS
);

orange_core::__fields! {
    RowsRef13.kept {
        0 value "value" [into Number];
        1 nodes "nodes" [list Tree];
        2 name "name" [into String];
    }
}
