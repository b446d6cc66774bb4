// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tree`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Tree`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Tree`.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// `value`. Required.
    pub value: Option<Number>,
    /// `nodes`.
    pub nodes: Option<Vec<Tree>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Tree {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<Number>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Tree, Client, "#/components/schemas/Tree", DEFINITIONS);

orange_core::__fields! {
    Tree.kept {
        0 value "value" [into Number];
        1 nodes "nodes" [list Tree];
    }
}
