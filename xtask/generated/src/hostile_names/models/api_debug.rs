// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Debug`.

use orange_core::model::Kept;

/// `Debug`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Debug`.
#[derive(Clone, Debug, Default)]
pub struct ApiDebug {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiDebug.kept {
        0 x "x";
    }
}
