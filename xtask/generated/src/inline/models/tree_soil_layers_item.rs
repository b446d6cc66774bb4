// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TreeSoilLayersItem`.

use orange_core::model::{Kept, Number};

/// `TreeSoilLayersItem`.
///
/// In the specification:
/// `inline.yaml#/components/schemas/Tree/properties/soil/properties/layers/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TreeSoilLayersItem {
    /// `depth`.
    pub depth: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    TreeSoilLayersItem.kept {
        0 depth "depth";
    }
}
