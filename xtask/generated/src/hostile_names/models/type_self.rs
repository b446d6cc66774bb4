// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Self`.

use orange_core::model::Kept;

/// `Self`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Self`.
#[derive(Clone, Debug, Default)]
pub struct TypeSelf {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    TypeSelf.kept {
        0 x "x";
    }
}
