// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Error`.

use orange_core::model::Kept;

/// What went wrong.
///
/// *Documented by Orange*: developer.orange.com, Orange Business Core Information 2.5,
/// api-reference, HTTP status codes.
///
/// In the specification: `openapi.yaml#/components/schemas/Error`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The number of the error; it has a meaning together with the HTTP status only.
    ///
    /// Required.
    pub code: Option<i64>,
    /// The kind of error in words.
    ///
    /// Required.
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
