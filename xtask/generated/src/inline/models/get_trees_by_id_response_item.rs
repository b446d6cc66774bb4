// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GetTreesByIdResponseItem`.

use orange_core::model::Kept;

/// `GetTreesByIdResponseItem`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/get/responses/200/content/application~1json/schema/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTreesByIdResponseItem {
    /// `leaf`.
    pub leaf: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    GetTreesByIdResponseItem.kept {
        0 leaf "leaf";
    }
}
