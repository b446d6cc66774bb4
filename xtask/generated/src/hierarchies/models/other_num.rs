// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherNum`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherNum`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Num`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherNum {
    /// `n`.
    pub n: Option<i64>,
    kept: Kept,
}

impl OtherNum {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(OtherNum, Client, "#/components/schemas/Num", DEFINITIONS);

orange_core::__fields! {
    OtherNum.kept {
        0 n "n" [value i64];
    }
}
