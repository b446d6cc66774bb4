// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `u8`.

use orange_core::model::Kept;

/// `u8`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/u8`.
#[derive(Clone, Debug, Default)]
pub struct U8 {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    U8.kept {
        0 x "x";
    }
}
