// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Right`.

use orange_core::model::Kept;

use super::Left;

/// `Right`.
///
/// In the specification: `inline.yaml#/components/schemas/Right`.
#[derive(Clone, Debug, Default)]
pub struct Right {
    /// `left`.
    pub left: Option<Box<Left>>,
    /// `again`.
    pub again: Option<Box<Right>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Right.kept {
        0 left "left";
        1 again "again";
    }
}
