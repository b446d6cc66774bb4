// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTreeResponseLogItem`.

use orange_core::model::Kept;

/// `PlantTreeResponseLogItem`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/responses/200/content/application~1json/schema/properties/log/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlantTreeResponseLogItem {
    /// `at`.
    pub at: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    PlantTreeResponseLogItem.kept {
        0 at "at";
    }
}
