// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SharedRequest`.

use orange_core::model::Kept;

/// `SharedRequest`.
///
/// In the specification:
/// `callbacks.yaml#/components/callbacks/Shared/{$request.header.X-Callback}/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SharedRequest {
    /// `challenge`.
    pub challenge: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    SharedRequest.kept {
        0 challenge "challenge";
    }
}
