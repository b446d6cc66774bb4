// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTreeDefaultResponse`.

use orange_core::model::Kept;

/// `PlantTreeDefaultResponse`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/default/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTreeDefaultResponse {
    /// `code`.
    pub code: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    PlantTreeDefaultResponse.kept {
        0 code "code";
    }
}
