// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `MethodsCreate`.

use orange_core::model::Kept;

/// `MethodsCreate`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/MethodsCreate`.
#[derive(Clone, Debug, Default)]
pub struct MethodsCreate2 {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    MethodsCreate2.kept {
        0 x "x";
    }
}
