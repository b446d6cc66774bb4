// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Problem`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Problem`.
///
/// In the specification: `listeners.yaml#/definitions/Problem`.
#[derive(Clone, Debug, Default)]
pub struct Problem {
    /// `reason`.
    pub reason: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Problem {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Problem, Client, "#/definitions/Problem", DEFINITIONS);

orange_core::__fields! {
    Problem.kept {
        0 reason "reason" [into String];
    }
}
