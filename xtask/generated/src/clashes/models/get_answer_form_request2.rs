// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GetAnswerFormRequest2`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `GetAnswerFormRequest2`.
///
/// In the specification: `clashes.yaml#/paths/~1a/put/requestBody/content/multipart~1mixed/schema`.
#[derive(Clone, Debug, Default)]
pub struct GetAnswerFormRequest2 {
    /// `b`. Required.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl GetAnswerFormRequest2 {
    /// Creates the value with its required fields.
    pub fn new(b: i64) -> Self {
        Self {
            b: Some(b),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    GetAnswerFormRequest2, Client,
    "#/paths/~1a/put/requestBody/content/multipart~1mixed/schema", DEFINITIONS
);

orange_core::__fields! {
    GetAnswerFormRequest2.kept {
        0 b "b" [value i64];
    }
}
