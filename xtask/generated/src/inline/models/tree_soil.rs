// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TreeSoil`.

use orange_core::model::Kept;

use super::{TreeSoilKind, TreeSoilLayersItem};

/// `TreeSoil`.
///
/// In the specification: `inline.yaml#/components/schemas/Tree/properties/soil`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TreeSoil {
    /// `kind`.
    pub kind: Option<TreeSoilKind>,
    /// `layers`.
    pub layers: Option<Vec<TreeSoilLayersItem>>,
    kept: Kept,
}

orange_core::__fields! {
    TreeSoil.kept {
        0 kind "kind";
        1 layers "layers";
    }
}
