// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `bool`.

use orange_core::model::Kept;

/// `bool`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/bool`.
#[derive(Clone, Debug, Default)]
pub struct Bool {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Bool.kept {
        0 x "x";
    }
}
