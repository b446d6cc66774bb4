// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SubscribeOnStateResponse`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `SubscribeOnStateResponse`.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct SubscribeOnStateResponse {
    /// `next`. Required. At least 1 character.
    pub next: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl SubscribeOnStateResponse {
    /// Creates the value with its required fields.
    pub fn new(next: impl Into<String>) -> Self {
        Self {
            next: Some(next.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    SubscribeOnStateResponse, Client,
    "#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/responses/200/content/application~1json/schema",
    DEFINITIONS
);

orange_core::__fields! {
    SubscribeOnStateResponse.kept {
        0 next "next" [into with_next: String];
    }
}
