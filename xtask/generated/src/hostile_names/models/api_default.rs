// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Default`.

use orange_core::model::Kept;

/// `Default`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Default`.
#[derive(Clone, Debug, Default)]
pub struct ApiDefault {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiDefault.kept {
        0 x "x";
    }
}
