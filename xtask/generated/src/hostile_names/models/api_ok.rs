// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ok`.

use orange_core::model::Kept;

/// `Ok`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Ok`.
#[derive(Clone, Debug, Default)]
pub struct ApiOk {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiOk.kept {
        0 x "x";
    }
}
