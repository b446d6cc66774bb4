// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `WatchWholeResponseItem`.

use orange_core::model::Kept;

use super::WatchWholeResponseItemEvent;

/// `WatchWholeResponseItem`.
///
/// In the specification:
/// `sequences.yaml#/paths/~1whole/get/responses/200/content/text~1event-stream/itemSchema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WatchWholeResponseItem {
    /// `event`. Required.
    pub event: Option<WatchWholeResponseItemEvent>,
    /// `data`. Required.
    pub data: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `retry`.
    pub retry: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    WatchWholeResponseItem.kept {
        0 event "event";
        1 data "data";
        2 id "id";
        3 retry "retry";
    }
}
