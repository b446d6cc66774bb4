// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTreeRequest`.

use orange_core::model::Kept;

use super::PlantTreeRequestWhere;
use super::super::schemas::DEFINITIONS;

/// `PlantTreeRequest`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct PlantTreeRequest {
    /// `where`. On the wire `where`.
    pub where_: Option<PlantTreeRequestWhere>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl PlantTreeRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    PlantTreeRequest, Client,
    "#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema",
    DEFINITIONS
);

orange_core::__fields! {
    PlantTreeRequest.kept {
        0 where_ "where" [into PlantTreeRequestWhere];
    }
}
