// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tree`.

use std::collections::BTreeMap;

use orange_core::model::Kept;

use super::TreeSoil;

/// `Tree`.
///
/// In the specification: `inline.yaml#/components/schemas/Tree`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tree {
    /// `children`.
    pub children: Option<Vec<Tree>>,
    /// `parent`.
    pub parent: Option<Box<Tree>>,
    /// `byName`. On the wire `byName`.
    pub by_name: Option<BTreeMap<String, Tree>>,
    /// `soil`.
    pub soil: Option<TreeSoil>,
    kept: Kept,
}

orange_core::__fields! {
    Tree.kept {
        0 children "children";
        1 parent "parent";
        2 by_name "byName";
        3 soil "soil";
    }
}
