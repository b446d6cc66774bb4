// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Problem`.

use orange_core::model::Kept;

/// `Problem`.
///
/// In the specification: `answers.yaml#/components/schemas/Problem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `status`. Required.
    pub status: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `detail`.
    pub detail: Option<String>,
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Problem.kept {
        0 status "status";
        1 title "title";
        2 detail "detail";
        3 type_ "type";
    }
}
