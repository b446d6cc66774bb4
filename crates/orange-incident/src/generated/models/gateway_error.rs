// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `GatewayError`.

use orange_core::model::Kept;

/// An error of Orange's gateway. Not each member is there every time.
///
/// *Documented by Orange*: developer.orange.com, Core Information 2.5, API reference, errors; the
/// table of all Orange Business APIs.
///
/// In the specification: `openapi.yaml#/components/schemas/GatewayError`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GatewayError {
    /// Orange's number for the error, to be read together with the HTTP status.
    ///
    /// Required.
    pub code: Option<i64>,
    /// A short text.
    pub message: Option<String>,
    /// A longer text.
    pub description: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    GatewayError.kept {
        0 code "code";
        1 message "message";
        2 description "description";
    }
}
