// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTreeResponse`.

use orange_core::model::Kept;

use super::{PlantTreeResponseLogItem, Tree};

/// `PlantTreeResponse`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTreeResponse {
    /// `tree`.
    pub tree: Option<Tree>,
    /// `log`.
    pub log: Option<Vec<PlantTreeResponseLogItem>>,
    kept: Kept,
}

orange_core::__fields! {
    PlantTreeResponse.kept {
        0 tree "tree";
        1 log "log";
    }
}
