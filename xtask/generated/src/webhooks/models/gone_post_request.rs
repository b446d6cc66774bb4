// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GonePostRequest`.

use orange_core::model::Kept;

use super::GonePostRequestReason;

/// `GonePostRequest`.
///
/// In the specification:
/// `webhooks.yaml#/components/pathItems/Gone/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GonePostRequest {
    /// `id`. Required.
    pub id: Option<i64>,
    /// `reason`.
    pub reason: Option<GonePostRequestReason>,
    kept: Kept,
}

orange_core::__fields! {
    GonePostRequest.kept {
        0 id "id";
        1 reason "reason";
    }
}
