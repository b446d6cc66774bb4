// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `with space`.

use orange_core::model::Kept;

/// `with space`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/with space`.
#[derive(Clone, Debug, Default)]
pub struct WithSpace {
    /// `x`.
    pub x: Option<Box<WithSpace>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    WithSpace.kept {
        0 x "x";
    }
}
