// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Error`.

use orange_core::model::Kept;

/// What went wrong. The samples of the page are not all valid JSON.
///
/// In the specification: `openapi.yaml#/components/schemas/Error`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The service's own number, larger than those of the common table.
    pub code: Option<i64>,
    /// The kind of error in words.
    pub message: Option<String>,
    /// What went wrong this time.
    pub description: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    ErrorModel.kept {
        0 code "code";
        1 message "message";
        2 description "description";
    }
}
