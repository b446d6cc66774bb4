// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Page«Item»`.

use orange_core::model::Kept;

/// `Page«Item»`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Page«Item»`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageItem {
    /// `x`.
    pub x: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    PageItem.kept {
        0 x "x";
    }
}
