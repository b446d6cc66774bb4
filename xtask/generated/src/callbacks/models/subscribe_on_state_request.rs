// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SubscribeOnStateRequest`.

use orange_core::model::{DateTime, Kept};

use super::{SubscribeOnStateRequestOrigin, SubscribeOnStateRequestState};

/// `SubscribeOnStateRequest`.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscribeOnStateRequest {
    /// `state`. Required.
    pub state: Option<SubscribeOnStateRequestState>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `origin`.
    pub origin: Option<SubscribeOnStateRequestOrigin>,
    kept: Kept,
}

orange_core::__fields! {
    SubscribeOnStateRequest.kept {
        0 state "state";
        1 at "at";
        2 origin "origin";
    }
}
