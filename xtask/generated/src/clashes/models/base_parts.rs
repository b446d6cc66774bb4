// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `BaseParts`.

use orange_core::model::Kept;

/// `BaseParts`.
///
/// In the specification: `clashes.yaml#/components/schemas/BaseParts`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseParts {
    /// `kind`.
    pub kind: Option<String>,
    /// `x`.
    pub x: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    BaseParts.kept {
        0 kind "kind";
        1 x "x";
    }
}
