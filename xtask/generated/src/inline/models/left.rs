// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Left`.

use orange_core::model::Kept;

use super::Right;

/// `Left`.
///
/// In the specification: `inline.yaml#/components/schemas/Left`.
#[derive(Clone, Debug, Default)]
pub struct Left {
    /// `right`.
    pub right: Option<Box<Right>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Left.kept {
        0 right "right";
    }
}
