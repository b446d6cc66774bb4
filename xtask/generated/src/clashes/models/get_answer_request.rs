// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GetAnswerRequest`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `GetAnswerRequest`.
///
/// In the specification:
/// `clashes.yaml#/paths/~1a/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct GetAnswerRequest {
    /// `a`.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl GetAnswerRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    GetAnswerRequest, Client,
    "#/paths/~1a/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

orange_core::__fields! {
    GetAnswerRequest.kept {
        0 a "a" [into String];
    }
}
