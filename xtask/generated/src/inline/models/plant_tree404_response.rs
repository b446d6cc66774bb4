// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTree404Response`.

use orange_core::model::Kept;

/// `PlantTree404Response`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/404/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTree404Response {
    /// `why`.
    pub why: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    PlantTree404Response.kept {
        0 why "why";
    }
}
