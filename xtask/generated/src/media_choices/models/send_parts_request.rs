// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SendPartsRequest`.

use orange_core::model::Kept;

use super::Crate;
use super::super::schemas::DEFINITIONS;

/// `SendPartsRequest`.
///
/// In the specification:
/// `media-choices.yaml#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct SendPartsRequest {
    /// `doc`.
    pub doc: Option<Crate>,
    /// `many`.
    pub many: Option<Vec<Crate>>,
    /// `note`.
    pub note: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl SendPartsRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    SendPartsRequest, Client,
    "#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

orange_core::__fields! {
    SendPartsRequest.kept {
        0 doc "doc" [into Crate];
        1 many "many" [list Crate];
        2 note "note" [into String];
    }
}
