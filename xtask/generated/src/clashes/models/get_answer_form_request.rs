// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GetAnswerFormRequest`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `GetAnswerFormRequest`.
///
/// In the specification:
/// `clashes.yaml#/paths/~1a/put/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct GetAnswerFormRequest {
    /// `a`. Required.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl GetAnswerFormRequest {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    GetAnswerFormRequest, Client,
    "#/paths/~1a/put/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

orange_core::__fields! {
    GetAnswerFormRequest.kept {
        0 a "a" [into String];
    }
}
