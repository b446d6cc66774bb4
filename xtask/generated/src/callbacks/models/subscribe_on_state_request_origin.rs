// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SubscribeOnStateRequestOrigin`.

use orange_core::model::Kept;

/// `SubscribeOnStateRequestOrigin`.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/requestBody/content/application~1json/schema/properties/origin`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscribeOnStateRequestOrigin {
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    SubscribeOnStateRequestOrigin.kept {
        0 id "id";
    }
}
