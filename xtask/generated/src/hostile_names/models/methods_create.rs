// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Methods_Create`.

use orange_core::model::Kept;

/// `Methods_Create`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Methods_Create`.
#[derive(Clone, Debug, Default)]
pub struct MethodsCreate {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    MethodsCreate.kept {
        0 x "x";
    }
}
