// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `i64`.

use orange_core::model::Kept;

/// `i64`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/i64`.
#[derive(Clone, Debug, Default)]
pub struct I64 {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    I64.kept {
        0 x "x";
    }
}
