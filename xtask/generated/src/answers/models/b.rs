// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `B`.

use orange_core::model::Kept;

/// `B`.
///
/// In the specification: `answers.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B {
    /// `b`.
    pub b: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    B.kept {
        0 b "b";
    }
}
