// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Iterator`.

use orange_core::model::Kept;

/// `Iterator`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Iterator`.
#[derive(Clone, Debug, Default)]
pub struct ApiIterator {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiIterator.kept {
        0 x "x";
    }
}
