// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Node`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Node`.
///
/// In the specification: `json-schema.yaml#/components/schemas/Node`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Node {
    /// `n`.
    pub n: Option<String>,
    kept: Kept,
}

impl Node {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Node, Client, "#/components/schemas/Node", DEFINITIONS);

orange_core::__fields! {
    Node.kept {
        0 n "n" [into String];
    }
}
