// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `MixedRequest`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `MixedRequest`.
///
/// In the specification:
/// `media-types.yaml#/paths/~1mixed/post/requestBody/content/multipart~1mixed/schema`.
#[derive(Clone, Debug, Default)]
pub struct MixedRequest {
    /// `a`.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl MixedRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    MixedRequest, Client,
    "#/paths/~1mixed/post/requestBody/content/multipart~1mixed/schema", DEFINITIONS
);

orange_core::__fields! {
    MixedRequest.kept {
        0 a "a" [into String];
    }
}
