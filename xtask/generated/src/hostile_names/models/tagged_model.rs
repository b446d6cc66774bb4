// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tagged`.

use orange_core::model::Kept;

/// `Tagged`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Tagged`.
#[derive(Clone, Debug, Default)]
pub struct TaggedModel {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    TaggedModel.kept {
        0 x "x";
    }
}
