// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Problem`.

use orange_core::model::Kept;

/// `Problem`.
///
/// In the specification: `swagger20.yaml#/definitions/Problem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `code`.
    pub code: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Problem.kept {
        0 code "code";
        1 message "message";
    }
}
