// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Vec`.

use orange_core::model::Kept;

/// `Vec`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Vec`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiVec {
    /// `x`.
    pub x: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    ApiVec.kept {
        0 x "x";
    }
}
