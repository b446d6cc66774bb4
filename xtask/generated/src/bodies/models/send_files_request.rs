// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SendFilesRequest`.

use orange_core::model::Kept;

use super::Meta;
use super::super::schemas::DEFINITIONS;

/// `SendFilesRequest`.
///
/// In the specification:
/// `bodies.yaml#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct SendFilesRequest {
    /// `file`. Required.
    pub file: Option<String>,
    /// `more`.
    pub more: Option<Vec<String>>,
    /// `meta`.
    pub meta: Option<Meta>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl SendFilesRequest {
    /// Creates the value with its required fields.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    SendFilesRequest, Client,
    "#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema",
    DEFINITIONS
);

orange_core::__fields! {
    SendFilesRequest.kept {
        0 file "file" [into String];
        1 more "more" [list String];
        2 meta "meta" [into Meta];
    }
}
