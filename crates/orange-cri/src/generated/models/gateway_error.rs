// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! `GatewayError`.

use orange_core::model::Kept;

/// What the gateway answers when it refuses a request. The two that the page shows are 401 with
/// code 42 ("Expired credentials", get another token) and 400 with code 25, where `description` has
/// the text that other pages have in `message`. Calls give it as an `orange_core::Error`.
///
/// In the specification: `openapi.yaml#/components/schemas/GatewayError`.
#[derive(Clone, Debug, Default)]
pub struct GatewayError {
    /// The number of the error in Orange's table.
    pub code: Option<i64>,
    /// What went wrong, in a few words.
    pub message: Option<String>,
    /// The same in a sentence.
    pub description: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    GatewayError.kept {
        0 code "code";
        1 message "message";
        2 description "description";
    }
}
