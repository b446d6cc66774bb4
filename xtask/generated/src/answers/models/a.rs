// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::Kept;

use super::E;

/// `A`.
///
/// In the specification: `answers.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `a`.
    pub a: Option<String>,
    /// `e`.
    pub e: Option<E>,
    kept: Kept,
}

orange_core::__fields! {
    A.kept {
        0 a "a";
        1 e "e";
    }
}
