// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Failure`.

use orange_core::model::Kept;

/// `Failure`.
///
/// In the specification:
/// `responses.yaml#/components/responses/Failure/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Failure {
    /// `code`. Required.
    pub code: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Failure.kept {
        0 code "code";
        1 reason "reason";
    }
}
