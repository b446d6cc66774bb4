// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AskRequest`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `AskRequest`.
///
/// In the specification:
/// `sequences.yaml#/paths/~1answer/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct AskRequest {
    /// `stream`.
    pub stream: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl AskRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    AskRequest, Client,
    "#/paths/~1answer/post/requestBody/content/application~1json/schema", DEFINITIONS
);

orange_core::__fields! {
    AskRequest.kept {
        0 stream "stream" [value bool];
    }
}
