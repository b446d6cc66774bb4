// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SendFormRequest`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `SendFormRequest`.
///
/// In the specification:
/// `bodies.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, Debug, Default)]
pub struct SendFormRequest {
    /// `a`. Required.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl SendFormRequest {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    SendFormRequest, Client,
    "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
    DEFINITIONS
);

orange_core::__fields! {
    SendFormRequest.kept {
        0 a "a" [into String];
        1 b "b" [list String];
    }
}
