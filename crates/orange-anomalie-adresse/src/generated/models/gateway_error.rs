// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `GatewayError`.

use orange_core::model::Kept;

/// An error of Orange's gateway. Samples swap `message` and `description`; show both. Not each
/// member is there every time.
///
/// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Errors.
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
